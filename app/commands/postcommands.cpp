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
    const auto names = siteNames(library);
    if (!names)
        return std::unexpected(names.error());
    Answer answer;
    QJsonArray json;
    for (const PostSummary &post : *posts) {
        json.append(toJson(post, names->value(post.siteId)));
        answer.text += lineFor(post);
    }
    answer.json = json;
    return answer;
}

Result<PostFilter> filterFrom(const QCommandLineParser &parser, Library &library, const CommandContext &context)
{
    PostFilter filter;
    filter.tag = parser.value(u"tag"_s);
    if (parser.isSet(u"site"_s)) {
        const Result<Site> site = findSite(library, parser.value(u"site"_s), context);
        if (!site)
            return std::unexpected(site.error());
        filter.site = site->id;
    }
    if (parser.isSet(u"state"_s)) {
        filter.state = postStateFromString(parser.value(u"state"_s));
        if (!filter.state) {
            return std::unexpected(
                Error{tr("No post has the state “%1”.").arg(parser.value(u"state"_s)),
                      tr("The states are draft, scheduled, changed, committed, pushed, live, conflict and trash."),
                      {}});
        }
    }
    return filter;
}

Result<Answer> runList(const QCommandLineParser &parser, CommandContext &context)
{
    return context.library->with([&](Library &library) -> Result<Answer> {
        const Result<PostFilter> filter = filterFrom(parser, library, context);
        if (!filter)
            return std::unexpected(filter.error());
        return answerFor(library, library.posts(*filter));
    });
}

Result<Answer> runSearch(const QCommandLineParser &parser, CommandContext &context)
{
    const QString words = parser.positionalArguments().join(u' ');
    return context.library->with([&words](Library &library) { return answerFor(library, library.search(words)); });
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
    const QCommandLineOption site = valueOption(u"site"_s, u"S"_s, tr("name or folder of a site"));
    const QCommandLineOption tag = valueOption(u"tag"_s, u"T"_s, tr("a tag; “new” takes several"));
    const QList<QCommandLineOption> newOptions{
        site,
        tag,
        valueOption(u"title"_s, u"T"_s, tr("the post's title")),
        valueOption(u"date"_s, u"D"_s, tr("its date; now when left out")),
        valueOption(u"slug"_s, u"S"_s, tr("last part of its address; made from the title when left out")),
        valueOption(u"body-file"_s, u"F"_s, tr("its text, from a file or, with “-”, standard input"))};
    return {{u"new"_s, u"--site S --title T"_s, tr("Makes a draft and prints its id."), newOptions, runNew, 0, 0},
            {u"list"_s,
             {},
             tr("Lists posts, last changed first."),
             {site, valueOption(u"state"_s, u"STATE"_s, tr("draft, changed, committed, pushed, trash …")), tag},
             runList,
             0,
             0},
            {u"search"_s, u"WORDS..."_s, tr("Finds posts by words in title, text and tags."), {}, runSearch, 1},
            {u"delete"_s, u"ID"_s, tr("Moves a post to the trash."), {}, runDelete, 1, 1}};
}

} // namespace galley::app
