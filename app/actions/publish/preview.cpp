// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/publish/preview.h"

#include "app/actions/checksite.h"
#include "model/site/sitekind.h"
#include "publish/plan/sheet/commitmessage.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString commitsKey(const SiteId &site) { return u"site/%1/commits"_s.arg(site); }

} // namespace

Result<PublishPreview> previewPublish(LibraryAccess &access, const QList<PostId> &posts, const PublishOptions &options,
                                      const Progress &progress)
{
    const Result<PublishPlan> plan = Publisher(access).plan(posts, options, progress);
    if (!plan)
        return std::unexpected(plan.error());
    const Result<PlanView> view = viewOf(*plan);
    if (!view)
        return std::unexpected(view.error());
    PublishPreview preview{posts, *plan, *view, {}, {}};
    access.run([&](Library &library) {
        preview.messageForm = messageFormOf(library, plan->site.id);
        preview.commits = commitsOf(library, plan->site.id);
    });
    return preview;
}

Result<QList<SiteFinding>> findingsOf(LibraryAccess &access, const PublishPlan &plan, const Progress &progress)
{
    QHash<PostId, const PlannedPost *> planned;
    for (const PlannedPost &post : plan.posts)
        planned.insert(post.id, &post);
    auto posts = postsToCheck(access, plan.site, progress);
    if (!posts)
        return std::unexpected(posts.error());
    const SiteKind &kind = siteKind(plan.site.kind);
    for (CheckedPost &post : *posts) {
        if (const PlannedPost *coming = planned.value(post.id)) {
            post.path = coming->path;
            post.source = coming->source;
            post.fields = kind.fields(coming->path, coming->source);
        }
    }
    const QList<PostId> ids = planned.keys();
    return checkSite(plan.site, *posts, QDateTime::currentDateTimeUtc(), progress, QSet(ids.begin(), ids.end()));
}

QList<SiteFinding> stoppingOnes(const QList<SiteFinding> &findings)
{
    QList<SiteFinding> stopping = findings;
    stopping.removeIf([](const SiteFinding &finding) { return !stopsPublishing(finding.fault); });
    return stopping;
}

Commits commitsOf(Library &library, const SiteId &site)
{
    return library.recall(commitsKey(site)) == "each" ? Commits::OneEach : Commits::One;
}

Result<> rememberCommits(Library &library, const SiteId &site, Commits commits)
{
    return library.remember(commitsKey(site), commits == Commits::OneEach ? "each" : "one");
}

} // namespace galley::app
