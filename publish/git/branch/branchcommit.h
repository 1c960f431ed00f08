// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "publish/git/repository.h"

#include <QString>

namespace galley::publish {

/// Records the plan on its branch: as Repository::commit where that is checked out, else by git itself beside the
/// author's files, index and branch, which stay as they are. A branch that is not there is made on `baseCommit`. Gives
/// the commit's id. Errors besides: the name cannot be one of a branch; the branch is checked out in another worktree;
/// a hook that looks at commits, as it cannot see one that is not checked out.
Result<QString> commitToBranch(Repository &repository, const CommitPlan &plan, const Progress &progress = {});

/// A branch by that name, or with a number behind it, that is not there yet. `name` is made one that git takes.
QString freeBranchName(const Repository &repository, const QString &name);

} // namespace galley::publish
