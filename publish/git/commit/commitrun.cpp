// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/commitrun.h"

#include "publish/git/commit/ownprograms.h"
#include "publish/git/commit/reflog.h"
#include "publish/git/commit/syncing.h"
#include "publish/git/repositorydata.h"

#include <QFile>

#include <algorithm>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

Error busy(const QString &message, const QString &hint) { return {message, hint, {}}; }

QByteArray idBytes(const git_oid &id) { return QByteArray(reinterpret_cast<const char *>(id.id), sizeof id.id); }

} // namespace

CommitRun::CommitRun(RepositoryData &repository, const CommitPlan &plan, const Progress &progress)
    : m_repository(repository)
    , m_plan(plan)
    , m_progress(progress)
{
    m_repository.isTrusted = plan.trusted;
}

Result<QString> CommitRun::run()
{
    if (const auto state = checkState(); !state) {
        return std::unexpected(state.error());
    }
    // Also mends what a killed commit left behind, so before anything is compared.
    auto locks = GitLocks::enter(
        m_repository.folders, [this](const QString &commit) { return m_repository.isPublished(commit); }, m_progress);
    if (!locks) {
        return std::unexpected(locks.error());
    }
    auto done = check();
    if (done) {
        done = writeTree();
    }
    if (done && m_hooks.isEmpty()) {
        done = writeCommit(*locks); // Short as it is, it need not keep others waiting; hooks must see the files first.
    }
    if (done) {
        done = record(*locks);
    }
    if (!done) {
        return std::unexpected(done.error());
    }
    if (m_hooks.contains(u"post-commit"_s)) {
        // As with git, it cannot undo the commit any more: what it answers changes nothing.
        static_cast<void>(runHook(m_repository.folders, u"post-commit"_s, {}, QString(), m_progress));
    }
    return toText(m_commit);
}

/// The worktree and git's records. An error before the branch moves takes everything back.
Result<> CommitRun::record(GitLocks &locks)
{
    WorktreeEdit edit(m_worktree, locks.spareFolder());
    auto done = edit.prepare(worktreeSteps());
    if (done) {
        done = sync(objects().files() + edit.filesToSync());
    }
    if (done) {
        done = recordLocked(locks, edit);
    }
    if (!done) {
        if (!edit.undo()) {
            locks.leaveToNextStart();
        }
        return done;
    }
    done = locks.commitIndex();
    if (!done) {
        locks.leaveToNextStart(); // Which puts the index in place: it is complete.
    }
    const QStringList changed = locks.foldersToSync() + edit.foldersToSync();
    edit.finish();
    if (!done || !syncTogether({}, changed)) {
        return std::unexpected(
            Error{Repository::tr("The commit was made, but the disk did not take all that belongs to it."),
                  Repository::tr("Check the disk, and look at “git status” in the site's folder."),
                  done ? QString() : done.error().detail});
    }
    return {};
}

/// Up to the moment in which the branch moves.
Result<> CommitRun::recordLocked(GitLocks &locks, WorktreeEdit &edit)
{
    auto done = locks.lockIndex();
    if (done) {
        done = checkState();
    }
    if (done) {
        done = checkTip();
    }
    if (!done) {
        return done;
    }
    auto changes = changeWorktree(edit);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    if (!m_hooks.isEmpty()) {
        done = writeCommit(locks);
        const auto followed = followInIndex(*changes, edit); // Also where a later hook refused: all of it goes then.
        done = done ? followed : done;
    }
    return done ? publish(locks, *changes) : done;
}

Result<> CommitRun::writeTree()
{
    m_hasBegunToWrite = true;
    std::vector<git_tree_update> updates;
    for (const PlannedFile &file : std::as_const(m_files)) {
        git_oid id = file.stored.id;
        const auto &bytes = file.stored.bytes;
        if (bytes &&
            git_blob_create_from_buffer(&id, m_repository.get(), bytes->constData(), size_t(bytes->size())) < 0) {
            return gitError(
                Repository::tr("Cannot write “%1” into the repository.").arg(QString::fromUtf8(file.path)),
                Repository::tr("Check the free space and that you may write to the repository, then publish again."));
        }
        if (file.bytes || file.base) {
            updates.push_back(
                {file.bytes ? GIT_TREE_UPDATE_UPSERT : GIT_TREE_UPDATE_REMOVE, id, file.mode, file.path.constData()});
        }
    }
    if (git_tree_create_updated(&m_tree, m_repository.get(), m_base.get(), updates.size(), updates.data()) < 0) {
        return gitError(Repository::tr("Cannot write the list of files into the repository."),
                        Repository::tr("Check the free space and the paths of the posts, then publish again."));
    }
    if (updates.empty() || (m_base && git_oid_equal(&m_tree, git_tree_id(m_base.get())) != 0)) {
        return std::unexpected(
            busy(Repository::tr("There is nothing to publish: the repository has all of it already."),
                 Repository::tr("Change a post first, or push the commits that are there.")));
    }
    return {};
}

QList<WorktreeStep> CommitRun::worktreeSteps() const
{
    QList<WorktreeStep> steps;
    for (const PlannedFile &file : m_files) {
        if ((file.isInWorktree() || file.present) && !file.isAsPlanned()) {
            steps << WorktreeStep{file.path, file.bytes, file.mode == GIT_FILEMODE_BLOB_EXECUTABLE,
                                  file.present ? std::optional(file.present->stat) : std::nullopt};
        }
    }
    return steps;
}

/// Gives what the index is to say of the files.
Result<QList<IndexChange>> CommitRun::changeWorktree(WorktreeEdit &edit)
{
    const auto index = m_repository.index(); // Read again if it changed until we held its lock.
    if (!index) {
        return std::unexpected(index.error());
    }
    for (const PlannedFile &file : std::as_const(m_files)) {
        if (auto checked = checkIndex(**index, file); !checked) {
            return std::unexpected(checked.error());
        }
    }
    const QList<WorktreeStep> steps = worktreeSteps();
    const auto written = edit.apply();
    if (!written) {
        return std::unexpected(written.error());
    }
    QList<IndexChange> changes;
    qsizetype next = 0;
    for (const PlannedFile &file : std::as_const(m_files)) {
        struct stat now = {};
        if (file.present) {
            now = file.present->stat;
        }
        if (next < steps.size() && steps[next].path == file.path) {
            now = (*written)[next++];
        }
        IndexChange change{file.path, std::nullopt};
        if (file.bytes) {
            const auto entry = (*index)->find(file.path);
            change.entry = IndexEntry::of(now, quint32(file.mode), idBytes(file.stored.id));
            change.entry->assumeUnchanged = entry && entry->assumeUnchanged;
            change.entry->skipWorktree = entry && entry->skipWorktree;
        }
        changes << change;
    }
    return changes;
}

Result<> CommitRun::publish(GitLocks &locks, const QList<IndexChange> &changes)
{
    if (auto there = checkObjects(); !there) {
        return there;
    }
    const auto index = m_repository.index();
    if (!index) {
        return std::unexpected(index.error());
    }
    // The new index keeps the time of the old one: by it git knows which of the author's files may have changed unseen
    // in that very second.
    const struct timespec time = (*index)->writtenAt();
    auto done = locks.writeIndex((*index)->changed(changes), (*index)->exists() ? &time : nullptr);
    if (done) {
        done = locks.lockBranch(m_plan.branch, toText(m_commit).toLatin1());
    }
    if (done) {
        done = checkTip();
    }
    if (done) {
        done =
            writeReflogs(m_repository, m_plan.branch, {m_plan.baseCommit, toText(m_commit)}, *m_committer, m_message);
    }
    if (done) {
        done = sync(locks.filesToSync() + (m_hooks.isEmpty() ? QStringList() : objects().files()));
    }
    return done ? locks.commitBranch() : done;
}

Result<> CommitRun::checkObjects() const
{
    const QString missing = objects().missing();
    if (missing.isEmpty()) {
        return {};
    }
    return std::unexpected(Error{
        Repository::tr("Cannot write the commit into the repository."),
        Repository::tr("Check the free space and that you may write to the repository, then publish again."), missing});
}

LooseObjects CommitRun::objects() const
{
    QList<QByteArray> paths;
    QStringList blobs;
    for (const PlannedFile &file : m_files) {
        paths << file.path;
        blobs << toText(file.stored.id);
    }
    return {m_repository, toText(m_commit), m_tree, paths, blobs};
}

Result<> CommitRun::sync(const QStringList &files) const
{
    // An outside program writes where it likes (Git LFS: beside git's objects).
    const bool hasOthers = std::ranges::any_of(
        m_files, [](const PlannedFile &file) { return file.bytes.has_value() && !file.stored.bytes; });
    if (!syncTogether(files, {}) || (hasOthers && !syncAll(m_repository.folders.common))) {
        return std::unexpected(busy(Repository::tr("The disk did not confirm that the commit is safe on it."),
                                    Repository::tr("Check the free space and the disk, then publish again.")));
    }
    return {};
}

} // namespace galley::publish
