// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/exportplace.h"

#include "model/library/database/durably.h"
#include "model/post/slug.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Export", text); }

Error takenError(const QString &path)
{
    return {tr("There is something in “%1” already, which was left as it is.").arg(QDir::toNativeSeparators(path)),
            tr("Name a place that is new or an empty folder."),
            {}};
}

} // namespace

Error writeError(const QString &path, const QString &reason)
{
    return {tr("“%1” cannot be written.").arg(QDir::toNativeSeparators(path)),
            tr("Check that its folder can be written and has room, or name another place."), reason};
}

FolderInMaking::FolderInMaking(const QString &path, const QString &unfinished)
    : m_path(path)
    , m_unfinished(unfinished)
{
}

FolderInMaking::FolderInMaking(FolderInMaking &&other) noexcept
    : m_path(other.m_path)
    , m_unfinished(std::exchange(other.m_unfinished, QString()))
{
}

FolderInMaking::~FolderInMaking()
{
    if (!m_unfinished.isEmpty())
        QDir(m_unfinished).removeRecursively();
}

Result<FolderInMaking> FolderInMaking::begin(const QString &path)
{
    const QString place = QDir::cleanPath(path);
    const QFileInfo there(place);
    if (there.isSymLink() ||
        (there.exists() && !(there.isDir() && QDir(place).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                                  QDir::NoDotAndDotDot))))
        return std::unexpected(takenError(place));
    const QString unfinished =
        u"%1/.%2.unfinished-%3"_s.arg(there.path(), there.fileName()).arg(QCoreApplication::applicationPid());
    if (!QDir().mkpath(there.path()) || !QDir().mkdir(unfinished))
        return std::unexpected(writeError(place, QString::fromLocal8Bit(std::strerror(errno))));
    return FolderInMaking(place, unfinished);
}

Result<> FolderInMaking::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_unfinished + u'/' + name;
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return std::unexpected(writeError(m_path + u'/' + name, file.errorString()));
    return {};
}

Result<> FolderInMaking::finish()
{
    const int folder = ::open(QFile::encodeName(m_unfinished).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isOnDisk = folder >= 0 && ::syncfs(folder) == 0; // Cheaper than each file by itself.
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    if (folder >= 0)
        ::close(folder);
    if (!isOnDisk)
        return std::unexpected(writeError(m_path, reason));
    QDir().rmdir(m_path); // Empty, or not there.
    if (const auto moved = moveDurably(m_unfinished, m_path); !moved)
        return moved;
    m_unfinished.clear();
    return {};
}

Result<> checkNewFile(const QString &path)
{
    const QFileInfo there(path);
    if (there.exists() || there.isSymLink())
        return std::unexpected(takenError(path));
    return {};
}

Result<> writeNewFile(const QString &path, const QByteArray &bytes)
{
    if (const auto isNew = checkNewFile(path); !isNew)
        return isNew;
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(writeError(path, file.errorString()));
    return {};
}

QString FreeNames::take(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 ? name.sliced(dot) : QString();
    const QString stem = name.chopped(ending.size());
    const QString freeStem =
        freeSlug(stem, [&](const QString &each) { return m_taken.contains((each + ending).toCaseFolded()); });
    m_taken.insert((freeStem + ending).toCaseFolded());
    return freeStem + ending;
}

} // namespace galley::model
