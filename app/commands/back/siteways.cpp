// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/back/siteways.h"

#include "app/actions/back/golive.h"
#include "app/commands/groups.h"
#include "model/library/sites/siteways.h"
#include "publish/git/branch/requestlink.h"
#include "publish/git/repository.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SiteWays", text); }

Result<SiteWays> wishedWays(SiteWays ways, const QCommandLineParser &parser, const Site &site)
{
    if (parser.isSet(u"branches"_s)) {
        const QString word = parser.value(u"branches"_s);
        if (word != "direct"_L1 && word != "per-post"_L1) {
            return std::unexpected(Error{tr("“--branches” knows no “%1”.").arg(word),
                                         tr("Choose “direct”, or “per-post”: each post to a branch of its own."),
                                         {}});
        }
        ways.branches = word == "direct"_L1 ? Branches::Direct : Branches::PerPost;
    }
    if (parser.isSet(u"branch-name"_s))
        ways.branchName = parser.value(u"branch-name"_s);
    if (!parser.isSet(u"remote"_s))
        return ways;
    ways.remotes = parser.values(u"remote"_s);
    ways.remotes.removeAll(QString()); // --remote "" alone: the one that the branch follows.
    ways.remotes.removeDuplicates();
    const Result<publish::Repository> repository = publish::Repository::discover(site.folder);
    if (!repository)
        return std::unexpected(repository.error());
    for (const QString &remote : std::as_const(ways.remotes)) {
        if (repository->remotes().contains(remote))
            continue;
        return std::unexpected(
            Error{tr("This repository has no remote “%1”.").arg(remote),
                  tr("Add it with “git remote add %1 ADDRESS” in the site's folder, or choose another.").arg(remote),
                  {}});
    }
    return ways;
}

} // namespace

QList<QCommandLineOption> siteWaysOptions()
{
    return {valueOption(u"branches"_s, u"direct|per-post"_s,
                        tr("publish “direct” to the branch, or “per-post”: one for each post")),
            valueOption(u"branch-name"_s, u"NAME"_s, tr("of a post's branch, with {slug}, {date} or {id}")),
            valueOption(u"remote"_s, u"REMOTE"_s,
                        tr("push to this remote; may stand several times; \"\": the one that the branch follows"))};
}

Result<> takeSiteWays(const QCommandLineParser &parser, CommandContext &context, const Site &site, QJsonObject &json,
                      QString &text)
{
    return context.library->with([&](Library &library) -> Result<> {
        const Result<SiteWays> known = siteWays(library, site.id);
        const Result<SiteWays> ways = known ? wishedWays(*known, parser, site) : known;
        const Result<> kept = ways ? keepSiteWays(library, site.id, *ways) : std::unexpected(ways.error());
        if (!kept)
            return kept;
        const bool isPerPost = ways->branches == Branches::PerPost;
        json.insert(u"branches"_s, isPerPost ? u"per-post"_s : u"direct"_s);
        json.insert(u"branchName"_s, ways->branchName.isEmpty() ? u"post/{slug}"_s : ways->branchName);
        json.insert(u"remotes"_s, QJsonArray::fromStringList(ways->remotes));
        text += u' ' + (isPerPost ? tr("Each post is published to a branch of its own.")
                                  : tr("Posts are published to the site's branch."));
        return {};
    });
}

QList<QCommandLineOption> publishPlaceOptions()
{
    return {
        valueOption(u"branch"_s, u"BRANCH"_s, tr("commit to this branch, which need not be checked out")),
        QCommandLineOption(u"wait"_s, tr("ask the site until readers find the post there, for ten minutes at most"))};
}

void tellAfterPush(const QCommandLineParser &parser, CommandContext &context, const publish::PublishPlan &plan,
                   QJsonObject &json, QString &text)
{
    if (!plan.branchedFrom.isEmpty()) {
        const QUrl link = publish::requestLink(plan.remoteUrl, plan.commit.branch, plan.branchedFrom);
        json.insert(u"request"_s, link.toString());
        if (!link.isEmpty())
            text += u'\n' + tr("Open the request at %1").arg(link.toString());
        return; // Readers see nothing before it is taken in.
    }
    if (!parser.isSet(u"wait"_s))
        return;
    QJsonArray live;
    for (const publish::PlannedPost &post : plan.posts) {
        const LiveOutcome outcome = waitUntilLive(*context.library, post.id);
        live.append(QJsonObject{{u"id"_s, post.id},
                                {u"live"_s, outcome.answer.isLive},
                                {u"address"_s, outcome.answer.address.toString()},
                                {u"waitedMs"_s, qint64(outcome.answer.waited.count())},
                                {u"why"_s, outcome.answer.why}});
        text += u'\n' + spokenOutcome(outcome);
    }
    json.insert(u"live"_s, live);
}

} // namespace galley::app
