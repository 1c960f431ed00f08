// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"

#include "publish/git/commit/gitfilters.h"
#include "publish/git/gitpath.h"
#include "publish/git/identity.h"
#include "publish/git/repositorydata.h"

/// What can be asked of a repository.
namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto branchFolder = "refs/heads/"_L1;

QByteArray branchKey(const QString &branch, const char *name) { return "branch." + branch.toUtf8() + '.' + name; }

/// Paths of all files below a tree. libgit2 gives its folders with a '/' at the end.
int addPath(const char *folder, const git_tree_entry *entry, void *paths)
{
    if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB) {
        *static_cast<QStringList *>(paths) << QString::fromUtf8(folder) + QString::fromUtf8(git_tree_entry_name(entry));
    }
    return 0;
}

} // namespace

Result<QString> Repository::branch() const
{
    git_reference *raw = nullptr;
    const int code = git_reference_lookup(&raw, d->get(), "HEAD");
    const GitReference reference(raw);
    if (code < 0) {
        return gitError(tr("Cannot read which branch is checked out in “%1”.").arg(worktree()),
                        tr("Run “git status” there and mend what it reports, then try again."));
    }
    const QString target = QString::fromUtf8(git_reference_symbolic_target(reference.get()));
    if (!target.startsWith(branchFolder)) {
        return std::unexpected(Error{
            tr("No branch is checked out in “%1” (a detached head): a commit would belong to nothing.").arg(worktree()),
            tr("Run “git switch main” there, or make a branch of it with “git switch -c NAME”, then publish again."),
            {}});
    }
    return target.mid(branchFolder.size());
}

Result<QString> Repository::head() const
{
    git_oid id;
    const int code = git_reference_name_to_id(&id, d->get(), "HEAD");
    if (code == GIT_ENOTFOUND) {
        return QString(); // The branch has no commit yet.
    }
    if (code < 0) {
        return gitError(tr("Cannot read the newest commit of “%1”.").arg(worktree()),
                        tr("Run “git fsck” there and mend what it reports, then try again."));
    }
    return toText(id);
}

QString Repository::tip(const QString &branch) const
{
    git_oid id;
    return git_reference_name_to_id(&id, d->get(), (branchFolder + branch).toUtf8().constData()) == 0 ? toText(id)
                                                                                                      : QString();
}

bool Repository::contains(const QString &commit, const QString &ancestor) const
{
    const auto newer = toId(commit);
    const auto older = toId(ancestor);
    return newer && older && (commit == ancestor || git_graph_descendant_of(d->get(), &*newer, &*older) == 1);
}

Result<Author> Repository::author() const
{
    const auto signature = identity(d->get(), Role::Author);
    if (!signature) {
        return std::unexpected(signature.error());
    }
    return Author{QString::fromUtf8((*signature)->name), QString::fromUtf8((*signature)->email)};
}

QStringList Repository::remotes() const
{
    git_strarray names = {};
    QStringList list;
    if (git_remote_list(&names, d->get()) == 0) {
        for (size_t i = 0; i < names.count; ++i) {
            list << QString::fromUtf8(names.strings[i]);
        }
    }
    git_strarray_dispose(&names);
    return list;
}

QString Repository::remoteUrl(const QString &remote) const
{
    git_remote *raw = nullptr;
    const int code = git_remote_lookup(&raw, d->get(), remote.toUtf8().constData());
    const GitRemote found(raw);
    return code == 0 ? QString::fromUtf8(git_remote_url(found.get())) : QString();
}

QString Repository::pushUrl(const QString &remote) const
{
    git_remote *raw = nullptr;
    const int code = git_remote_lookup(&raw, d->get(), remote.toUtf8().constData());
    const GitRemote found(raw);
    return code == 0 ? QString::fromUtf8(git_remote_pushurl(found.get())) : QString();
}

Result<> Repository::addRemote(const QString &name, const QString &url)
{
    if (url.trimmed().isEmpty() || url.startsWith(u'-') || url.startsWith("ext::"_L1, Qt::CaseInsensitive)) {
        return std::unexpected(
            Error{tr("“%1” cannot be the address of a remote.").arg(url),
                  tr("Give an address like https://example.org/me/blog.git or git@example.org:me/blog.git."),
                  {}});
    }
    git_remote *raw = nullptr;
    const int code = git_remote_create(&raw, d->get(), name.toUtf8().constData(), url.trimmed().toUtf8().constData());
    const GitRemote remote(raw);
    if (code == GIT_EEXISTS) {
        return std::unexpected(Error{tr("There is a remote “%1” already.").arg(name),
                                     tr("Choose another name for the new one."), gitWords()});
    }
    if (code < 0) {
        return gitError(tr("Cannot add the remote “%1”.").arg(name),
                        tr("Use a name of letters, digits and hyphens, such as “origin”."));
    }
    return {};
}

QString Repository::remoteOf(const QString &branch) const
{
    const QStringList all = remotes();
    const QString followed = configured(d->get(), branchKey(branch, "remote").constData());
    if (all.contains(followed)) {
        return followed;
    }
    if (all.contains(u"origin"_s)) {
        return u"origin"_s;
    }
    return all.size() == 1 ? all.first() : QString();
}

QString Repository::upstreamOf(const QString &branch, const QString &remote) const
{
    const QString merge = configured(d->get(), branchKey(branch, "merge").constData());
    const bool follows =
        configured(d->get(), branchKey(branch, "remote").constData()) == remote && merge.startsWith(branchFolder);
    return follows ? merge.mid(branchFolder.size()) : QString();
}

bool Repository::followsAny(const QString &branch) const
{
    return !configured(d->get(), branchKey(branch, "remote").constData()).isEmpty();
}

Result<std::optional<QByteArray>> Repository::file(const QString &commit, const QString &path) const
{
    const auto bytes = checkedPath(path);
    const auto tree = d->treeOf(commit);
    if (!bytes || !tree) {
        return std::unexpected(bytes ? tree.error() : bytes.error());
    }
    const GitTreeEntry entry = RepositoryData::entryOf(tree->get(), *bytes);
    if (!entry || git_tree_entry_type(entry.get()) != GIT_OBJECT_BLOB) {
        return std::nullopt;
    }
    git_blob *raw = nullptr;
    const int code = git_blob_lookup(&raw, d->get(), git_tree_entry_id(entry.get()));
    const GitBlob blob(raw);
    if (code < 0) {
        return gitError(tr("Cannot read “%1” from the repository.").arg(path),
                        tr("Run “git fsck” in the site's folder and mend what it reports."));
    }
    if (auto shown = d->showIndexEntries({}); !shown) {
        return std::unexpected(shown.error());
    }
    return filteredForWorktree(*d, *bytes, blob.get());
}

Result<QStringList> Repository::files(const QString &commit, const QString &folder) const
{
    const auto root = d->treeOf(commit);
    if (!root) {
        return std::unexpected(root.error());
    }
    QStringList paths;
    if (folder.isEmpty()) {
        if (*root) {
            git_tree_walk(root->get(), GIT_TREEWALK_PRE, addPath, &paths);
        }
        return paths;
    }
    const GitTreeEntry entry = RepositoryData::entryOf(root->get(), folder.toUtf8());
    if (!entry || git_tree_entry_type(entry.get()) != GIT_OBJECT_TREE) {
        return paths;
    }
    git_tree *raw = nullptr;
    int code = git_tree_lookup(&raw, d->get(), git_tree_entry_id(entry.get()));
    const GitTree tree(raw);
    code = code < 0 ? code : git_tree_walk(tree.get(), GIT_TREEWALK_PRE, addPath, &paths);
    if (code < 0) {
        return gitError(tr("Cannot list the files of “%1” in the repository.").arg(folder),
                        tr("Run “git fsck” in the site's folder and mend what it reports."));
    }
    for (QString &path : paths) {
        path.prepend(folder + u'/');
    }
    return paths;
}

namespace {

/// The commits from `tip` back, newest first, but for those in `known`, as far as history goes: libgit2's own walk
/// gives up where it is cut off.
QStringList commitsOfShallow(git_repository *repository, const git_oid &tip, const QStringList &known)
{
    QStringList commits{toText(tip)};
    if (known.contains(commits.first()))
        return {};
    for (qsizetype next = 0; next < commits.size(); ++next) {
        const git_oid id = *toId(commits.at(next));
        git_commit *raw = nullptr;
        git_commit_lookup(&raw, repository, &id);
        const GitCommit commit(raw);
        if (!commit) {
            commits.removeAt(next--); // Beyond the cut.
            continue;
        }
        for (unsigned parent = 0; parent < git_commit_parentcount(commit.get()); ++parent) {
            const QString above = toText(*git_commit_parent_id(commit.get(), parent));
            if (!known.contains(above) && !commits.contains(above))
                commits.append(above);
        }
    }
    return commits;
}

} // namespace

Result<QStringList> Repository::unpushed(const QString &branch) const
{
    const QString remote = remoteOf(branch);
    const QString upstream = upstreamOf(branch, remote);
    const QString known = u"refs/remotes/"_s + remote + u'/' + (upstream.isEmpty() ? branch : upstream);

    git_revwalk *raw = nullptr;
    int code = git_revwalk_new(&raw, d->get());
    const GitWalk walk(raw);
    git_oid id;
    if (code == 0) {
        code = git_reference_name_to_id(&id, d->get(), (branchFolder + branch).toUtf8().constData());
        if (code == GIT_ENOTFOUND) {
            return QStringList(); // No commit yet.
        }
        if (code == 0 && git_repository_is_shallow(d->get()) == 1) {
            git_oid tip;
            const bool isKnown = git_reference_name_to_id(&tip, d->get(), known.toUtf8().constData()) == 0;
            return commitsOfShallow(d->get(), id, isKnown ? commitsOfShallow(d->get(), tip, {}) : QStringList());
        }
        code = code < 0 ? code : git_revwalk_push(walk.get(), &id);
    }
    if (code == 0 && !remote.isEmpty() && git_reference_name_to_id(&id, d->get(), known.toUtf8().constData()) == 0) {
        git_revwalk_hide(walk.get(), &id); // Its commit may be missing after a hand-made change: then nothing is known.
    }
    QStringList commits;
    while (code == 0 && (code = git_revwalk_next(&id, walk.get())) == 0) {
        commits << toText(id);
    }
    if (code != GIT_ITEROVER) {
        return gitError(tr("Cannot tell which commits of “%1” the remote has.").arg(branch),
                        tr("Run “git fetch” in the site's folder, then try again."));
    }
    return commits;
}

} // namespace galley::publish
