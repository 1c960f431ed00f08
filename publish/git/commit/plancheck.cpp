// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/plancheck.h"

#include "publish/git/commit/outsidefilter.h"
#include "publish/git/gitpath.h"
#include "publish/git/repositorydata.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace galley::publish {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::PlanCheck)
};

Error changedByHand(const QByteArray &path)
{
    return {Text::tr("“%1” was changed in the site's folder since it was last published.").arg(QString::fromUtf8(path)),
            Text::tr("Take that change into the post, or commit it with git; then publish again."),
            {}};
}

/// A plan's path must lie in real folders of the tree, on a real file or nothing.
Result<> checkTree(git_tree *tree, const QByteArray &path)
{
    const QString shown = QString::fromUtf8(path);
    for (qsizetype end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        const GitTreeEntry entry = RepositoryData::entryOf(tree, path.left(end));
        if (!entry) {
            return {};
        }
        const QString folder = QString::fromUtf8(path.left(end));
        if (git_tree_entry_type(entry.get()) == GIT_OBJECT_COMMIT) {
            return std::unexpected(
                Error{Text::tr("“%1” lies in “%2”, which is a submodule: another repository.").arg(shown, folder),
                      Text::tr("Open “%1” as a site of its own, and publish there.").arg(folder),
                      {}});
        }
        if (git_tree_entry_type(entry.get()) != GIT_OBJECT_TREE) {
            return std::unexpected(
                Error{Text::tr("“%1” cannot be published: “%2” is a file or a link in the repository, not a folder.")
                          .arg(shown, folder),
                      Text::tr("Choose another place for the post."),
                      {}});
        }
    }
    const GitTreeEntry entry = RepositoryData::entryOf(tree, path);
    const auto mode = entry ? git_tree_entry_filemode(entry.get()) : GIT_FILEMODE_BLOB;
    if (mode != GIT_FILEMODE_BLOB && mode != GIT_FILEMODE_BLOB_EXECUTABLE) {
        return std::unexpected(
            Error{mode == GIT_FILEMODE_LINK
                      ? Text::tr("“%1” is a symbolic link: Galley does not write through it.").arg(shown)
                      : Text::tr("“%1” is a folder or a submodule in the repository.").arg(shown),
                  Text::tr("Choose another place for the post, or publish the file that is meant."),
                  {}});
    }
    return {};
}

Result<PlannedFile> look(RepositoryData &repository, const Worktree &worktree, const TreeChange &change, git_tree *base,
                         const Progress &progress)
{
    PlannedFile file;
    file.path = change.path.toUtf8();
    file.bytes = change.bytes;
    if (auto checked = checkTree(base, file.path); !checked) {
        return std::unexpected(checked.error());
    }
    const GitTreeEntry entry = RepositoryData::entryOf(base, file.path);
    if (entry) {
        file.base = *git_tree_entry_id(entry.get());
        file.mode = git_tree_entry_filemode(entry.get());
    }
    if (change.bytes) {
        auto stored = filteredForRepository(repository, file.path, *change.bytes, Storing::Write, progress);
        if (!stored) {
            return std::unexpected(stored.error());
        }
        file.stored = std::move(*stored);
    }
    const auto index = repository.index();
    if (!index) {
        return std::unexpected(index.error());
    }
    file.entry = (*index)->find(file.path);
    if (auto checked = checkIndex(**index, file); !checked) {
        return std::unexpected(checked.error());
    }
    auto present = worktree.read(file.path);
    if (!present) {
        return std::unexpected(present.error());
    }
    file.present = std::move(*present);
    const bool isLeftOut = !file.isInWorktree() && !file.present;
    if (isLeftOut || file.isAsPlanned()) {
        return file;
    }
    const auto changed = differs(repository, file.path, file.present, entry.get());
    if (!changed || *changed) {
        return std::unexpected(changed ? changedByHand(file.path) : changed.error());
    }
    return file;
}

/// Whether git's own notes on a file say that nobody has touched it since it held just this; so no filter needs to run.
bool isKnownClean(RepositoryData &repository, const QByteArray &path, const struct stat &file, const git_oid &id)
{
    const auto index = repository.index();
    const auto entry = index ? (*index)->find(path) : std::nullopt;
    return entry && memcmp(entry->id.constData(), id.id, sizeof id.id) == 0 && (*index)->isFresh(*entry, file);
}

/// Two files of the plan must not want the same place.
Result<> checkAgainstEachOther(const QList<TreeChange> &changes)
{
    QList<QByteArray> written;
    QList<QByteArray> all;
    for (const TreeChange &change : changes) {
        all << change.path.toUtf8() + '/';
        if (change.bytes) {
            written << all.last();
        }
    }
    std::ranges::sort(all);
    std::ranges::sort(written);
    const auto twin = std::ranges::adjacent_find(all);
    const auto above =
        std::ranges::adjacent_find(written, [](const QByteArray &a, const QByteArray &b) { return b.startsWith(a); });
    if (twin != all.end() || above != written.end()) {
        const QByteArray path = (twin != all.end() ? *twin : *above).chopped(1);
        return std::unexpected(
            Error{Text::tr("Two files of this publish want the path “%1”.").arg(QString::fromUtf8(path)),
                  Text::tr("Give one of the posts another slug, then publish again."),
                  {}});
    }
    return {};
}

} // namespace

bool PlannedFile::isAsPlanned() const
{
    return bytes ? present && !present->isLink() && present->bytes == *bytes : !present;
}

Result<bool> differs(RepositoryData &repository, const QByteArray &path, const std::optional<WorktreeFile> &present,
                     const git_tree_entry *base)
{
    if (!present || base == nullptr) {
        return present.has_value() != (base != nullptr);
    }
    const bool isLink = git_tree_entry_filemode(base) == GIT_FILEMODE_LINK;
    if (git_tree_entry_type(base) != GIT_OBJECT_BLOB || present->isLink() != isLink) {
        return true;
    }
    StoredFile stored;
    if (isLink) {
        git_odb_hash(&stored.id, present->bytes.constData(), size_t(present->bytes.size()), GIT_OBJECT_BLOB);
    } else if (!isKnownClean(repository, path, present->stat, *git_tree_entry_id(base))) {
        auto filtered = filteredForRepository(repository, path, present->bytes, Storing::Name);
        if (!filtered) {
            return std::unexpected(filtered.error());
        }
        stored = std::move(*filtered);
    } else {
        return false;
    }
    return git_oid_equal(&stored.id, git_tree_entry_id(base)) == 0;
}

Result<QList<PlannedFile>> checkPlan(RepositoryData &repository, const Worktree &worktree, const CommitPlan &plan,
                                     git_tree *base, const Progress &progress)
{
    QList<QByteArray> paths;
    for (const TreeChange &change : plan.changes) {
        const auto path = checkedPath(change.path);
        if (!path) {
            return std::unexpected(path.error());
        }
        paths << *path;
    }
    if (auto checked = checkAgainstEachOther(plan.changes); !checked) {
        return std::unexpected(checked.error());
    }
    if (auto shown = repository.showIndexEntries(paths); !shown) {
        return std::unexpected(shown.error());
    }
    QList<PlannedFile> files;
    for (const TreeChange &change : plan.changes) {
        auto file = look(repository, worktree, change, base, progress);
        if (!file) {
            return std::unexpected(file.error());
        }
        files << std::move(*file);
    }
    return files;
}

Result<> checkIndex(const IndexFile &index, const PlannedFile &file)
{
    const auto isId = [](const QByteArray &bytes, const git_oid &id) {
        return memcmp(bytes.constData(), id.id, sizeof id.id) == 0;
    };
    const auto entry = index.find(file.path);
    const bool isNotStaged = !entry ? !file.base || !file.bytes
                                    : entry->intentToAdd || (file.base && isId(entry->id, *file.base)) ||
                                          (file.bytes && isId(entry->id, file.stored.id));
    if (index.isConflicted(file.path) || !isNotStaged) {
        return std::unexpected(
            Error{Text::tr("“%1” is staged in git with a change of its own.").arg(QString::fromUtf8(file.path)),
                  Text::tr("Commit it with git, or unstage it with “git restore --staged”; then publish again."),
                  {}});
    }
    QByteArray obstacle = file.bytes ? index.firstBelow(file.path) : QByteArray();
    for (qsizetype end = file.path.indexOf('/'); file.bytes && end >= 0; end = file.path.indexOf('/', end + 1)) {
        if (index.find(file.path.left(end)) || index.isConflicted(file.path.left(end))) {
            obstacle = file.path.left(end);
        }
    }
    if (!obstacle.isEmpty()) {
        return std::unexpected(
            Error{Text::tr("“%1” cannot be published: “%2” is staged in git and stands in its way.")
                      .arg(QString::fromUtf8(file.path), QString::fromUtf8(obstacle)),
                  Text::tr("Unstage it with “git restore --staged”, or choose another place for the post."),
                  {}});
    }
    return {};
}

} // namespace galley::publish
