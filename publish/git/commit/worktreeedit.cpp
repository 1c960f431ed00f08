// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/worktreeedit.h"

#include "publish/git/gitpath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::WorktreeEdit)
};

constexpr auto listName = "files";

qint64 changeTime(const struct stat &file)
{
    return qint64(file.st_mtim.tv_sec) * 1'000'000'000 + file.st_mtim.tv_nsec;
}

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_ino == b.st_ino && a.st_size == b.st_size && changeTime(a) == changeTime(b);
}

Error cannotWrite(const QByteArray &path)
{
    return {Text::tr("Cannot write the file “%1” of the site.").arg(QString::fromUtf8(path)),
            Text::tr("Check the free space and that you may write there, then try again."),
            QString::fromLocal8Bit(strerror(errno))};
}

Error changedMeanwhile(const QByteArray &path)
{
    return {Text::tr("“%1” was changed in the site's folder by another program just now.").arg(QString::fromUtf8(path)),
            Text::tr("Compare the two texts, then publish again."),
            {}};
}

/// `like`: the file whose mode it takes; none: that of any new file.
bool writeNew(int folder, const QByteArray &name, const QByteArray &bytes, bool isExecutable, const struct stat *like,
              struct stat &written)
{
    const int descriptor = openat(folder, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                  isExecutable ? 0777 : 0666);
    QFile file;
    return descriptor >= 0 && file.open(descriptor, QFile::WriteOnly, QFile::AutoCloseHandle) &&
           file.write(bytes) == bytes.size() && file.flush() &&
           (like == nullptr || fchmod(descriptor, like->st_mode & 07777) == 0) && fstat(descriptor, &written) == 0;
}

} // namespace

WorktreeEdit::WorktreeEdit(const Worktree &worktree, const QString &spare)
    : m_worktree(worktree)
    , m_spare(spare)
    , m_folder(open(QFile::encodeName(spare).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
}

Result<> WorktreeEdit::prepare(const QList<WorktreeStep> &steps)
{
    m_steps = steps;
    Result<> done;
    for (qsizetype i = 0; done && i < steps.size(); ++i) {
        done = write(steps[i]);
    }
    if (done && !writeList()) {
        done = std::unexpected(cannotWrite(steps.isEmpty() ? QByteArray() : steps.first().path));
    }
    return done;
}

Result<> WorktreeEdit::write(const WorktreeStep &step)
{
    m_lines << Line{step.path, "file" + QByteArray::number(m_lines.size()), 0, 0,
                    step.before ? step.before->st_ino : 0};
    if (!step.bytes) {
        return {};
    }
    Line &line = m_lines.last();
    struct stat written = {};
    if (!writeNew(m_folder.get(), line.slot, *step.bytes, step.isExecutable, step.before ? &*step.before : nullptr,
                  written)) {
        return std::unexpected(cannotWrite(step.path));
    }
    line.newInode = written.st_ino;
    line.newTime = changeTime(written);
    const auto parent = m_worktree.parentOf(step.path, &m_createdFolders);
    return parent ? Result<>() : std::unexpected(parent.error());
}

QStringList WorktreeEdit::filesToSync() const
{
    QStringList files{m_spare + u'/' + QLatin1StringView(listName)};
    for (const Line &line : m_lines) {
        files << m_spare + u'/' + QString::fromLatin1(line.slot);
    }
    return files;
}

QStringList WorktreeEdit::foldersToSync() const
{
    QStringList folders;
    const auto add = [&](const QByteArray &path) {
        folders << m_worktree.folder() + u'/' +
                       QString::fromUtf8(path.left(std::max<qsizetype>(path.lastIndexOf('/'), 0)));
    };
    std::ranges::for_each(m_createdFolders, add);
    std::ranges::for_each(m_steps, add, &WorktreeStep::path);
    folders.removeDuplicates();
    return folders;
}

Result<QList<struct stat>> WorktreeEdit::apply()
{
    Result<> done;
    for (qsizetype i = 0; done && i < m_steps.size(); ++i) {
        done = put(m_lines[i], m_steps[i]);
    }
    QList<struct stat> written;
    for (qsizetype i = 0; done && i < m_steps.size(); ++i) {
        struct stat file = {};
        const auto parent = m_worktree.parentOf(m_steps[i].path);
        if (m_steps[i].bytes &&
            (!parent || !*parent ||
             fstatat(parent->get(), Worktree::nameOf(m_steps[i].path).constData(), &file, AT_SYMLINK_NOFOLLOW) != 0)) {
            done = std::unexpected(cannotWrite(m_steps[i].path));
        }
        written << file;
    }
    if (!done) {
        return std::unexpected(done.error());
    }
    return written;
}

Result<> WorktreeEdit::put(const Line &line, const WorktreeStep &step)
{
    const auto parent = m_worktree.parentOf(step.path);
    if (!parent) {
        return std::unexpected(parent.error());
    }
    const QByteArray name = Worktree::nameOf(step.path);
    if (step.before && step.bytes) {
        return exchange(*parent, line, *step.before);
    }
    if (step.bytes) {
        if (renameat2(m_folder.get(), line.slot.constData(), parent->get(), name.constData(), RENAME_NOREPLACE) != 0) {
            return std::unexpected(errno == EEXIST ? changedMeanwhile(step.path) : cannotWrite(step.path));
        }
        return {};
    }
    if (!step.before) {
        return {};
    }
    struct stat old = {};
    if (renameat(parent->get(), name.constData(), m_folder.get(), line.slot.constData()) != 0) {
        return std::unexpected(errno == ENOENT ? changedMeanwhile(step.path) : cannotWrite(step.path));
    }
    if (fstatat(m_folder.get(), line.slot.constData(), &old, AT_SYMLINK_NOFOLLOW) != 0 || !isSame(old, *step.before)) {
        renameat(m_folder.get(), line.slot.constData(), parent->get(), name.constData());
        return std::unexpected(changedMeanwhile(step.path));
    }
    return {};
}

/// The two contents change places in one step, then the old one is looked at: whatever the author saved up to that
/// moment is noticed and put back.
Result<> WorktreeEdit::exchange(const FileHandle &parent, const Line &line, const struct stat &before)
{
    const QByteArray name = Worktree::nameOf(line.path);
    const auto swap = [&] {
        return renameat2(m_folder.get(), line.slot.constData(), parent.get(), name.constData(), RENAME_EXCHANGE) == 0;
    };
    if (!swap()) {
        return std::unexpected(errno == ENOENT ? changedMeanwhile(line.path) : cannotWrite(line.path));
    }
    struct stat old = {};
    if (fstatat(m_folder.get(), line.slot.constData(), &old, AT_SYMLINK_NOFOLLOW) != 0 || !isSame(old, before)) {
        swap();
        return std::unexpected(changedMeanwhile(line.path));
    }
    return {};
}

bool WorktreeEdit::takeOver(const QByteArray &path, const struct stat &file)
{
    const auto line = std::ranges::find(m_lines, path, &Line::path);
    if (line == m_lines.end()) {
        return true; // It was there already as planned: there is nothing to put back.
    }
    line->newInode = file.st_ino;
    line->newTime = changeTime(file);
    unlinkat(m_folder.get(), listName, 0);
    return writeList();
}

bool WorktreeEdit::undo()
{
    if (m_lines.isEmpty() && !readList()) {
        return false;
    }
    bool isUndone = true;
    for (const Line &line : std::as_const(m_lines)) {
        isUndone = undo(line) && isUndone;
    }
    if (!isUndone) {
        return false;
    }
    for (qsizetype i = m_createdFolders.size() - 1; i >= 0; --i) {
        const QByteArray &folder = m_createdFolders[i];
        if (const auto parent = m_worktree.parentOf(folder); parent && *parent) {
            unlinkat(parent->get(), Worktree::nameOf(folder).constData(),
                     AT_REMOVEDIR); // Stays when the author has put something there.
        }
    }
    m_lines.clear(); // Nothing is left to lose in the spare folder but what stood aside for a newer change.
    finish();
    return true;
}

/// False: it could not be looked at or put back.
bool WorktreeEdit::undo(const Line &line)
{
    struct stat spare = {};
    const auto parent = m_worktree.parentOf(line.path);
    if (!parent || !*parent) {
        // The way is blocked, or gone: then nothing of ours is there. But what stood aside must not be dropped for
        // that.
        return line.oldInode == 0 || (fstatat(m_folder.get(), line.slot.constData(), &spare, AT_SYMLINK_NOFOLLOW) == 0
                                          ? spare.st_ino != line.oldInode
                                          : errno == ENOENT);
    }
    const QByteArray name = Worktree::nameOf(line.path);
    struct stat present = {};
    const bool isThere = fstatat(parent->get(), name.constData(), &present, AT_SYMLINK_NOFOLLOW) == 0;
    const bool isOurs =
        isThere && line.newInode != 0 && present.st_ino == line.newInode && changeTime(present) == line.newTime;
    const bool hasOld = line.oldInode != 0 &&
                        fstatat(m_folder.get(), line.slot.constData(), &spare, AT_SYMLINK_NOFOLLOW) == 0 &&
                        spare.st_ino == line.oldInode;
    if (hasOld && (isOurs || !isThere)) {
        return renameat(m_folder.get(), line.slot.constData(), parent->get(), name.constData()) == 0;
    }
    return !isOurs || line.oldInode != 0 || unlinkat(parent->get(), name.constData(), 0) == 0;
}

void WorktreeEdit::finish()
{
    if (m_lines.isEmpty()) {
        readList(); // Where it cannot be read, empty folders stay.
    }
    for (const Line &line : std::as_const(m_lines)) {
        if (line.newInode == 0) {
            m_worktree.removeEmptyFolders(line.path);
        }
    }
    m_lines.clear();
    m_createdFolders.clear();
    unlinkat(m_folder.get(), listName, 0);
    const QStringList contents = QDir(m_spare).entryList({u"file*"_s}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &slot : contents) {
        unlinkat(m_folder.get(), QFile::encodeName(slot).constData(), 0);
    }
}

/// Paths hold no line ends (see checkedPath), so a line is a record.
bool WorktreeEdit::writeList()
{
    QByteArray text;
    for (const QByteArray &folder : std::as_const(m_createdFolders)) {
        text += "folder " + folder + '\n';
    }
    for (const Line &line : std::as_const(m_lines)) {
        text += line.slot + ' ' + QByteArray::number(qulonglong(line.newInode)) + ' ' +
                QByteArray::number(line.newTime) + ' ' + QByteArray::number(qulonglong(line.oldInode)) + ' ' +
                line.path + '\n';
    }
    struct stat written = {};
    return writeNew(m_folder.get(), listName, text, false, nullptr, written);
}

/// False: it is there and cannot be read.
bool WorktreeEdit::readList()
{
    QFile file(m_spare + u'/' + QLatin1StringView(listName));
    if (!file.open(QFile::ReadOnly)) {
        return !file.exists();
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &text : lines) {
        // A repository from elsewhere may bring a list that we never wrote: no path may lead out of the worktree.
        const auto isInside = [](const QByteArray &path) { return checkedPath(QString::fromUtf8(path)).has_value(); };
        if (text.startsWith("folder ") && isInside(text.mid(7))) {
            m_createdFolders << text.mid(7);
            continue;
        }
        const QList<QByteArray> parts = text.split(' ');
        if (parts.size() >= 5 && isInside(parts.mid(4).join(' '))) {
            m_lines << Line{parts.mid(4).join(' '), parts[0], ino_t(parts[1].toULongLong()), parts[2].toLongLong(),
                            ino_t(parts[3].toULongLong())};
        }
    }
    return true;
}

} // namespace galley::publish
