// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/change/followname.h"
#include "app/actions/publishing.h"
#include "app/actions/pushing.h"
#include "app/commands/back/siteways.h"
#include "app/commands/bulkanswers.h"
#include "app/commands/groups.h"
#include "model/library/bulk/companions.h"
#include "model/library/library.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PublishCommands", text); }

QString wordFor(const FileChange &change)
{
    if (!change.before)
        return u"added"_s;
    return change.after ? u"changed"_s : u"removed"_s;
}

QJsonObject toJson(const PublishPlan &plan)
{
    QJsonArray files;
    QJsonArray changes;
    for (const FileChange &change : plan.changes) {
        files.append(change.path);
        changes.append(QJsonObject{{u"path"_s, change.path}, {u"change"_s, wordFor(change)}});
    }
    QJsonArray posts;
    for (const PlannedPost &post : plan.posts)
        posts.append(QJsonObject{{u"id"_s, post.id}, {u"path"_s, post.path}, {u"permalink"_s, post.permalink}});
    return {{u"site"_s, plan.site.name}, {u"branch"_s, plan.commit.branch},
            {u"remote"_s, plan.remote},  {u"message"_s, plan.commit.message},
            {u"posts"_s, posts},         {u"files"_s, files},
            {u"changes"_s, changes},     {u"earlierCommits"_s, QJsonArray::fromStringList(plan.earlierCommits)},
            {u"commit"_s, QString()},    {u"pushed"_s, false}};
}

QByteArray listOf(const PublishPlan &plan)
{
    QByteArray text;
    for (const FileChange &change : plan.changes)
        text += wordFor(change).leftJustified(9).toUtf8() + change.path.toUtf8() + '\n';
    return text;
}

/// Those that are named, or what a step changed.
Result<QList<PostId>> postsToPublish(const QCommandLineParser &parser, CommandContext &context)
{
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty() != parser.isSet(u"step"_s)) {
        return std::unexpected(Error{tr("It is not clear what is to be published."),
                                     tr("Name the posts by their ids, or a step of many posts with --step N."),
                                     {}});
    }
    if (!words.isEmpty())
        return findPosts(context, words);
    const qint64 step = parser.value(u"step"_s).toLongLong();
    const Result<QList<PostId>> posts =
        context.library->with([step](Library &library) { return publishablePostsOf(library, step); });
    if (posts && posts->isEmpty()) {
        return std::unexpected(
            Error{tr("The step %1 changed nothing that is to be published.").arg(parser.value(u"step"_s)),
                  tr("The command “galley undo --list” shows the steps that there are."),
                  {}});
    }
    return posts;
}

Result<Answer> runPublish(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<QList<PostId>> posts = postsToPublish(parser, context);
    if (!posts)
        return std::unexpected(posts.error());
    if (!parser.isSet(u"dry-run"_s)) {
        if (const Result<> named = followTitles(*context.library, *posts); !named)
            return std::unexpected(named.error());
    }
    const Publisher publisher(*context.library);
    PublishOptions options{.message = parser.value(u"message"_s),
                           .remote = parser.value(u"remote"_s),
                           .branch = parser.value(u"branch"_s)};
    if (parser.isSet(u"step"_s))
        options.drafts = PublishOptions::Drafts::Keep;
    const Result<PublishPlan> plan = publisher.plan(*posts, options);
    if (!plan)
        return std::unexpected(plan.error());
    QJsonObject json = toJson(*plan);
    if (parser.isSet(u"dry-run"_s))
        return Answer{listOf(*plan), json};

    const PublishChoice choice = parser.isSet(u"no-push"_s) ? PublishChoice::CommitOnly : PublishChoice::CommitAndPush;
    const Published published = publishPlan(publisher, *plan, choice);
    if (published.problem && published.commit.isEmpty())
        return std::unexpected(*published.problem);
    if (published.problem) {
        Error error = *published.problem;
        error.message = tr("Committed, but not pushed: %1").arg(error.message);
        return std::unexpected(error);
    }
    json.insert(u"commit"_s, published.commit);
    json.insert(u"pushed"_s, published.pushed);
    QString line = published.pushed
                       ? tr("Published as %1 on %2 and pushed to %3.")
                             .arg(published.commit.first(10), plan->commit.branch, plan->remote)
                       : tr("Committed as %1 on %2; not pushed.").arg(published.commit.first(10), plan->commit.branch);
    if (published.pushed)
        tellAfterPush(parser, context, *plan, json, line);
    return Answer{listOf(*plan) + line.toUtf8() + '\n', json, true};
}

Result<Answer> runPush(const QCommandLineParser &parser, CommandContext &context)
{
    const QString name = parser.positionalArguments().constFirst();
    const Result<Site> site = context.library->with([&](Library &library) { return findSite(library, name, context); });
    if (!site)
        return std::unexpected(site.error());
    const Result<PushAnswer> answer = pushCommits(*context.library, *site);
    if (!answer)
        return std::unexpected(answer.error());
    return Answer{tr("The remote holds %1.").arg(answer->commit.first(10)).toUtf8() + '\n',
                  QJsonObject{{u"site"_s, site->name}, {u"commit"_s, answer->commit}, {u"pushed"_s, true}}, true};
}

} // namespace

QList<Command> publishCommands()
{
    return {
        {u"publish"_s, u"ID...|--step N"_s, tr("Commits posts to their site and pushes."),
         publishPlaceOptions() +
             QList{valueOption(u"remote"_s, u"R"_s, tr("push to this remote")),
                   valueOption(u"message"_s, u"M"_s, tr("the commit's message")),
                   valueOption(u"step"_s, u"N"_s, tr("the posts that a change of many posts changed, in one commit")),
                   QCommandLineOption(u"dry-run"_s, tr("only say what would change")),
                   QCommandLineOption(u"no-push"_s, tr("commit, but do not push"))},
         runPublish, 0},
        {u"push"_s, u"SITE"_s, tr("Sends what is committed but not pushed."), {}, runPush, 1, 1}};
}

} // namespace galley::app
