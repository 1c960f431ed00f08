// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"
#include "publish/git/commit/gitfilters.h"
#include "publish/git/commit/indexfile.h"
#include "publish/git/commit/worktree.h"
#include "publish/git/gitlibrary.h"
#include "publish/git/repository.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace galley::publish {

class RepositoryData;

/// One file of a plan, with all that was found out about it.
struct PlannedFile
{
    QByteArray path;
    std::optional<QByteArray> bytes; ///< For the worktree; none: it is removed.
    StoredFile stored;               ///< For the repository, after git's filters.
    git_filemode_t mode = GIT_FILEMODE_BLOB;
    std::optional<git_oid> base; ///< In the base commit.
    std::optional<WorktreeFile> present;
    std::optional<IndexEntry> entry; ///< In the author's index.
    bool isFormed = false;           ///< A hook put it in another form, which `stored` names; `bytes` are as planned.

    bool isInWorktree() const { return !entry || !entry->skipWorktree; } ///< Else a sparse checkout leaves it out.
    bool isAsPlanned() const; ///< The worktree holds just these bytes already.
};

/// Whether a file of the worktree differs from the tree's.
Result<bool> differs(RepositoryData &repository, const QByteArray &path, const std::optional<WorktreeFile> &present,
                     const git_tree_entry *base);

/// Looks at every file of a plan, and writes nothing. Errors: all that Repository::commit says of paths and changes by
/// hand.
Result<QList<PlannedFile>> checkPlan(RepositoryData &repository, const Worktree &worktree, const CommitPlan &plan,
                                     git_tree *base, const Progress &progress);

/// The same for the index, which may have changed until it was locked: neither the author's staged work on these paths
/// nor its shape may be lost.
Result<> checkIndex(const IndexFile &index, const PlannedFile &file);

} // namespace galley::publish
