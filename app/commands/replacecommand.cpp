// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/bulkanswers.h"
#include "app/commands/groups.h"
#include "model/library/replace/replaceposts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ReplaceCommand", text); }

Result<ReplaceRequest> requestFrom(const QCommandLineParser &parser, CommandContext &context)
{
    const QStringList words = parser.positionalArguments();
    ReplaceRequest request;
    request.query = {.words = words.at(0),
                     .matchesCase = parser.isSet(u"case"_s),
                     .wholeWords = parser.isSet(u"words"_s),
                     .isExpression = parser.isSet(u"regex"_s)};
    request.with = words.at(1);
    if (request.query.words.isEmpty())
        return std::unexpected(Error{tr("There is nothing to look for."), tr("Write it as the first word."), {}});
    if (parser.isSet(u"site"_s)) {
        const Result<Site> site = context.library->with(
            [&](Library &library) { return findSite(library, parser.value(u"site"_s), context); });
        if (!site)
            return std::unexpected(site.error());
        request.filter.site = site->id;
    }
    return request;
}

QJsonArray leftJson(const QList<LeftPost> &left)
{
    QJsonArray json;
    for (const LeftPost &post : left)
        json.append(QJsonObject{{u"id"_s, post.id}, {u"title"_s, post.title}, {u"reason"_s, post.reason}});
    return json;
}

/// As `grep` shows places, with what will stand there.
Answer previewAnswer(const ReplacePreview &preview)
{
    Answer answer;
    QJsonArray posts;
    qsizetype places = 0;
    for (const PostReplacements &post : preview.posts) {
        QJsonArray json;
        for (const Replacement &place : post.places) {
            answer.text += u"%1:%2: %3[-%4-]{+%5+}%6\n"_s.arg(post.id)
                               .arg(place.line)
                               .arg(place.before, place.found, QString::fromUtf8(place.with), place.after)
                               .toUtf8();
            json.append(QJsonObject{{u"line"_s, place.line},
                                    {u"frontMatter"_s, place.isInFrontMatter},
                                    {u"before"_s, place.before},
                                    {u"found"_s, place.found},
                                    {u"with"_s, QString::fromUtf8(place.with)},
                                    {u"after"_s, place.after}});
        }
        places += post.places.size();
        posts.append(QJsonObject{{u"id"_s, post.id}, {u"title"_s, post.title}, {u"places"_s, json}});
    }
    for (const LeftPost &post : preview.left)
        answer.text += u"%1: %2\n"_s.arg(post.id, post.reason).toUtf8();
    answer.text += tr("%1 places in %2 posts would be changed.").arg(places).arg(preview.posts.size()).toUtf8() + '\n';
    answer.json = QJsonObject{{u"posts"_s, posts}, {u"left"_s, leftJson(preview.left)}, {u"places"_s, places}};
    return answer;
}

Result<Answer> runReplace(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<ReplaceRequest> request = requestFrom(parser, context);
    if (!request)
        return std::unexpected(request.error());
    const Result<ReplacePreview> preview = previewReplace(*context.library, *request);
    if (!preview)
        return std::unexpected(preview.error());
    if (parser.isSet(u"dry-run"_s) || preview->posts.isEmpty())
        return previewAnswer(*preview);
    const QString words = tr("Replaced “%1” by “%2”").arg(request->query.words, request->with);
    Result<BulkOutcome> outcome = applyReplace(*context.library, words, preview->posts);
    if (outcome)
        outcome->left = preview->left + outcome->left;
    return answerFor(outcome);
}

} // namespace

Command replaceCommand()
{
    return {u"replace"_s,
            u"FIND WITH"_s,
            tr("Replaces a text in all posts, as one step that can be taken back."),
            {valueOption(u"site"_s, u"SITE"_s, tr("name or folder of a site; all when left out")),
             QCommandLineOption(u"regex"_s, tr("FIND is a regular expression; WITH may hold $1, $2 …")),
             QCommandLineOption(u"case"_s, tr("only with the same capitals")),
             QCommandLineOption(u"words"_s, tr("only whole words")),
             QCommandLineOption(u"dry-run"_s, tr("shows what would be changed, and changes nothing"))},
            runReplace,
            2,
            2};
}

} // namespace galley::app
