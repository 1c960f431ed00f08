// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/commit/gitlocks.h"
#include "publish/git/commit/looseobjects.h"
#include "publish/git/commit/plancheck.h"
#include "publish/git/commit/worktreeedit.h"

namespace galley::publish {

/// One commit from a checked plan to git's own records. The order matters, for a kill between any two steps and for git
/// at work beside us:
///   1. Everything is checked; nothing is written.
///   2. Objects, and the new contents of files beside the worktree; synced together. They change nothing by themselves.
///   3. index.lock; then HEAD and the branch are looked at again. From here on `git commit` waits.
///   4. Worktree files change places with the new ones. A kill until now is undone at the next start, without losing a
///   newer change by hand.
///   5. Hooks and signing, where the author trusts them; the commit object.
///   6. The new index, complete and synced in index.lock; HEAD.lock and the branch's lock.
///   7. The branch moves: the one step that publishes. A kill from here on is finished at the next start.
///   8. The new index takes the place of the old one.
class CommitRun
{
public:
    CommitRun(RepositoryData &repository, const CommitPlan &plan, const Progress &progress);

    Result<QString> run();

    /// Of an error of run(): the plan itself was fine.
    bool hasBegunToWrite() const { return m_hasBegunToWrite; }

private:
    Result<> checkState() const;
    Result<> checkTip() const;
    Result<> checkPrograms();
    Result<> check();
    Result<> writeTree();
    Result<> record(GitLocks &locks);
    Result<> recordLocked(GitLocks &locks, WorktreeEdit &edit);
    Result<> writeCommit(GitLocks &locks);
    Result<> writeSignedCommit();
    Result<> runCommitHooks(GitLocks &locks);
    Result<> followHook(const git_oid &tree);
    Result<> followInIndex(QList<IndexChange> &changes, WorktreeEdit &edit) const;
    QList<WorktreeStep> worktreeSteps() const;
    Result<QList<IndexChange>> changeWorktree(WorktreeEdit &edit);
    Result<> publish(GitLocks &locks, const QList<IndexChange> &changes);
    LooseObjects objects() const;
    Result<> checkObjects() const;
    Result<> sync(const QStringList &files) const;

    RepositoryData &m_repository;
    const CommitPlan &m_plan;
    Progress m_progress;
    QByteArray m_message;
    QStringList m_hooks;
    bool m_isSigned = false;
    bool m_hasBegunToWrite = false;
    Worktree m_worktree;
    QList<PlannedFile> m_files;
    GitTree m_base;
    GitSignature m_author;
    GitSignature m_committer;
    git_oid m_tree = {};
    git_oid m_commit = {};
};

} // namespace galley::publish
