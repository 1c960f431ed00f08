// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/durably.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace galley::model {

namespace {

bool syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

void syncFolder(const QString &folder) { syncPath(folder, O_RDONLY | O_DIRECTORY); }

Result<> moveDurably(const QString &from, const QString &to)
{
    if (!syncPath(from, O_RDONLY) ||
        std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        return std::unexpected(Error{
            QCoreApplication::translate("Library", "Cannot put the file “%1” in place.").arg(to),
            QCoreApplication::translate("Library", "Check that its folder can be written and has room."), reason});
    }
    syncFolder(QFileInfo(to).path());
    return {};
}

} // namespace galley::model
