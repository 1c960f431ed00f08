// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/back/duework.h"
#include "app/actions/back/scheduling.h"
#include "app/actions/back/timerunits.h"
#include "app/commands/groups.h"
#include "app/commands/postjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("DueCommand", text); }

Result<QJsonObject> toJson(Library &library, const ScheduledPost &post)
{
    const Result<Site> site = library.site(post.site);
    if (!site)
        return std::unexpected(site.error());
    return QJsonObject{{u"id"_s, post.id},
                       {u"title"_s, post.title},
                       {u"site"_s, site->name},
                       {u"due"_s, isoDate(post.due.toTimeZone(post.when.zone))},
                       {u"zone"_s, QString::fromLatin1(post.when.zone.id())},
                       {u"problem"_s, post.problem}};
}

Result<Answer> looked(CommandContext &context, const QDateTime &now)
{
    return context.library->with([&](Library &library) -> Result<Answer> {
        const Result<QList<ScheduledPost>> posts = duePosts(library, now);
        if (!posts)
            return std::unexpected(posts.error());
        Answer answer;
        QJsonArray json;
        for (const ScheduledPost &post : *posts) {
            const Result<QJsonObject> object = toJson(library, post);
            if (!object)
                return std::unexpected(object.error());
            json.append(*object);
            answer.text += u"%1  %2  %3\n"_s.arg(post.id, spokenTime(post.when), post.title).toUtf8();
        }
        answer.json = json;
        return answer;
    });
}

QString lineFor(const DuePost &due)
{
    const QString commit = due.published.commit.left(10);
    if (due.isAsPublished)
        return tr("“%1”: the site holds this text already.").arg(due.post.title);
    if (commit.isEmpty())
        return tr("“%1” was not published: %2").arg(due.post.title, due.published.problem->message);
    if (due.published.problem)
        return tr("“%1” is committed as %2, but not pushed: %3")
            .arg(due.post.title, commit, due.published.problem->message);
    return due.published.pushed ? tr("“%1” is pushed as %2.").arg(due.post.title, commit)
                                : tr("“%1” is committed as %2.").arg(due.post.title, commit);
}

Result<Answer> published(CommandContext &context, const QDateTime &now)
{
    const Result<QList<DuePost>> done = publishDue(*context.library, now);
    if (!done)
        return std::unexpected(done.error());
    Answer answer;
    answer.isNotice = true;
    QJsonArray json;
    for (const DuePost &due : *done) {
        Result<QJsonObject> object = context.library->with([&](Library &library) { return toJson(library, due.post); });
        if (!object)
            return std::unexpected(object.error());
        object->insert(u"commit"_s, due.published.commit);
        object->insert(u"pushed"_s, due.published.pushed);
        object->insert(u"problem"_s, due.published.problem ? due.published.problem->message : QString());
        json.append(*object);
        answer.text += lineFor(due).toUtf8() + '\n';
        answer.isGood = answer.isGood && !due.published.problem;
    }
    answer.json = json;
    return answer;
}

Result<Answer> changeTimer(const QCommandLineParser &parser, const CommandContext &context)
{
    const bool isWanted = parser.isSet(u"install"_s);
    const QString folder = context.library->with([](Library &library) { return library.folder(); });
    const Result<> done = isWanted ? installTimer(QCoreApplication::applicationFilePath(), folder) : removeTimer();
    if (!done)
        return std::unexpected(done.error());
    const QString words = isWanted
                              ? tr("systemd looks for posts whose time has come every minute (%1).").arg(unitFolder())
                              : tr("systemd looks for posts no more; the open window still does.");
    return Answer{words.toUtf8() + '\n', QJsonObject{{u"installed"_s, isWanted}, {u"folder"_s, unitFolder()}}, true};
}

Result<Answer> runDue(const QCommandLineParser &parser, CommandContext &context)
{
    if (parser.isSet(u"install"_s) && parser.isSet(u"remove"_s)) {
        return std::unexpected(
            Error{tr("The timer cannot be installed and removed at once."), tr("Choose one of the two."), {}});
    }
    if (parser.isSet(u"install"_s) || parser.isSet(u"remove"_s))
        return changeTimer(parser, context);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return parser.isSet(u"dry-run"_s) ? looked(context, now) : published(context, now);
}

} // namespace

Command dueCommand()
{
    return {u"due"_s,
            {},
            tr("Publishes the posts whose time has come, also those of times that were missed."),
            {QCommandLineOption(u"dry-run"_s, tr("only list them")),
             QCommandLineOption(u"install"_s, tr("let systemd do this every minute")),
             QCommandLineOption(u"remove"_s, tr("let systemd do this no more"))},
            runDue,
            0,
            0};
}

} // namespace galley::app
