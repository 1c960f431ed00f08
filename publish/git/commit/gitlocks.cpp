// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/gitlocks.h"

#include "publish/git/commit/worktreeedit.h"
#include "publish/git/ownfiles.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestWaitMs = 5000;
constexpr int betweenTriesMs = 10;
constexpr auto spareName = "/.galley-publishing"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::GitLocks)
};

Error held(const QString &lock)
{
    return {
        Text::tr("Another program is changing this repository right now."),
        Text::tr(
            "Try again when it is done. If no git program is running, one has crashed: remove “%1”, then try again.")
            .arg(lock),
        Text::tr("Waited 5 seconds for “%1”.").arg(lock)};
}

Error cancelled()
{
    return {Text::tr("Publishing was cancelled."), Text::tr("Nothing was changed; publish again when you like."), {}};
}

/// Tries until it is done, for 5 s at most. Gives whether it was.
Result<bool> wait(const Progress &progress, const std::function<bool()> &attempt)
{
    const QDeadlineTimer deadline(longestWaitMs);
    while (!attempt()) {
        if (deadline.hasExpired()) {
            return false;
        }
        if (progress && !progress({Text::tr("Waiting for another git program"), 0, 0})) {
            return std::unexpected(cancelled());
        }
        QThread::msleep(betweenTriesMs); // git's locks are files: nothing tells when they go away.
    }
    return true;
}

QString headBranch(const QString &gitFolder)
{
    QFile head(gitFolder + u"/HEAD"_s);
    const QByteArray text = head.open(QFile::ReadOnly) ? head.readAll().trimmed() : QByteArray();
    return text.startsWith("ref: refs/heads/") ? QString::fromUtf8(text.mid(16)) : QString();
}

} // namespace

GitLocks::GitLocks(const GitFolders &folders, FileHandle flock, const Progress &progress)
    : m_folders(folders)
    , m_folder(folders.own + u"/galley"_s)
    , m_flock(std::move(flock))
    , m_progress(progress)
{
}

GitLocks::~GitLocks()
{
    if (m_flock) {
        release();
    }
}

bool GitLocks::hasLeftovers(const GitFolders &folders)
{
    return !leftoversIn(folders.own + u"/galley"_s).isEmpty() || QFile::exists(folders.worktree + spareName);
}

Result<GitLocks> GitLocks::enter(const GitFolders &folders, const std::function<bool(const QString &)> &isPublished,
                                 const Progress &progress)
{
    const QString folder = folders.own + u"/galley"_s;
    const QString lock = folder + u"/lock"_s;
    auto worktree = Worktree::open(folders.worktree);
    if (!worktree) {
        return std::unexpected(worktree.error());
    }
    if (mkdir(native(folder).constData(), 0777) != 0 && errno != EEXIST) {
        return std::unexpected(cannotWrite(folder));
    }
    FileHandle handle(open(native(lock).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!handle) {
        return std::unexpected(cannotWrite(lock));
    }
    // Ends with its process, so that a killed Galley stands in nobody's way.
    const auto isAlone = wait(progress, [&handle] { return flock(handle.get(), LOCK_EX | LOCK_NB) == 0; });
    if (!isAlone) {
        return std::unexpected(isAlone.error());
    }
    if (!*isAlone) {
        return std::unexpected(Error{Text::tr("Galley is already publishing to this repository."),
                                     Text::tr("Try again when that is done."),
                                     {}});
    }
    GitLocks locks(folders, std::move(handle), progress);
    locks.m_spare = locks.spareFolderFor(*worktree);
    if (!locks.mend(*worktree, isPublished)) {
        locks.leaveToNextStart();
        return std::unexpected(cannotWrite(locks.m_spare));
    }
    if (mkdir(native(locks.m_spare).constData(), 0700) != 0 && errno != EEXIST) {
        return std::unexpected(cannotWrite(locks.m_spare));
    }
    return locks;
}

/// Files change places within one file system only; a git folder elsewhere (linked worktrees) needs a spare one beside
/// the files.
QString GitLocks::spareFolderFor(const Worktree &worktree) const
{
    struct stat files = {};
    struct stat own = {};
    const bool isOneFileSystem = fstat(worktree.root(), &files) == 0 && stat(native(m_folder).constData(), &own) == 0 &&
                                 files.st_dev == own.st_dev;
    return isOneFileSystem ? m_folder : m_folders.worktree + spareName;
}

/// False: not everything could be put back.
bool GitLocks::mend(const Worktree &worktree, const std::function<bool(const QString &)> &isPublished)
{
    if (!hasLeftovers(m_folders)) {
        return true;
    }
    QFile ref(m_folder + u"/ref"_s);
    const QString commit = ref.open(QFile::ReadOnly) ? QString::fromLatin1(ref.readAll().trimmed()) : QString();
    const QString branch = headBranch(m_folders.own);
    m_refLock = branch.isEmpty() ? QString() : refFile(branch) + u".lock"_s;
    WorktreeEdit edit(worktree, m_spare);
    const QString lock = m_folders.own + u"/index.lock"_s;
    const bool isLockOurs = isSameFile(lock, m_folder + u"/index"_s);
    const bool isDone = !commit.isEmpty() && isPublished(commit);
    if (isDone && isLockOurs) {
        // The index was complete and synced before the branch moved.
        rename(native(lock).constData(), native(m_folders.own + u"/index"_s).constData());
    }
    if (isDone || !isLockOurs) {
        edit.finish(); // Without our lock somebody else has been here since: what lies in the worktree is theirs now.
    } else if (!edit.undo()) {
        return false;
    }
    release();
    return true;
}

Result<> GitLocks::take(const QString &source, const QString &lock)
{
    QDir().mkpath(QFileInfo(lock).path());
    int code = 0;
    const auto isTaken = wait(m_progress, [&] {
        code = link(native(source).constData(), native(lock).constData()) == 0 ? 0 : errno;
        return code != EEXIST;
    });
    if (!isTaken) {
        return std::unexpected(isTaken.error());
    }
    if (!*isTaken) {
        return std::unexpected(held(lock));
    }
    errno = code;
    return code == 0 ? Result<>() : std::unexpected(cannotWrite(lock));
}

Result<> GitLocks::lockIndex()
{
    const QString own = m_folder + u"/index"_s;
    unlink(native(own).constData()); // Never the file that is the index now by another name.
    if (auto written = writeOwn(own, {}, m_folders.own + u"/index"_s, nullptr); !written) {
        return written;
    }
    return take(own, m_folders.own + u"/index.lock"_s);
}

Result<> GitLocks::lockBranch(const QString &branch, const QByteArray &commit)
{
    const QString own = m_folder + u"/ref"_s;
    unlink(native(own).constData());
    if (auto written = writeOwn(own, commit + '\n', refFile(branch), nullptr); !written) {
        return written;
    }
    if (auto taken = take(own, m_folders.own + u"/HEAD.lock"_s); !taken) {
        return taken;
    }
    m_refLock = refFile(branch) + u".lock"_s;
    return take(own, m_refLock);
}

Result<> GitLocks::writeIndex(const QByteArray &bytes, const struct timespec *writtenAt)
{
    return writeOwn(m_folder + u"/index"_s, bytes, m_folders.own + u"/index"_s, writtenAt);
}

QStringList GitLocks::filesToSync() const { return {m_folder + u"/index"_s, m_folder + u"/ref"_s}; }

QStringList GitLocks::foldersToSync() const { return {m_folders.own, QFileInfo(m_refLock).path()}; }

Result<> GitLocks::commitBranch()
{
    const QString ref = m_refLock.chopped(5);
    int code = rename(native(m_refLock).constData(), native(ref).constData());
    if (code != 0 && (errno == EISDIR || errno == ENOTEMPTY || errno == EEXIST)) {
        rmdir(native(ref).constData()); // git leaves empty folders behind when branches go.
        code = rename(native(m_refLock).constData(), native(ref).constData());
    }
    if (code != 0) {
        return std::unexpected(cannotWrite(ref));
    }
    return {};
}

Result<> GitLocks::commitIndex()
{
    const QString index = m_folders.own + u"/index"_s;
    if (rename(native(index + u".lock"_s).constData(), native(index).constData()) != 0) {
        return std::unexpected(cannotWrite(index));
    }
    return {};
}

QString GitLocks::refFile(const QString &branch) const { return m_folders.common + u"/refs/heads/"_s + branch; }

void GitLocks::release()
{
    const QString ref = m_folder + u"/ref"_s;
    const QString index = m_folder + u"/index"_s;
    bool isFree = true;
    const auto giveBack = [&isFree](const QString &lock, const QString &own) {
        if (isSameFile(lock, own)) {
            isFree = unlink(native(lock).constData()) == 0 && isFree;
        }
    };
    giveBack(m_refLock, ref);
    giveBack(m_folders.own + u"/HEAD.lock"_s, ref);
    giveBack(m_folders.own + u"/index.lock"_s, index);
    if (!isFree) {
        return; // By what is kept here the next start knows the lock that stayed for ours.
    }
    const QStringList files = leftoversIn(m_folder);
    for (const QString &file : files) {
        unlink(native(m_folder + u'/' + file).constData());
    }
    if (m_spare != m_folder && !m_spare.isEmpty()) {
        rmdir(native(m_spare).constData());
    }
}

} // namespace galley::publish
