// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/gitpath.h"
#include "publish/git/repository.h"
#include "publish/git/repositorydata.h"

#include <QHash>

/// What happened to one file, commit by commit.
namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostCompared = 500; ///< In a commit of more files a file that was moved and changed is not sought.

GitCommit commitOf(git_repository *repository, const git_oid &id)
{
    git_commit *raw = nullptr;
    git_commit_lookup(&raw, repository, &id); // Null where history is cut off (a shallow clone).
    return GitCommit(raw);
}

GitTree treeOf(const git_commit *commit)
{
    git_tree *raw = nullptr;
    if (commit)
        git_commit_tree(&raw, commit);
    return GitTree(raw);
}

/// Follows one file from commit to commit, and along its earlier names.
class FileWalk
{
public:
    FileWalk(git_repository *repository, const QByteArray &path)
        : m_repository(repository)
        , m_path(path)
    {
    }

    QByteArray path() const { return m_path; }

    /// Whether the commit left the file as none of the commits before it had it; a commit that took it away does not
    /// count.
    bool isChangedBy(const git_oid &id)
    {
        const QByteArray here = fileIn(id);
        if (here.isEmpty())
            return false;
        const GitCommit commit = commitOf(m_repository, id);
        for (unsigned parent = 0; parent < git_commit_parentcount(commit.get()); ++parent) {
            if (fileIn(*git_commit_parent_id(commit.get(), parent)) == here)
                return false;
        }
        return true;
    }

    /// Goes on under the name that the file had before this commit, if it is the one that renamed it.
    void follow(const git_oid &id)
    {
        const GitCommit commit = commitOf(m_repository, id);
        if (git_commit_parentcount(commit.get()) != 1)
            return;
        const git_oid parentId = *git_commit_parent_id(commit.get(), 0);
        const GitCommit parent = commitOf(m_repository, parentId);
        if (!parent || !fileIn(parentId).isEmpty())
            return;
        if (const QByteArray earlier = nameBefore(parent.get(), commit.get()); !earlier.isEmpty()) {
            m_path = earlier;
            m_files.clear();
        }
    }

private:
    /// The blob's id; empty when the commit has no such file.
    QByteArray fileIn(const git_oid &id)
    {
        const QByteArray key(reinterpret_cast<const char *>(id.id), GIT_OID_RAWSZ);
        if (const auto known = m_files.constFind(key); known != m_files.constEnd())
            return *known;
        const GitTree tree = treeOf(commitOf(m_repository, id).get());
        const GitTreeEntry entry = RepositoryData::entryOf(tree.get(), m_path);
        QByteArray file;
        if (entry && git_tree_entry_type(entry.get()) == GIT_OBJECT_BLOB)
            file = QByteArray(reinterpret_cast<const char *>(git_tree_entry_id(entry.get())->id), GIT_OID_RAWSZ);
        m_files.insert(key, file);
        return file;
    }

    QByteArray nameBefore(const git_commit *parent, const git_commit *commit) const
    {
        git_diff *raw = nullptr;
        const int code = git_diff_tree_to_tree(&raw, m_repository, treeOf(parent).get(), treeOf(commit).get(), nullptr);
        const GitDiff diff(raw);
        if (code < 0)
            return {};
        git_diff_find_options options;
        git_diff_find_options_init(&options, GIT_DIFF_FIND_OPTIONS_VERSION);
        options.flags = GIT_DIFF_FIND_RENAMES;
        if (git_diff_num_deltas(diff.get()) > mostCompared)
            options.flags |= GIT_DIFF_FIND_EXACT_MATCH_ONLY;
        git_diff_find_similar(diff.get(), &options);
        for (size_t index = 0; index < git_diff_num_deltas(diff.get()); ++index) {
            const git_diff_delta *delta = git_diff_get_delta(diff.get(), index);
            if (delta->status == GIT_DELTA_RENAMED && m_path == delta->new_file.path)
                return delta->old_file.path;
        }
        return {};
    }

    git_repository *m_repository;
    QByteArray m_path;
    QHash<QByteArray, QByteArray> m_files; ///< By commit, under the present path.
};

FileCommit describe(git_repository *repository, const git_oid &id, const QByteArray &path)
{
    const GitCommit commit = commitOf(repository, id);
    return {toText(id), QString::fromUtf8(path), QDateTime::fromSecsSinceEpoch(git_commit_time(commit.get()), Qt::UTC),
            QString::fromUtf8(git_commit_summary(commit.get()))};
}

} // namespace

Result<QList<FileCommit>> Repository::commitsOf(const QString &path, const Progress &progress, int most) const
{
    const auto bytes = checkedPath(path);
    const auto tip = head();
    if (!bytes || !tip)
        return std::unexpected(bytes ? tip.error() : bytes.error());
    QList<FileCommit> commits;
    if (tip->isEmpty())
        return commits;

    git_revwalk *raw = nullptr;
    int code = git_revwalk_new(&raw, d->get());
    const GitWalk walk(raw);
    code = code < 0 ? code : git_revwalk_sorting(walk.get(), GIT_SORT_TIME);
    code = code < 0 ? code : git_revwalk_push_head(walk.get());
    FileWalk file(d->get(), *bytes);
    git_oid id;
    while (code == 0 && commits.size() < most && (code = git_revwalk_next(&id, walk.get())) == 0) {
        if (progress && !progress({}))
            break;
        if (!file.isChangedBy(id))
            continue;
        commits.append(describe(d->get(), id, file.path()));
        file.follow(id);
    }
    if (code < 0 && code != GIT_ITEROVER) {
        return gitError(tr("Cannot read the history of “%1” in the repository.").arg(path),
                        tr("Run “git fsck” in the site's folder and mend what it reports, then try again."));
    }
    return commits;
}

QList<FileCommit> Repository::described(const QStringList &commits) const
{
    QList<FileCommit> described;
    for (const QString &commit : commits) {
        if (const auto id = toId(commit); id && commitOf(d->get(), *id))
            described.append(describe(d->get(), *id, {}));
    }
    return described;
}

} // namespace galley::publish
