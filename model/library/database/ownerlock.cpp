// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/ownerlock.h"

#include "model/library/database/durably.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Library", text); }

QString lockPath(const QString &folder) { return folder + u"/owner.lock"_s; }

Error folderError(const QString &folder, int reason)
{
    const bool full = reason == ENOSPC || reason == EDQUOT;
    const QString shown = QDir::toNativeSeparators(folder);
    return {full ? tr("The disk that holds the library folder “%1” is full.").arg(shown)
                 : tr("The library folder “%1” cannot be written.").arg(shown),
            full ? tr("Make room on the disk, then start Galley again.")
                 : tr("Check that you may write to this folder, or choose another one with --library."),
            QString::fromLocal8Bit(std::strerror(reason))};
}

Result<> makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    const QFileInfo info(folder);
    errno = 0;
    const bool made =
        QDir().mkpath(info.path()) && QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!made && !QDir(folder).exists()) // Another process may have been quicker.
        return std::unexpected(folderError(folder, errno == 0 ? EACCES : errno));
    syncFolder(info.path());
    return {};
}

void writeProcessNumber(int descriptor)
{
    const QByteArray number = QByteArray::number(static_cast<qint64>(::getpid())) + '\n';
    // Only for messages: a full disk here will be told by the library itself.
    if (::ftruncate(descriptor, 0) == 0)
        std::ignore = ::pwrite(descriptor, number.constData(), static_cast<size_t>(number.size()), 0);
}

/// As the owner wrote it down itself.
QString ownerOf(const QString &folder)
{
    QFile file(lockPath(folder));
    const QString number = file.open(QFile::ReadOnly) ? QString::fromLatin1(file.read(32).trimmed()) : QString();
    return number.isEmpty() ? u"?"_s : number;
}

/// By Ctrl+Z or a debugger: then it keeps its lock and never answers.
bool isStopped(const QString &process)
{
    QFile status(u"/proc/%1/stat"_s.arg(process));
    if (!status.open(QFile::ReadOnly))
        return false;
    const QByteArray line = status.readAll();
    const char state = line.mid(line.lastIndexOf(')') + 2, 1).append(' ').at(0); // Behind the name in brackets.
    return state == 'T' || state == 't';
}

QString stoppedHint(const QString &process)
{
    return tr("It is stopped. Let it go on with “kill -CONT %1”, or end it, then try again.").arg(process);
}

} // namespace

OwnerLock::OwnerLock(const QString &folder, int descriptor)
    : m_folder(folder)
    , m_descriptor(descriptor)
{
}

OwnerLock::OwnerLock(OwnerLock &&other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

OwnerLock &OwnerLock::operator=(OwnerLock &&other) noexcept
{
    std::swap(m_folder, other.m_folder);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

OwnerLock::~OwnerLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<std::optional<OwnerLock>> OwnerLock::tryTake(const QString &folder)
{
    const QString absolute = QDir::cleanPath(QDir(folder).absolutePath());
    if (auto made = makeFolder(absolute); !made)
        return std::unexpected(made.error());
    // Closed in every child: a program that we start must not hold the library after us.
    const int descriptor =
        ::open(QFile::encodeName(lockPath(absolute)).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return std::unexpected(folderError(absolute, errno));
    OwnerLock lock(absolute, descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return std::nullopt;
        return std::unexpected(folderError(absolute, errno));
    }
    writeProcessNumber(descriptor);
    return lock;
}

Error OwnerLock::ownedElsewhere(const QString &folder)
{
    const QString process = ownerOf(folder);
    return {tr("Another Galley (process %1) has the library “%2” open.").arg(process, QDir::toNativeSeparators(folder)),
            isStopped(process) ? stoppedHint(process) : tr("Use the window that is open, or close it and try again."),
            {}};
}

Error OwnerLock::ownerIsSilent(const QString &folder)
{
    const QString process = ownerOf(folder);
    return {tr("The Galley that has the library “%2” open (process %1) does not answer.")
                .arg(process, QDir::toNativeSeparators(folder)),
            isStopped(process) ? stoppedHint(process)
                               : tr("Wait until it is done with what it does, or end it, then try again."),
            {}};
}

} // namespace galley::model
