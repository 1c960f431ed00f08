// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/syncing.h"

#include "publish/git/filehandle.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>

namespace galley::publish {

bool syncTogether(const QStringList &files, const QStringList &folders)
{
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
