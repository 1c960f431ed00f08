// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/posts.h"
#include "app/commands/groups.h"
#include "app/commands/postjson.h"
#include "model/post/dates.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PostCommands", text); }

Answer answerFor(const Post &post, const QHash<SiteId, QString> &names, const QByteArray &text)
{
    return {text, toJson(post, names.value(post.siteId))};
}

Result<Answer> runNew(const QCommandLineParser &parser, CommandContext &context)
{
    NewPostRequest request;
    request.title = parser.value(u"title"_s);
    request.tags = parser.values(u"tag"_s);
    request.slug = parser.value(u"slug"_s);
    if (parser.isSet(u"template"_s))
        request.templateName = parser.value(u"template"_s);
    if (parser.isSet(u"date"_s)) {
        request.date = dateFromText(parser.value(u"date"_s));
        if (!request.date.isValid()) {
            return std::unexpected(Error{tr("“%1” is no date.").arg(parser.value(u"date"_s)),
                                         tr("Write it as 2026-11-22 or 2026-11-22T14:30:00+01:00."),
                                         {}});
        }
    }
    if (parser.isSet(u"body-file"_s)) {
        const Result<QByteArray> body = readArgument(parser.value(u"body-file"_s), context);
        if (!body)
            return std::unexpected(body.error());
        request.body = *body;
    }
    return context.library->with([&](Library &library) -> Result<Answer> {
        const Result<Site> site = findSite(library, parser.value(u"site"_s), context);
        if (!site)
            return std::unexpected(site.error());
        request.site = site->id;
        const Result<Post> post = newPost(library, request);
        if (!post)
            return std::unexpected(post.error());
        const auto names = siteNames(library);
        if (!names)
            return std::unexpected(names.error());
        return answerFor(*post, *names, post->id.toUtf8() + '\n');
    });
}

/// One line a post, for people.
QByteArray lineFor(const PostSummary &post)
{
    return u"%1  %2  %3  %4\n"_s
        .arg(post.id, toString(post.state).leftJustified(9),
             post.fields.date.date().toString(Qt::ISODate).leftJustified(10), post.fields.title)
        .toUtf8();
}

Result<Answer> answerFor(Library &library, const Result<QList<PostSummary>> &posts)
{
    if (!posts)
        return std::unexpected(posts.error());
    PostsInSites sites(library);
    Answer answer;
    QJsonArray json;
    for (const PostSummary &post : *posts) {
        const Result<QJsonObject> object = sites.toJson(post);
        if (!object)
            return std::unexpected(object.error());
        json.append(*object);
        answer.text += lineFor(post);
    }
    answer.json = json;
    return answer;
}

Error noChoiceError(const QString &option, const QString &value, const QString &choices)
{
    return {tr("“--%1” knows no “%2”.").arg(option, value), tr("Choose one of: %1.").arg(choices), {}};
}

/// The states of a word such as "published", which stands for several.
Result<QList<PostState>> statesFrom(const QStringList &words)
{
    QList<PostState> states;
    for (const QString &word : words) {
        if (word == "published"_L1) {
            states += {PostState::Committed, PostState::Pushed, PostState::Live};
        } else if (const std::optional<PostState> state = postStateFromString(word)) {
            states += *state;
        } else {
            return std::unexpected(
                Error{tr("No post has the state “%1”.").arg(word),
                      tr("The states are draft, scheduled, changed, published (or committed, pushed, "
                         "live), conflict and trash."),
                      {}});
        }
    }
    return states;
}

/// Year, month or day; empty when the option is not there.
Result<QString> dateFrom(const QCommandLineParser &parser, const QString &option)
{
    const QString value = parser.value(option);
    if (value.isEmpty() || isDateBeginning(value))
        return value;
    return std::unexpected(
        Error{tr("“%1” is no date.").arg(value), tr("Write a year, month or day: 2026, 2026-11 or 2026-11-22."), {}});
}

Result<> takeSort(PostFilter &filter, QString word)
{
    if (word.isEmpty())
        return {};
    const bool isReversed = word.startsWith(u'-');
    const std::optional<PostSort> sort = postSortFromString(isReversed ? word.sliced(1) : word);
    if (!sort)
        return std::unexpected(
            noChoiceError(u"sort"_s, word, u"change, date, title, length, -change, -date, -title, -length"_s));
    filter.sort = *sort;
    filter.order = isReversed ? SortOrder::Ascending : SortOrder::Descending;
    return {};
}

Result<PostFilter> filterFrom(const QCommandLineParser &parser, Library &library, const CommandContext &context)
{
    PostFilter filter;
    filter.tags = parser.values(u"tag"_s);
    filter.categories = parser.values(u"category"_s);
    filter.year = parser.value(u"year"_s);
    if (parser.isSet(u"site"_s)) {
        const Result<Site> site = findSite(library, parser.value(u"site"_s), context);
        if (!site)
            return std::unexpected(site.error());
        filter.site = site->id;
    }
    const Result<QList<PostState>> states = statesFrom(parser.values(u"state"_s));
    if (!states)
        return std::unexpected(states.error());
    filter.states = *states;
    for (const auto &[option, date] : {std::pair(u"before"_s, &filter.before), {u"after"_s, &filter.after}}) {
        const Result<QString> given = dateFrom(parser, option);
        if (!given)
            return std::unexpected(given.error());
        *date = *given;
    }
    bool isNumber = true;
    filter.limit = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toInt(&isNumber) : 0;
    if (!isNumber || filter.limit < 0)
        return std::unexpected(Error{
            tr("“%1” is no number of posts.").arg(parser.value(u"limit"_s)), tr("Write it as in --limit 20."), {}});
    return filter;
}

Result<Answer> runList(const QCommandLineParser &parser, CommandContext &context)
{
    return context.library->with([&](Library &library) -> Result<Answer> {
        Result<PostFilter> filter = filterFrom(parser, library, context);
        if (!filter)
            return std::unexpected(filter.error());
        if (const Result<> sorted = takeSort(*filter, parser.value(u"sort"_s)); !sorted)
            return std::unexpected(sorted.error());
        return answerFor(library, library.posts(*filter));
    });
}

Result<Answer> runSearch(const QCommandLineParser &parser, CommandContext &context)
{
    // A word that the shell kept together is looked for as a phrase.
    QStringList words = parser.positionalArguments();
    for (QString &word : words) {
        if (words.size() > 1 && word.contains(u' ') && !word.contains(u'"'))
            word = u'"' + word + u'"';
    }
    return context.library->with([&](Library &library) -> Result<Answer> {
        const Result<PostFilter> filter = filterFrom(parser, library, context);
        if (!filter)
            return std::unexpected(filter.error());
        constexpr int mostShown = 200;
        return answerFor(library,
                         library.search(words.join(u' '), *filter, filter->limit > 0 ? filter->limit : mostShown));
    });
}

Result<Answer> runDelete(const QCommandLineParser &parser, CommandContext &context)
{
    const QString prefix = parser.positionalArguments().constFirst();
    return context.library->with([&prefix](Library &library) -> Result<Answer> {
        const Result<Post> post = library.findPost(prefix);
        if (!post)
            return std::unexpected(post.error());
        if (const Result<> moved = library.moveToTrash(post->id); !moved)
            return std::unexpected(moved.error());
        const Result<Post> trashed = library.post(post->id);
        const auto names = siteNames(library);
        if (!trashed || !names)
            return std::unexpected(trashed ? names.error() : trashed.error());
        Answer answer =
            answerFor(*trashed, *names, tr("“%1” is in the trash.").arg(post->fields.title).toUtf8() + '\n');
        answer.isNotice = true;
        return answer;
    });
}

} // namespace

QList<Command> postCommands()
{
    const QCommandLineOption site = valueOption(u"site"_s, u"SITE"_s, tr("name or folder of a site"));
    const QCommandLineOption tag = valueOption(u"tag"_s, u"TAG"_s, tr("a tag; “new” takes several"));
    const QList<QCommandLineOption> newOptions{
        site,
        tag,
        valueOption(u"title"_s, u"TITLE"_s, tr("the post's title")),
        valueOption(u"date"_s, u"DATE"_s, tr("its date; now when left out")),
        valueOption(u"slug"_s, u"SLUG"_s, tr("last part of its address; made from the title when left out")),
        valueOption(u"template"_s, u"NAME"_s,
                    tr("begins as this template of the site does; “” as none; when left out as the site's default")),
        valueOption(u"body-file"_s, u"FILE"_s, tr("its text, from a file or, with “-”, standard input"))};
    const QList<QCommandLineOption> listOptions{
        site,
        valueOption(u"state"_s, u"draft|scheduled|changed|published|conflict|trash"_s,
                    tr("draft, scheduled, changed, published, conflict or trash; may come again")),
        valueOption(u"tag"_s, u"TAG"_s, tr("a tag; several: all of them")),
        valueOption(u"category"_s, u"CATEGORY"_s, tr("a category; several: all of them")),
        valueOption(u"year"_s, u"YEAR"_s, tr("the year of its date")),
        valueOption(u"before"_s, u"DATE"_s, tr("dated earlier than this year, month or day")),
        valueOption(u"after"_s, u"DATE"_s, tr("dated in this year, month or day, or later")),
        valueOption(u"limit"_s, u"N"_s, tr("at most so many"))};
    const QCommandLineOption sort = valueOption(u"sort"_s, u"change|date|title|length"_s,
                                                tr("change, date, title or length; -date and so on turn it round"));
    return {
        {u"new"_s, u"--site SITE --title TITLE"_s, tr("Makes a draft and prints its id."), newOptions, runNew, 0, 0},
        {u"list"_s, {}, tr("Lists posts, last changed first."), listOptions + QList{sort}, runList, 0, 0},
        {u"search"_s, u"WORDS..."_s, tr("Finds posts by words, \"phrases\", tag:x, state:x, after:2026, -word …"),
         listOptions, runSearch, 1},
        {u"delete"_s, u"ID"_s, tr("Moves a post to the trash."), {}, runDelete, 1, 1}};
}

} // namespace galley::app
