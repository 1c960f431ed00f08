// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commitrun.h"

#include "publish/git/identity.h"
#include "publish/git/ownprograms.h"
#include "publish/git/reflog.h"
#include "publish/git/repositorydata.h"
#include "publish/git/syncing.h"

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

Error busy(const QString &message, const QString &hint) { return {message, hint, {}}; }

QString stateHint(int state)
{
    switch (state) {
    case GIT_REPOSITORY_STATE_MERGE:
        return Repository::tr(
            "Finish the merge (git merge --continue) or give it up (git merge --abort), then publish again.");
    case GIT_REPOSITORY_STATE_CHERRYPICK:
    case GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE:
        return Repository::tr("Finish the cherry-pick (git cherry-pick --continue) or give it up (git cherry-pick "
                              "--abort), then publish again.");
    case GIT_REPOSITORY_STATE_REVERT:
    case GIT_REPOSITORY_STATE_REVERT_SEQUENCE:
        return Repository::tr(
            "Finish the revert (git revert --continue) or give it up (git revert --abort), then publish again.");
    case GIT_REPOSITORY_STATE_BISECT:
        return Repository::tr("End the search (git bisect reset), then publish again.");
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX:
        return Repository::tr(
            "Finish applying the patches (git am --continue) or give it up (git am --abort), then publish again.");
    default:
        return Repository::tr(
            "Finish the rebase (git rebase --continue) or give it up (git rebase --abort), then publish again.");
    }
}

QByteArray idBytes(const git_oid &id) { return QByteArray(reinterpret_cast<const char *>(id.id), sizeof id.id); }

} // namespace

CommitRun::CommitRun(RepositoryData &repository, const CommitPlan &plan, const Progress &progress)
    : m_repository(repository)
    , m_plan(plan)
    , m_progress(progress)
{
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
    if (!done) {
        return done;
    }
    done = sync(objectFiles() + edit.filesToSync(), {});
    if (done) {
        done = recordLocked(locks, edit);
    }
    if (!done) {
        edit.undo();
        return done;
    }
    done = locks.commitIndex();
    if (done) {
        done = sync({}, locks.foldersToSync() + edit.foldersToSync());
    }
    edit.finish();
    return done;
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
    const auto changes = changeWorktree(edit);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    if (!m_hooks.isEmpty()) {
        done = writeCommit(locks);
    }
    return done ? publish(locks, *changes) : done;
}

Result<> CommitRun::checkState() const
{
    if (const int state = git_repository_state(m_repository.get()); state != GIT_REPOSITORY_STATE_NONE) {
        return std::unexpected(
            busy(Repository::tr("Git is in the middle of something in this repository, which a commit would mix up."),
                 stateHint(state)));
    }
    return {};
}

/// HEAD on the plan's branch, the branch on the plan's base.
Result<> CommitRun::checkTip() const
{
    git_reference *raw = nullptr;
    const int code = git_reference_lookup(&raw, m_repository.get(), "HEAD");
    const GitReference head(raw);
    const QString target = code == 0 ? QString::fromUtf8(git_reference_symbolic_target(head.get())) : QString();
    if (target != u"refs/heads/"_s + m_plan.branch) {
        return std::unexpected(
            busy(Repository::tr("The branch “%1” is not checked out in this repository any more.").arg(m_plan.branch),
                 Repository::tr("Run “git switch %1” in the site's folder, then publish again.").arg(m_plan.branch)));
    }
    git_oid tip = {};
    const int found = git_reference_name_to_id(&tip, m_repository.get(), "HEAD");
    if ((found < 0 && found != GIT_ENOTFOUND) || toText(tip) != m_plan.baseCommit) {
        return std::unexpected(
            busy(Repository::tr("The branch “%1” has moved on since this publish was prepared.").arg(m_plan.branch),
                 Repository::tr("Look at what will be published once more, then publish again.")));
    }
    return {};
}

Result<> CommitRun::checkPrograms()
{
    m_isSigned = isSigningWanted(m_repository.get());
    m_hooks = activeHooks(m_repository.get(), m_repository.folders, commitHooks());
    if (!activeHooks(m_repository.get(), m_repository.folders, {u"reference-transaction"_s}).isEmpty()) {
        return std::unexpected(
            busy(Repository::tr("This repository has a hook “reference-transaction”, which Galley cannot serve yet."),
                 Repository::tr("Take the hook away, or commit this post with git itself.")));
    }
    const QStringList own = programsOf(m_repository.get(), m_repository.folders, Act::Commit);
    const bool runsSome = m_isSigned || !m_hooks.isEmpty();
    return runsSome && !own.isEmpty() && !m_plan.trusted ? std::unexpected(Repository::notTrusted(own)) : Result<>();
}

Result<> CommitRun::check()
{
    if (auto tip = checkTip(); !tip) {
        return tip;
    }
    GitBuffer message;
    if (git_message_prettify(&message, m_plan.message.toUtf8().constData(), 0, 0) < 0 || message.size == 0) {
        return std::unexpected(busy(Repository::tr("A commit needs a message."),
                                    Repository::tr("Write one line about what is published.")));
    }
    m_message = message.bytes();
    if (auto programs = checkPrograms(); !programs) {
        return programs;
    }
    auto author = identity(m_repository.get(), Role::Author);
    auto committer = identity(m_repository.get(), Role::Committer);
    if (!author || !committer) {
        return std::unexpected(author ? committer.error() : author.error());
    }
    m_author = std::move(*author);
    m_committer = std::move(*committer);
    auto base = m_repository.treeOf(m_plan.baseCommit);
    auto worktree = Worktree::open(m_repository.folders.worktree);
    if (!base || !worktree) {
        return std::unexpected(base ? worktree.error() : base.error());
    }
    m_base = std::move(*base);
    m_worktree = std::move(*worktree);
    auto files = checkPlan(m_repository, m_worktree, m_plan, m_base.get());
    if (!files) {
        return std::unexpected(files.error());
    }
    m_files = std::move(*files);
    return {};
}

Result<> CommitRun::writeTree()
{
    std::vector<git_tree_update> updates;
    for (const PlannedFile &file : std::as_const(m_files)) {
        git_oid id = {};
        if (file.stored && git_blob_create_from_buffer(&id, m_repository.get(), file.stored->constData(),
                                                       size_t(file.stored->size())) < 0) {
            return gitError(
                Repository::tr("Cannot write “%1” into the repository.").arg(QString::fromUtf8(file.path)),
                Repository::tr("Check the free space and that you may write to the repository, then publish again."));
        }
        if (file.stored || file.base) {
            updates.push_back(
                {file.stored ? GIT_TREE_UPDATE_UPSERT : GIT_TREE_UPDATE_REMOVE, id, file.mode, file.path.constData()});
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
        if (file.stored) {
            const auto entry = (*index)->find(file.path);
            change.entry = IndexEntry::of(now, quint32(file.mode), idBytes(file.id));
            change.entry->assumeUnchanged = entry && entry->assumeUnchanged;
            change.entry->skipWorktree = entry && entry->skipWorktree;
        }
        changes << change;
    }
    return changes;
}

Result<> CommitRun::publish(GitLocks &locks, const QList<IndexChange> &changes)
{
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
        done = sync(locks.filesToSync() + (m_hooks.isEmpty() ? QStringList() : objectFiles()), {});
    }
    return done ? locks.commitBranch() : done;
}

/// The loose objects of this commit. One that git has packed already is not there, and safe. A new file's sync brings
/// its name along on the journalling file systems; git counts on that as well.
QStringList CommitRun::objectFiles() const
{
    QStringList ids{toText(m_commit), toText(m_tree)};
    git_tree *raw = nullptr;
    const int code = git_tree_lookup(&raw, m_repository.get(), &m_tree);
    const GitTree tree(raw);
    for (const PlannedFile &file : m_files) {
        ids << toText(file.id);
        for (qsizetype end = file.path.indexOf('/'); code == 0 && end >= 0; end = file.path.indexOf('/', end + 1)) {
            if (const GitTreeEntry folder = RepositoryData::entryOf(tree.get(), file.path.left(end)); folder) {
                ids << toText(*git_tree_entry_id(folder.get()));
            }
        }
    }
    ids.removeAll(QString());
    ids.removeDuplicates();
    const QString objects = m_repository.folders.common + u"/objects/"_s;
    for (QString &id : ids) {
        id = objects + id.left(2) + u'/' + id.mid(2);
    }
    return ids;
}

Result<> CommitRun::sync(const QStringList &files, const QStringList &folders) const
{
    if (!syncTogether(files, folders)) {
        return std::unexpected(busy(Repository::tr("The disk did not confirm that the commit is safe on it."),
                                    Repository::tr("Check the free space and the disk, then publish again.")));
    }
    return {};
}

} // namespace galley::publish
