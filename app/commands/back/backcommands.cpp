// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/back/waysback.h"
#include "app/commands/back/backanswers.h"
#include "app/commands/bulkanswers.h"
#include "app/commands/groups.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BackCommands", text); }

QString wordFor(const FileChange &change)
{
    if (!change.before)
        return u"added"_s;
    return change.after ? u"changed"_s : u"removed"_s;
}

QByteArray listOf(const PublishPlan &plan)
{
    QByteArray text;
    for (const FileChange &change : plan.changes)
        text += wordFor(change).leftJustified(9).toUtf8() + change.path.toUtf8() + '\n';
    return text;
}

QJsonObject toJson(const WayBack &wayBack)
{
    QJsonArray changes;
    for (const FileChange &change : wayBack.plan.changes)
        changes.append(QJsonObject{{u"path"_s, change.path}, {u"change"_s, wordFor(change)}});
    QJsonArray posts;
    for (const PostAfter &post : wayBack.posts)
        posts.append(QJsonObject{{u"id"_s, post.id}, {u"path"_s, post.path}, {u"onSite"_s, post.source.has_value()}});
    QJsonObject json{{u"site"_s, wayBack.plan.site.name},
                     {u"branch"_s, wayBack.plan.commit.branch},
                     {u"remote"_s, wayBack.plan.remote},
                     {u"message"_s, wayBack.plan.commit.message},
                     {u"changes"_s, changes},
                     {u"posts"_s, posts},
                     {u"commit"_s, QString()},
                     {u"pushed"_s, false}};
    if (wayBack.undone > 0)
        json.insert(u"undone"_s, wayBack.undone);
    return json;
}

Result<Answer> runUnpublish(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<QList<PostId>> posts = findPosts(context, parser.positionalArguments());
    if (!posts)
        return std::unexpected(posts.error());
    return answerFor(parser, context, planUnpublish(*context.library, *posts));
}

} // namespace

QList<QCommandLineOption> wayBackOptions()
{
    return {QCommandLineOption(u"dry-run"_s, tr("only say what would change")),
            QCommandLineOption(u"no-push"_s, tr("commit, but do not push"))};
}

Result<Answer> answerFor(const QCommandLineParser &parser, CommandContext &context, const Result<WayBack> &wayBack)
{
    if (!wayBack)
        return std::unexpected(wayBack.error());
    QJsonObject json = toJson(*wayBack);
    if (parser.isSet(u"dry-run"_s))
        return Answer{listOf(wayBack->plan), json};
    const PublishChoice choice = parser.isSet(u"no-push"_s) ? PublishChoice::CommitOnly : PublishChoice::CommitAndPush;
    const Published done = goBack(*context.library, *wayBack, choice);
    if (done.problem && done.commit.isEmpty())
        return std::unexpected(*done.problem);
    if (done.problem) {
        Error error = *done.problem;
        error.message = tr("Committed, but not pushed: %1").arg(error.message);
        return std::unexpected(error);
    }
    json.insert(u"commit"_s, done.commit);
    json.insert(u"pushed"_s, done.pushed);
    const QString subject = wayBack->plan.commit.message.section(u'\n', 0, 0);
    const QString line =
        done.pushed ? tr("%1: commit %2, pushed to %3.").arg(subject, done.commit.first(10), wayBack->plan.remote)
                    : tr("%1: commit %2, not pushed; readers see it when it is.").arg(subject, done.commit.first(10));
    return Answer{listOf(wayBack->plan) + line.toUtf8() + '\n', json, true};
}

QList<Command> backCommands()
{
    return {undoCommand(),
            {u"unpublish"_s, u"ID..."_s, tr("Takes posts off their site; they stay here as drafts."), wayBackOptions(),
             runUnpublish, 1}};
}

} // namespace galley::app
