// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/syncing.h"

#include "publish/git/filehandle.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace galley::publish {

namespace {

/// From here on the whole file system is synced at once: one turn of the disk instead of one for each file, though it
/// waits for what other programs wrote as well.
constexpr qsizetype manyFiles = 200;

bool syncFileSystemsOf(const QStringList &files, const QStringList &folders)
{
    QStringList parents = folders;
    for (const QString &file : files) {
        parents << file.left(file.lastIndexOf(u'/'));
    }
    parents.removeDuplicates();
    QList<dev_t> synced;
    bool isSafe = true;
    for (const QString &folder : parents) {
        struct stat where = {};
        const QByteArray name = QFile::encodeName(folder);
        if (stat(name.constData(), &where) != 0) {
            isSafe = isSafe && errno == ENOENT; // An object that git has packed: its folder may be gone.
        } else if (!synced.contains(where.st_dev)) {
            synced << where.st_dev;
            isSafe = syncAll(folder) && isSafe;
        }
    }
    return isSafe;
}

} // namespace

bool syncTogether(const QStringList &files, const QStringList &folders)
{
    if (files.size() + folders.size() >= manyFiles) {
        return syncFileSystemsOf(files, folders);
    }
    const auto handleOf = [](const QString &name) {
        return FileHandle(open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC));
    };
    for (const QString &file : files) {
        if (const FileHandle handle = handleOf(file); handle) {
            sync_file_range(handle.get(), 0, 0, SYNC_FILE_RANGE_WRITE); // Only a start; whether it works shows below.
        }
    }
    bool isSafe = true;
    for (const QString &each : files + folders) {
        const FileHandle handle = handleOf(each);
        if (handle ? fsync(handle.get()) != 0 && errno != EINVAL : errno != ENOENT) {
            isSafe = false;
        }
    }
    return isSafe;
}

bool syncAll(const QString &folder)
{
    const FileHandle handle(open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return handle && syncfs(handle.get()) == 0;
}

} // namespace galley::publish
