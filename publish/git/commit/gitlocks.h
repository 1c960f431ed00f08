// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "publish/git/commit/worktree.h"
#include "publish/git/filehandle.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace galley::publish {

/// Where git keeps things for one worktree.
struct GitFolders
{
    QString worktree;
    QString own;    ///< The .git folder of this worktree, with HEAD and index.
    QString common; ///< That of the repository, with refs and objects; the same but for linked worktrees.
};

/// git's locks for one commit: index.lock, HEAD.lock and that of the branch, in the order that keeps a `git commit`
/// beside us from losing anything. Each lock is a second name (hard link) of a file in our folder ".git/galley", so the
/// next start can tell our locks from anybody else's after a kill: only those are ever taken away.
class GitLocks
{
public:
    /// Waits while another Galley commits here. First mends what a killed one left behind: `isPublished` says whether
    /// the checked-out branch holds a commit.
    static Result<GitLocks> enter(const GitFolders &folders, const std::function<bool(const QString &)> &isPublished,
                                  const Progress &progress = {});
    /// Whether a killed commit left something that enter() would mend.
    static bool hasLeftovers(const GitFolders &folders);

    GitLocks(GitLocks &&) noexcept = default;
    GitLocks &operator=(GitLocks &&) = delete;
    ~GitLocks(); ///< Gives back the locks that were not committed.

    Result<> lockIndex();
    /// Locks HEAD and the branch, with the commit that the branch is to hold.
    Result<> lockBranch(const QString &branch, const QByteArray &commit);

    Result<> writeIndex(const QByteArray &bytes, const struct timespec *writtenAt);
    QStringList filesToSync() const; ///< Before the branch moves.
    Result<> commitBranch();         ///< The branch holds the commit from here on.
    Result<> commitIndex();
    QStringList foldersToSync() const; ///< After that.

    /// The disk does not let the worktree be put back: all stays as after a kill, and the next start does it.
    void leaveToNextStart() { m_flock = FileHandle(); }

    /// A folder of our own on the worktree's file system, for WorktreeEdit.
    QString spareFolder() const { return m_spare; }
    QString ownFolder() const { return m_folder; }

private:
    GitLocks(const GitFolders &folders, FileHandle flock, const Progress &progress);

    QString spareFolderFor(const Worktree &worktree) const;
    bool mend(const Worktree &worktree, const std::function<bool(const QString &)> &isPublished);
    Result<> take(const QString &source, const QString &lock);
    QString refFile(const QString &branch) const;
    void release();

    GitFolders m_folders;
    QString m_folder; ///< .git/galley
    QString m_spare;
    FileHandle m_flock;
    Progress m_progress;
    QString m_refLock;
};

} // namespace galley::publish
