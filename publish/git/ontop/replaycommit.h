// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/ontop/ontop.h"
#include "publish/git/repositorydata.h"

#include <vector>

namespace galley::publish {

/// One commit made anew on another parent: what it changed, applied to that parent's tree.
class ReplayCommit
{
public:
    ReplayCommit(RepositoryData &repository, const QString &commit, const QString &onto);

    /// Gives the new commit; empty if it would change nothing.
    Result<QString> run(const Meet &meet, const Remake &remake, const Progress &progress);

private:
    Result<> load();
    Result<> collect(const Meet &meet);
    Result<> collectOne(const git_diff_delta &delta, const Meet &meet);
    Result<> collectBoth(const QByteArray &path, const git_diff_delta &delta, const git_tree_entry *there,
                         const Meet &meet);
    Result<> remakeChanges(const Remake &remake);
    Result<> put(const QByteArray &path, const std::optional<QByteArray> &stored, git_filemode_t mode);
    Result<bool> writeTree();
    Result<QString> writeCommit(const Progress &progress);
    Result<QString> writeSigned(const git_signature &committer, const Progress &progress);
    Result<> settle(const QString &commit) const;
    std::optional<QByteArray> blob(const git_oid &id) const;
    bool holds(const QByteArray &path) const;

    struct Update
    {
        QByteArray path;
        git_oid id = {};
        git_filemode_t mode = GIT_FILEMODE_BLOB;
        bool isRemoved = false;
    };

    RepositoryData &m_repository;
    QString m_from;
    QString m_onto;
    GitCommit m_commit;
    GitTree m_before;
    GitTree m_after;
    GitTree m_base; ///< Of the new parent.
    std::vector<Update> m_updates;
    git_oid m_tree = {};
};

} // namespace galley::publish
