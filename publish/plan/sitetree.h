// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"
#include "model/site/site.h"
#include "publish/git/repository.h"
#include "publish/plan/publishplan.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace galley::publish {

/// The branch's tip as a site sees it: paths are relative to the site's folder.
class SiteTree
{
public:
    /// Whether the worktree is to stand where the commit does, so that changes by hand can be told.
    enum class Worktree { Here, Elsewhere };
    SiteTree(const Repository &repository, const model::Site &site, const QString &commit,
             Worktree worktree = Worktree::Here);

    /// The path of a site's file in the repository.
    QString inRepository(const QString &sitePath) const { return m_prefix + sitePath; }
    /// And back; none for a file outside of the site's folder.
    std::optional<QString> inSite(const QString &repositoryPath) const;
    Result<std::optional<QByteArray>> file(const QString &sitePath) const;
    /// Files below a folder of the site; none while there is no commit.
    Result<QStringList> files(const QString &sitePath) const;

    /// What the files below a folder of the site hold, by git's ids of the content.
    Result<QHash<QString, QByteArray>> fileIds(const QString &sitePath) const;
    struct IdsSince
    {
        QHash<QString, QByteArray> ids; ///< An empty one for a file that is gone.
        bool isAll = false;             ///< Of all files, not only of those that changed.
    };
    /// Those that differ from what they were in an earlier commit; quick where that is the one before.
    Result<IdsSince> fileIdsSince(const QString &commit, const QString &sitePath) const;
    QString commit() const { return m_commit; }
    QString folder() const { return m_folder; }

    /// Puts the file on the list of changes unless the commit already holds these bytes (none: the file goes).
    /// Errors: the author changed that very file by hand, so it must not be written over.
    Result<> addChange(QList<FileChange> &changes, const QString &sitePath,
                       const std::optional<QByteArray> &bytes) const;

private:
    const Repository &m_repository;
    QString m_folder;
    QString m_commit;
    QString m_prefix; ///< "" or "blog/".
    Worktree m_worktree;
};

} // namespace galley::publish
