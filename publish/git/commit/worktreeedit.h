// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"
#include "publish/git/commit/worktree.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace galley::publish {

/// What becomes of one file of the worktree.
struct WorktreeStep
{
    QByteArray path;
    std::optional<QByteArray> bytes;   ///< None: the file is removed.
    bool isExecutable = false;         ///< Of a file that was not there before; else its mode is kept.
    std::optional<struct stat> before; ///< As it was when it was looked at; none: not there.
};

/// Files written into the worktree in a way that can be taken back, also by the next start after a kill. New contents
/// are made in a folder of our own beside the repository and change places with the old ones, which lie there until
/// finish().
class WorktreeEdit
{
public:
    /// `spare`: the folder of our own, on the file system of the worktree.
    WorktreeEdit(const Worktree &worktree, const QString &spare);

    /// Writes the new contents beside the worktree, and makes missing folders. Errors: no space, no right to write;
    /// undo() then.
    Result<> prepare(const QList<WorktreeStep> &steps);
    QStringList filesToSync() const; ///< Before apply().

    /// Puts them in place; gives the files as they are then. Errors: a file is no longer as it was looked at; undo()
    /// then.
    Result<QList<struct stat>> apply();
    QStringList foldersToSync() const; ///< After apply().

    /// A hook of this commit wrote the file anew: undo() may take that away. After apply().
    [[nodiscard]] bool takeOver(const QByteArray &path, const struct stat &file);

    /// Puts back what the list in the spare folder says, but never over a change that the author made since. False when
    /// the disk does not let it: all stays where it is then, for the next start.
    [[nodiscard]] bool undo();
    void finish(); ///< Drops the old contents.

private:
    /// One file, as the list in the spare folder keeps it.
    struct Line
    {
        QByteArray path;
        QByteArray slot;    ///< Name in the spare folder: the new content before, the old one after.
        ino_t newInode = 0; ///< 0: the file is removed.
        qint64 newTime = 0; ///< Of the last change, in ns: tells whether the author has changed it since.
        ino_t oldInode = 0; ///< 0: there was none.
    };

    Result<> write(const WorktreeStep &step);
    Result<> put(const Line &line, const WorktreeStep &step);

    Result<> exchange(const FileHandle &parent, const Line &line, const struct stat &before);
    bool undo(const Line &line);
    bool writeList();
    bool readList();

    const Worktree &m_worktree;
    QList<WorktreeStep> m_steps;
    QString m_spare;
    FileHandle m_folder;
    QList<Line> m_lines;
    QList<QByteArray> m_createdFolders;
};

} // namespace galley::publish
