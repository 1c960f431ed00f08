// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/progress.h"
#include "model/result.h"
#include "publish/git/repository.h"
#include "publish/plan/publishplan.h"
#include "publish/plan/sitetree.h"

#include <QList>
#include <QString>

/// What undo and unpublish have in common.
namespace galley::publish {

/// The branch that a way back is committed to.
struct BranchTip
{
    Repository repository;
    QString branch;
    QString commit;
    SiteTree::Worktree worktree = SiteTree::Worktree::Here; ///< Elsewhere: it is not checked out.

    SiteTree treeAt(const model::Site &site, const QString &at) const { return {repository, site, at, worktree}; }
};

/// Errors: there is no such branch; no author is known to git. An empty name: the one that is checked out.
Result<BranchTip> openBranch(model::LibraryAccess &library, PublishPlan &plan, const QString &branch);

/// The pages of a Press site that follow from the plan's changes.
Result<> addPages(PublishPlan &plan, const SiteTree &tree, const Progress &progress);

/// Whether a published post, `except` apart, shows the file at this path of the site.
Result<bool> isUsedElsewhere(model::LibraryAccess &library, const model::Site &site, const QString &path,
                             const QList<model::PostId> &except);

/// Branch, base, changes and trust for the commit.
void finishPlan(model::LibraryAccess &library, PublishPlan &plan, const BranchTip &tip);

} // namespace galley::publish
