// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "publish/git/repository.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace galley::publish {

/// A file that a commit of ours and the remote both changed since they parted; as git stores it. None: not there.
struct MeetingFile
{
    QString commit;
    QString path;
    std::optional<QByteArray> base;
    std::optional<QByteArray> here;
    std::optional<QByteArray> there;
};

/// What becomes of a file that both changed. An empty Met leaves it as the remote has it.
struct Met
{
    std::optional<QByteArray> merged{};
};
using Meet = std::function<Result<Met>(const MeetingFile &)>;

/// What a commit of ours is to change on top of `onto`, where that is not just what it changed before: pages are made
/// anew. None: as it was. `changed`: the paths that it changed, with the bytes they get as git stores them.
using Remake = std::function<Result<std::optional<QList<TreeChange>>>(const QString &commit, const QString &onto,
                                                                      const QList<TreeChange> &changed)>;

/// One of our commits and what it became. No `to`: nothing of it was left, the remote has it all.
struct ReplayedCommit
{
    QString from;
    QString to;

    bool operator==(const ReplayedCommit &) const = default;
};

/// The branch as it was and as it is to be.
struct Replay
{
    QString branch;
    QString from;
    QString to;
    QList<ReplayedCommit> commits; ///< Oldest first.

    bool operator==(const Replay &) const = default;
};

/// Lines that only one side changed, from both. None: both changed the same, or it is no text.
std::optional<QByteArray> mergedLines(const MeetingFile &file);

/// Puts a branch's own commits on top of what the remote has, as new commits with the same author and message; the
/// worktree and index follow, the author's dirty, staged and untracked files stay as they are. Nothing is ever forced
/// onto the remote. First replay(), which only writes objects, then bringAlong().
class OnTop
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::OnTop)

public:
    OnTop(Repository &repository, const QString &branch);

    /// Errors: a merge among the own commits; what `meet` says; the disk.
    Result<Replay> replay(const QString &onto, const Meet &meet, const Remake &remake, const Progress &progress) const;

    /// Errors: a file that changes was changed by hand, is staged, or lies untracked in the way; a lock is held; the
    /// branch has moved. All is as before then.
    Result<> bringAlong(const Replay &replay, const Progress &progress) const;

    /// After a kill in bringAlong(): goes on to its end. Harmless at any other time.
    Result<> finish(const Replay &replay, const Progress &progress) const;

private:
    Result<QStringList> ownCommits(const QString &onto) const;
    Result<QStringList> changedPaths(const QString &from, const QString &to) const;
    Result<> checkFree(const Replay &replay, const QStringList &paths) const;
    Result<> readTree(const Replay &replay, const Progress &progress) const;

    Repository &m_repository;
    QString m_branch;
};

} // namespace galley::publish
