// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/change/followname.h"
#include "app/actions/publishing.h"
#include "app/actions/pushing.h"
#include "app/commands/back/siteways.h"
#include "app/commands/bulkanswers.h"
#include "app/commands/groups.h"
#include "app/commands/publishanswer.h"
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

PublishOptions optionsOf(const QCommandLineParser &parser)
{
    PublishOptions options{.message = parser.value(u"message"_s),
                           .remote = parser.value(u"remote"_s),
                           .branch = parser.value(u"branch"_s)};
    if (parser.isSet(u"step"_s))
        options.drafts = PublishOptions::Drafts::Keep;
    options.allowsSecrets = parser.isSet(u"allow-secrets"_s);
    return options;
}

/// All that the author could look at before.
Result<PublishPreview> previewOf(const QCommandLineParser &parser, CommandContext &context, const QList<PostId> &posts)
{
    Result<PublishPreview> preview = previewPublish(*context.library, posts, optionsOf(parser));
    if (!preview)
        return preview;
    const Result<QList<SiteFinding>> findings = findingsOf(*context.library, preview->plan);
    if (!findings)
        return std::unexpected(findings.error());
    preview->findings = *findings;
    preview->commits = parser.isSet(u"separately"_s) ? Commits::OneEach : Commits::One;
    return preview;
}

/// What the author must have seen and want.
Result<> checkWanted(const QCommandLineParser &parser, const PublishPreview &preview)
{
    const QList<SiteFinding> stopping = stoppingOnes(preview.findings);
    if (stopping.isEmpty() || parser.isSet(u"despite-checks"_s))
        return {};
    const SiteFinding &first = stopping.constFirst();
    return std::unexpected(Error{tr("The check of the site stops this: %1").arg(first.reason),
                                 tr("Mend “%1”, or publish all the same with --despite-checks.").arg(first.path),
                                 {}});
}

Published publishAsWanted(const QCommandLineParser &parser, const Publisher &publisher, const PublishPreview &preview)
{
    const PublishChoice choice = parser.isSet(u"no-push"_s) ? PublishChoice::CommitOnly : PublishChoice::CommitAndPush;
    if (preview.commits == Commits::OneEach)
        return publishEach(publisher, preview.plan, preview.asked, optionsOf(parser), choice);
    return publishPlan(publisher, preview.plan, choice);
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
    const Result<PublishPreview> preview = previewOf(parser, context, *posts);
    if (!preview)
        return std::unexpected(preview.error());
    QJsonObject json = toJson(*preview);
    if (parser.isSet(u"dry-run"_s))
        return Answer{textOf(*preview), json};
    if (const Result<> wanted = checkWanted(parser, *preview); !wanted)
        return std::unexpected(wanted.error());

    const Published published = publishAsWanted(parser, Publisher(*context.library), *preview);
    if (published.problem && published.commit.isEmpty())
        return std::unexpected(*published.problem);
    if (published.problem) {
        Error error = *published.problem;
        error.message = tr("Committed, but not pushed: %1").arg(error.message);
        return std::unexpected(error);
    }
    json.insert(u"commit"_s, published.commit);
    json.insert(u"commits"_s, QJsonArray::fromStringList(published.commits));
    json.insert(u"pushed"_s, published.pushed);
    const PublishPlan &plan = preview->plan;
    QString line = published.pushed
                       ? tr("Published as %1 on %2 and pushed to %3.")
                             .arg(published.commit.first(10), plan.commit.branch, plan.remote)
                       : tr("Committed as %1 on %2; not pushed.").arg(published.commit.first(10), plan.commit.branch);
    if (published.pushed)
        tellAfterPush(parser, context, plan, json, line);
    return Answer{listOf(preview->view) + line.toUtf8() + '\n', json, true};
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
    const QList<QCommandLineOption> options{
        valueOption(u"remote"_s, u"REMOTE"_s, tr("push to this remote")),
        valueOption(u"message"_s, u"MESSAGE"_s, tr("the commit's message; {title}, {action}, {slug} are the post's")),
        valueOption(u"step"_s, u"N"_s, tr("the posts that a change of many posts changed, in one commit")),
        QCommandLineOption(u"separately"_s, tr("a commit for each post")),
        QCommandLineOption(u"allow-secrets"_s, tr("what looks like a key or password is none")),
        QCommandLineOption(u"despite-checks"_s, tr("also what the check of the site would stop")),
        QCommandLineOption(u"dry-run"_s, tr("only say what would change")),
        QCommandLineOption(u"no-push"_s, tr("commit, but do not push"))};
    return {{u"publish"_s, u"ID...|--step N"_s, tr("Commits posts to their site and pushes."),
             publishPlaceOptions() + options, runPublish, 0},
            {u"push"_s, u"SITE"_s, tr("Sends what is committed but not pushed."), {}, runPush, 1, 1}};
}

} // namespace galley::app
