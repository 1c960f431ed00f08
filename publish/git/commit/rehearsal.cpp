// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/rehearsal.h"

#include "publish/git/commit/outsidefilter.h"
#include "publish/git/commit/plancheck.h"
#include "publish/git/gitpath.h"
#include "publish/git/repositorydata.h"

#include <QCoreApplication>
#include <QFile>

#include <git2/sys/mempack.h>
#include <git2/sys/odb_backend.h>
#include <vector>

namespace galley::publish {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::Rehearsal)
};

using GitObjects = Owned<git_odb, git_odb_free>;

constexpr size_t mostCompared = 400; ///< Files beyond which only those that moved unchanged are recognised.
constexpr int beforeAllOthers = 1000;

std::unexpected<Error> notPrepared()
{
    return gitError(Text::tr("Cannot work out what the commit would hold."),
                    Text::tr("Run “git fsck” in the site's folder and mend what it reports, then try again."));
}

QString folderOf(const char *path)
{
    QString folder = QFile::decodeName(path);
    while (folder.size() > 1 && folder.endsWith(u'/'))
        folder.chop(1);
    return folder;
}

/// A handle of its own whose new objects stay in memory, and go with it.
Result<RepositoryData> openInMemory(const QString &worktree)
{
    startGitLibrary();
    git_repository *raw = nullptr;
    int code = git_repository_open(&raw, QFile::encodeName(worktree).constData());
    GitRepository handle(raw);
    if (code < 0)
        return notPrepared();
    git_odb *rawObjects = nullptr;
    code = git_repository_odb(&rawObjects, handle.get());
    const GitObjects objects(rawObjects);
    git_odb_backend *memory = nullptr; // Belongs to the objects as soon as they have it.
    code = code < 0 ? code : git_mempack_new(&memory);
    code = code < 0 ? code : git_odb_add_backend(objects.get(), memory, beforeAllOthers);
    if (code < 0)
        return notPrepared();
    const GitFolders folders{folderOf(git_repository_workdir(handle.get())),
                             folderOf(git_repository_path(handle.get())),
                             folderOf(git_repository_commondir(handle.get()))};
    return RepositoryData(std::move(handle), folders);
}

bool isCheckedOut(const RepositoryData &repository, const QString &branch)
{
    git_reference *raw = nullptr;
    const int code = git_reference_lookup(&raw, repository.get(), "HEAD");
    const GitReference head(raw);
    const char *target = code < 0 ? nullptr : git_reference_symbolic_target(head.get());
    return target && "refs/heads/" + branch.toUtf8() == target;
}

/// Files of a commit beside the checkout: the author's own have nothing to do with it.
Result<QList<PlannedFile>> besideCheckout(const RepositoryData &repository, const CommitPlan &plan, git_tree *base)
{
    QList<PlannedFile> files;
    for (const TreeChange &change : plan.changes) {
        const auto path = checkedPath(change.path);
        if (!path)
            return std::unexpected(path.error());
        PlannedFile file;
        file.path = *path;
        file.bytes = change.bytes;
        if (const GitTreeEntry entry = RepositoryData::entryOf(base, *path)) {
            file.base = *git_tree_entry_id(entry.get());
            file.mode = git_tree_entry_filemode(entry.get());
        }
        if (change.bytes) {
            const auto stored = filteredForRepository(repository, *path, *change.bytes, Storing::Name);
            if (!stored)
                return std::unexpected(stored.error());
            file.stored = *stored;
        }
        files.append(file);
    }
    return files;
}

Result<git_oid> treeOf(const RepositoryData &repository, git_tree *base, const QList<PlannedFile> &files)
{
    std::vector<git_tree_update> updates;
    for (const PlannedFile &file : files) {
        git_oid id = file.stored.id;
        const QByteArray stored = file.stored.bytes.value_or(QByteArray());
        if (file.stored.bytes &&
            git_blob_create_from_buffer(&id, repository.get(), stored.constData(), size_t(stored.size())) < 0)
            return notPrepared();
        if (file.bytes || file.base)
            updates.push_back(
                {file.bytes ? GIT_TREE_UPDATE_UPSERT : GIT_TREE_UPDATE_REMOVE, id, file.mode, file.path.constData()});
    }
    git_oid tree = {};
    if (git_tree_create_updated(&tree, repository.get(), base, updates.size(), updates.data()) < 0)
        return notPrepared();
    return tree;
}

Result<GitDiff> compare(const RepositoryData &repository, git_tree *base, const git_oid &treeId)
{
    git_tree *rawTree = nullptr;
    int code = git_tree_lookup(&rawTree, repository.get(), &treeId);
    const GitTree tree(rawTree);
    git_diff *raw = nullptr;
    code = code < 0 ? code : git_diff_tree_to_tree(&raw, repository.get(), base, tree.get(), nullptr);
    GitDiff diff(raw);
    git_diff_find_options options;
    git_diff_find_options_init(&options, GIT_DIFF_FIND_OPTIONS_VERSION);
    options.flags = GIT_DIFF_FIND_RENAMES;
    if (diff && git_diff_num_deltas(diff.get()) > mostCompared)
        options.flags |= GIT_DIFF_FIND_EXACT_MATCH_ONLY;
    if (code < 0 || git_diff_find_similar(diff.get(), &options) < 0)
        return notPrepared();
    return diff;
}

QByteArray bytesOf(const RepositoryData &repository, const git_diff_file &file)
{
    if (git_oid_is_zero(&file.id))
        return {};
    git_blob *raw = nullptr;
    git_blob_lookup(&raw, repository.get(), &file.id);
    const GitBlob blob(raw);
    return blob ? QByteArray(static_cast<const char *>(git_blob_rawcontent(blob.get())),
                             qsizetype(git_blob_rawsize(blob.get())))
                : QByteArray();
}

CommittedChange changeOf(const RepositoryData &repository, const git_diff_delta &delta)
{
    using enum CommittedChange::Action;
    const QString before = QString::fromUtf8(delta.old_file.path);
    const QString after = QString::fromUtf8(delta.new_file.path);
    switch (delta.status) {
    case GIT_DELTA_ADDED:
        return {Added, after, {}, {}, bytesOf(repository, delta.new_file)};
    case GIT_DELTA_DELETED:
        return {Removed, before, {}, bytesOf(repository, delta.old_file), {}};
    case GIT_DELTA_RENAMED:
        return {Moved, after, before, bytesOf(repository, delta.old_file), bytesOf(repository, delta.new_file)};
    default:
        return {Changed, after, {}, bytesOf(repository, delta.old_file), bytesOf(repository, delta.new_file)};
    }
}

} // namespace

Result<QList<CommittedChange>> rehearseCommit(const QString &worktree, const CommitPlan &plan)
{
    auto repository = openInMemory(worktree);
    if (!repository)
        return std::unexpected(repository.error());
    const auto base = repository->treeOf(plan.baseCommit);
    const auto folder = Worktree::open(repository->folders.worktree);
    if (!base || !folder)
        return std::unexpected(base ? folder.error() : base.error());
    const auto files = isCheckedOut(*repository, plan.branch) ? checkPlan(*repository, *folder, plan, base->get(), {})
                                                              : besideCheckout(*repository, plan, base->get());
    if (!files)
        return std::unexpected(files.error());
    const auto tree = treeOf(*repository, base->get(), *files);
    const auto diff = tree ? compare(*repository, base->get(), *tree) : std::unexpected(tree.error());
    if (!diff)
        return std::unexpected(diff.error());
    QList<CommittedChange> changes;
    for (size_t index = 0; index < git_diff_num_deltas(diff->get()); ++index)
        changes.append(changeOf(*repository, *git_diff_get_delta(diff->get(), index)));
    return changes;
}

} // namespace galley::publish
