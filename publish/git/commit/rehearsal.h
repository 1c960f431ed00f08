// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley::publish {

struct CommitPlan;

/// One file that a commit changes, as git will store it: after its filters, line ends and so on.
struct CommittedChange
{
    enum class Action { Added, Changed, Removed, Moved };

    Action action = Action::Changed;
    QString path;        ///< Relative to the repository's root.
    QString movedFrom{}; ///< Of one that moves.
    QByteArray before{}; ///< Empty for what is new.
    QByteArray after{};  ///< Empty for what goes.

    bool operator==(const CommittedChange &) const = default;
};

/// What Repository::commit would record of this plan in the repository of `worktree`, read from the very tree that the
/// commit would hold: it is built in memory and compared with the branch's own; nothing is written. Errors: what
/// Repository::commit says of paths and of changes by hand.
Result<QList<CommittedChange>> rehearseCommit(const QString &worktree, const CommitPlan &plan);

} // namespace galley::publish
