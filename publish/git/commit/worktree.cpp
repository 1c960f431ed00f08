// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/worktree.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>

namespace galley::publish {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::Worktree)
};

Error systemError(const QString &message, const QString &hint)
{
    return {message, hint, QString::fromLocal8Bit(strerror(errno))};
}

Error leadsOut(const QByteArray &path, const QByteArray &obstacle)
{
    return {Text::tr("“%1” cannot be published: “%2” on the way to it is not a folder of this site.")
                .arg(QString::fromUtf8(path), QString::fromUtf8(obstacle)),
            Text::tr("Replace the link or file “%1” by a real folder, or choose another place for the post.")
                .arg(QString::fromUtf8(obstacle)),
            {}};
}

Error unusable(const QByteArray &path)
{
    return systemError(Text::tr("Cannot use the file “%1” of the site.").arg(QString::fromUtf8(path)),
                       Text::tr("Check that it is a file that you may read and write, then try again."));
}

} // namespace

Result<Worktree> Worktree::open(const QString &folder)
{
    Worktree worktree;
    worktree.m_folder = folder;
    worktree.m_root = FileHandle(::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!worktree.m_root) {
        return std::unexpected(
            systemError(Text::tr("Cannot open the site's folder “%1”.").arg(folder),
                        Text::tr("Check that the folder is there and that you may read it, then try again.")));
    }
    return worktree;
}

Result<FileHandle> Worktree::parentOf(const QByteArray &path, QList<QByteArray> *created) const
{
    FileHandle folder(openat(root(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    qsizetype begin = 0;
    for (qsizetype slash = path.indexOf('/'); slash >= 0 && folder; slash = path.indexOf('/', begin)) {
        const QByteArray name = path.mid(begin, slash - begin);
        constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
        FileHandle next(openat(folder.get(), name.constData(), flags));
        if (!next && errno == ENOENT && created != nullptr && mkdirat(folder.get(), name.constData(), 0777) == 0) {
            *created << path.left(slash);
            next = FileHandle(openat(folder.get(), name.constData(), flags));
        }
        if (!next && (errno == ELOOP || errno == ENOTDIR)) {
            return std::unexpected(leadsOut(path, path.left(slash)));
        }
        folder = std::move(next);
        begin = slash + 1;
    }
    if (!folder && (created != nullptr || errno != ENOENT)) {
        return std::unexpected(unusable(path));
    }
    return folder; // Not open: there is no such folder.
}

Result<std::optional<WorktreeFile>> Worktree::read(const QByteArray &path) const
{
    auto parent = parentOf(path);
    if (!parent) {
        return std::unexpected(parent.error());
    }
    const QByteArray name = nameOf(path);
    WorktreeFile file;
    if (!*parent ||
        (fstatat(parent->get(), name.constData(), &file.stat, AT_SYMLINK_NOFOLLOW) != 0 && errno == ENOENT)) {
        return std::nullopt;
    }
    if (file.isLink()) {
        file.bytes.resize(file.stat.st_size);
        const auto size = readlinkat(parent->get(), name.constData(), file.bytes.data(), size_t(file.bytes.size()));
        file.bytes.truncate(size < 0 ? 0 : size);
        return file;
    }
    errno = EISDIR;
    if (!S_ISREG(file.stat.st_mode)) {
        return std::unexpected(unusable(path));
    }
    const int descriptor = openat(parent->get(), name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    QFile reader;
    if (descriptor < 0 || fstat(descriptor, &file.stat) != 0 ||
        !reader.open(descriptor, QFile::ReadOnly, QFile::AutoCloseHandle)) {
        return std::unexpected(unusable(path));
    }
    file.bytes = reader.readAll();
    if (reader.error() != QFile::NoError) {
        return std::unexpected(unusable(path));
    }
    return file;
}

void Worktree::removeEmptyFolders(const QByteArray &path) const
{
    for (qsizetype slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        const QByteArray folder = path.left(slash);
        const auto parent = parentOf(folder);
        if (!parent || !*parent || unlinkat(parent->get(), nameOf(folder).constData(), AT_REMOVEDIR) != 0) {
            return; // Not empty, or not ours to remove: it may stay.
        }
    }
}

} // namespace galley::publish
