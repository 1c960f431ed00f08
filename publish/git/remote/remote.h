// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "publish/git/ownuse.h"
#include "publish/git/remote/gitprogram.h"

#include <QCoreApplication>
#include <QString>

namespace galley::publish {

class Repository;

/// What the remote said of a push that it took.
struct PushAnswer
{
    QString commit; ///< What the remote branch holds now, read back after the push.
    QString words;  ///< What the remote wrote (hooks' messages), for the activity.
};

/// A remote of a repository, spoken to by the installed git program as a child that can be ended at any moment.
/// No shell, no prompt on a terminal but by SignIn, never a forced refspec. Silence of 30 s ends it.
class Remote
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::Remote)

public:
    Remote(const QString &worktree, const QString &name);

    /// The author trusts this site: hooks and programs that the repository names may run. Without it a repository that
    /// names some is not pushed.
    void setTrusted(bool isTrusted) { m_isTrusted = isTrusted; }
    void setHooks(Hooks hooks) { m_hooks = hooks; }
    /// No: what needs an answer is not done, as when nobody started it just now.
    void setAsking(Asking asking) { m_asking = asking; }

    /// Pushes `branch` to the branch of the same name (or the one it follows) and reads it back. Errors: refused (the
    /// remote's own words are in the detail), moved on, no such remote, no access, not reachable, cancelled;
    /// troubleOf() tells which. After an error nothing was published, or the read-back says so.
    Result<PushAnswer> push(const QString &branch, const Progress &progress = {}) const;

    /// All of a push but the sending. Errors: as push(), as far as they show without it.
    Result<> tryPush(const QString &branch, const Progress &progress = {}) const;

    /// Brings the commits of the remote's branch here, without touching any file, branch or note of the author. Gives
    /// its tip; empty if it has no such branch.
    Result<QString> fetch(const QString &branch, const Progress &progress = {}) const;

    /// The commit that the remote's branch holds; empty if it has no such branch.
    Result<QString> tip(const QString &branch, const Progress &progress = {}) const;

private:
    Result<Repository> openRepository() const;
    Result<GitAnswer> runAsking(const GitCall &call, const Progress &progress) const;
    Result<QString> tipIn(const Repository &repository, const QString &name, const Progress &progress) const;
    Result<PushAnswer> readBack(const Repository &repository, const QString &name, const QString &commit,
                                const QString &words, const Progress &progress) const;

    QString m_worktree;
    QString m_name;
    bool m_isTrusted = false;
    Hooks m_hooks = Hooks::Run;
    Asking m_asking = Asking::Yes;
};

} // namespace galley::publish
