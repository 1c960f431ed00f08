// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace galley {

/// A disk of 2 MB in memory, as long as it lives, for tests of a full disk. Only root may mount one.
class SmallDisk
{
public:
    SmallDisk()
    {
        const QByteArray at = m_folder.path().toUtf8();
        m_isMounted = ::mount("tmpfs", at.constData(), "tmpfs", 0, "size=2m") == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.path().toUtf8().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Takes all room but so many bytes; false when that does not work.
    bool leaveFree(qint64 bytes) const
    {
        struct statvfs disk{};
        if (::statvfs(m_folder.path().toUtf8().constData(), &disk) != 0)
            return false;
        const qint64 taken = qint64(disk.f_bavail) * qint64(disk.f_frsize) - bytes;
        const int file = ::open(filler().toUtf8().constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
        const bool isTaken = taken <= 0 || ::posix_fallocate(file, 0, taken) == 0;
        ::close(file);
        return isTaken;
    }
    void makeRoom() const { QFile::remove(filler()); }

private:
    QString filler() const { return path(QStringLiteral("filler")); }

    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace galley
