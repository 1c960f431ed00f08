// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/digest.h"
#include "publish/git/gitpath.h"
#include "publish/git/repository.h"
#include "publish/git/repositorydata.h"

#include <QDirIterator>
#include <QFileInfo>

/// The files of a repository, many at once.
namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FoundIds
{
    QHash<QString, QByteArray> ids;
    QString folder;
};

int addId(const char *folder, const git_tree_entry *entry, void *target)
{
    auto &found = *static_cast<FoundIds *>(target);
    if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB && git_tree_entry_filemode(entry) != GIT_FILEMODE_LINK) {
        const QString path = found.folder + QString::fromUtf8(folder) + QString::fromUtf8(git_tree_entry_name(entry));
        found.ids.insert(path, {reinterpret_cast<const char *>(git_tree_entry_id(entry)->id), GIT_OID_RAWSZ});
    }
    return 0;
}

} // namespace

QByteArray Repository::idOf(const QByteArray &bytes)
{
    return model::sha1("blob " + QByteArray::number(bytes.size()) + '\0' + bytes);
}

Result<QHash<QString, QByteArray>> Repository::fileIds(const QString &commit, const QString &folder) const
{
    FoundIds found;
    const auto root = d->treeOf(commit);
    if (!root)
        return std::unexpected(root.error());
    if (!*root)
        return found.ids;
    git_tree *raw = root->get();
    GitTree below;
    if (!folder.isEmpty()) {
        const GitTreeEntry entry = RepositoryData::entryOf(root->get(), folder.toUtf8());
        if (!entry || git_tree_entry_type(entry.get()) != GIT_OBJECT_TREE)
            return found.ids;
        const int code = git_tree_lookup(&raw, d->get(), git_tree_entry_id(entry.get()));
        below.reset(code < 0 ? nullptr : raw);
        found.folder = folder + u'/';
        raw = below.get();
    }
    if (!raw || git_tree_walk(raw, GIT_TREEWALK_PRE, addId, &found) < 0) {
        return gitError(tr("Cannot list the files of “%1” in the repository.").arg(folder),
                        tr("Run “git fsck” in the site's folder and mend what it reports."));
    }
    return found.ids;
}

bool Repository::isBusy() const { return QFileInfo::exists(d->folders.own + "/index.lock"_L1); }

bool Repository::isUnmerged(const QString &path) const
{
    const auto bytes = checkedPath(path);
    const auto index = d->index();
    return bytes && index && (*index)->isConflicted(*bytes);
}

bool Repository::isLeftOut(const QString &path) const
{
    const auto bytes = checkedPath(path);
    const auto index = d->index();
    const auto entry = bytes && index ? (*index)->find(*bytes) : std::nullopt;
    return entry && entry->skipWorktree;
}

QStringList Repository::gitFolders() const
{
    QStringList folders{d->folders.own};
    const QString branches = d->folders.common + "/refs/heads"_L1;
    folders += branches;
    QDirIterator below(branches, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (below.hasNext())
        folders += below.next();
    return folders;
}

} // namespace galley::publish
