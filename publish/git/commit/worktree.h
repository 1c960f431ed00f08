// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"
#include "publish/git/filehandle.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <sys/stat.h>

namespace galley::publish {

/// A file of the worktree as it was read.
struct WorktreeFile
{
    struct stat stat = {};
    QByteArray bytes; ///< Of a symbolic link: what it points to.

    bool isLink() const { return S_ISLNK(stat.st_mode); }
};

/// The folder with the checked-out files, reached from its handle step by step, so that no symbolic link, also none put
/// there meanwhile, leads out of it.
class Worktree
{
public:
    static Result<Worktree> open(const QString &folder);

    /// None when there is no such file. Errors: the way leads through a symbolic link or a file; a folder or a device
    /// stands there.
    Result<std::optional<WorktreeFile>> read(const QByteArray &path) const;

    /// The folder that holds `path`. With `created` it is made if need be, and what was made is listed there, outermost
    /// first.
    Result<FileHandle> parentOf(const QByteArray &path, QList<QByteArray> *created = nullptr) const;

    /// Removes the folders above a removed file that have become empty, as git does.
    void removeEmptyFolders(const QByteArray &path) const;

    QString folder() const { return m_folder; }
    int root() const { return m_root.get(); }

    static QByteArray nameOf(const QByteArray &path) { return path.mid(path.lastIndexOf('/') + 1); }

private:
    QString m_folder;
    FileHandle m_root;
};

} // namespace galley::publish
