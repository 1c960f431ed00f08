// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/publishing.h"

#include "app/actions/pushing.h"
#include "publish/git/repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

/// The commit may have become another one, on top of what others sent; or none, where both changed the same.
QString commitAfter(const PublishPlan &plan, const QString &commit)
{
    const auto repository = Repository::discover(plan.worktree);
    const QString tip = repository ? repository->tip(plan.commit.branch) : QString();
    if (!repository || repository->contains(tip, commit))
        return commit;
    const auto waiting = repository->unpushed(plan.commit.branch);
    return waiting && !waiting->isEmpty() ? tip : QString();
}

QString tr(const char *text) { return QCoreApplication::translate("Publishing", text); }

Published pushed(Published published, const Publisher &publisher, const PublishPlan &plan, PublishChoice choice,
                 const Progress &progress)
{
    if (choice == PublishChoice::CommitOnly || published.commit.isEmpty())
        return published;
    const Result<PushAnswer> answer =
        pushAndKeepUp(publisher.library(), plan.site, [&] { return publisher.pushPlan(plan, progress); });
    published.pushed = answer.has_value();
    published.commit = answer ? answer->commit : commitAfter(plan, published.commit);
    if (published.commits.size() == 1)
        published.commits = {published.commit};
    if (answer)
        published.words = answer->words;
    else
        published.problem = answer.error();
    return published;
}

/// What was shown is what is published: each text, byte for byte.
Result<> checkShown(const PublishPlan &plan, const PublishPlan &shown)
{
    for (const PlannedPost &post : plan.posts) {
        const auto same = std::ranges::find(shown.posts, post.id, &PlannedPost::id);
        if (same == shown.posts.cend() || same->source != post.source || same->path != post.path) {
            return std::unexpected(Error{tr("“%1” is not as it was shown any more.").arg(post.path),
                                         tr("Look at what will be published once more."),
                                         {}});
        }
    }
    return {};
}

Result<QString> commitOne(const Publisher &publisher, const PublishPlan &shown, const PostId &post,
                          const PublishOptions &options)
{
    const Result<PublishPlan> plan = publisher.plan({post}, options);
    if (!plan)
        return std::unexpected(plan.error());
    if (plan->changes.isEmpty())
        return QString(); // It went along with one before it.
    const Result<> same = checkShown(*plan, shown);
    return same ? publisher.commit(*plan) : std::unexpected(same.error());
}

} // namespace

Published publishPlan(const Publisher &publisher, const PublishPlan &plan, PublishChoice choice,
                      const Progress &progress)
{
    Published published;
    const Result<QString> commit = publisher.commit(plan);
    if (!commit) {
        published.problem = commit.error();
        return published;
    }
    published.commit = *commit;
    published.commits = {*commit};
    return pushed(published, publisher, plan, choice, progress);
}

Published publishEach(const Publisher &publisher, const PublishPlan &shown, const QList<PostId> &asked,
                      const PublishOptions &options, PublishChoice choice, const Progress &progress)
{
    Published published;
    for (const PostId &post : asked) {
        if (progress && !progress({tr("Writing the commits"), published.commits.size(), asked.size()})) {
            published.problem = Error{tr("Publishing was stopped."), tr("Publish the other posts when you like."), {}};
            return published;
        }
        const Result<QString> commit = commitOne(publisher, shown, post, options);
        if (!commit) {
            published.problem = commit.error();
            return published;
        }
        if (commit->isEmpty())
            continue;
        published.commit = *commit;
        published.commits.append(*commit);
    }
    return pushed(published, publisher, shown, choice, progress);
}

} // namespace galley::app
