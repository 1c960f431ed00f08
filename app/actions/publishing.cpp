// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/publishing.h"

#include "app/actions/pushing.h"
#include "publish/git/repository.h"

namespace galley::app {

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
    if (choice == PublishChoice::CommitOnly)
        return published;
    const Result<PushAnswer> answer =
        pushAndKeepUp(publisher.library(), plan.site, [&] { return publisher.pushPlan(plan, progress); });
    published.pushed = answer.has_value();
    published.commit = answer ? answer->commit : commitAfter(plan, *commit);
    if (!answer)
        published.problem = answer.error();
    return published;
}

} // namespace galley::app
