// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repositorydata.h"

#include "publish/git/commit/wholeindex.h"

#include <QCoreApplication>

#include <cstring>
#include <git2/sys/repository.h>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::Repository)
};

} // namespace

Result<const IndexFile *> RepositoryData::index()
{
    const QString fileName = folders.own + u"/index"_s;
    if (!m_index || !m_index->isCurrent(fileName)) {
        auto read = IndexFile::read(fileName);
        if (!read) {
            return std::unexpected(read.error());
        }
        m_index = std::move(*read);
        if (!m_index->isWhole()) {
            auto whole = wholeIndex(folders, *m_index);
            if (!whole) {
                m_index.reset();
                return std::unexpected(whole.error());
            }
            m_index = std::move(*whole);
        }
    }
    return &*m_index;
}

Result<> RepositoryData::showIndexEntries(const QList<QByteArray> &paths)
{
    const auto present = index();
    if (!present) {
        return std::unexpected(present.error());
    }
    git_index *raw = nullptr;
    const int code = git_index_new(&raw);
    const GitIndex shown(raw);
    if (code < 0) {
        return gitError(Text::tr("Cannot read git's index of this site."),
                        Text::tr("Close other programs to free memory, then try again."));
    }
    for (const QByteArray &path : (*present)->pathsNamed(".gitattributes") + paths) {
        if (const auto entry = (*present)->find(path); entry && !entry->intentToAdd) {
            git_index_entry copy = {};
            copy.mode = entry->mode;
            copy.path = path.constData();
            memcpy(copy.id.id, entry->id.constData(), sizeof copy.id.id);
            git_index_add(shown.get(), &copy); // An entry that libgit2 does not take has no say in line ends.
        }
    }
    git_repository_set_index(get(), shown.get());
    return {};
}

Result<GitTree> RepositoryData::treeOf(const QString &commit) const
{
    if (commit.isEmpty()) {
        return GitTree();
    }
    const auto id = toId(commit);
    git_commit *rawCommit = nullptr;
    int code = id ? git_commit_lookup(&rawCommit, get(), &*id) : GIT_ENOTFOUND;
    const GitCommit found(rawCommit);
    git_tree *rawTree = nullptr;
    code = code < 0 ? code : git_commit_tree(&rawTree, found.get());
    GitTree tree(rawTree);
    if (code < 0) {
        return gitError(Text::tr("Cannot find the commit %1 in this repository.").arg(commit.left(12)),
                        Text::tr("Run “git fetch” in the site's folder, then try again."));
    }
    return tree;
}

GitTreeEntry RepositoryData::entryOf(git_tree *tree, const QByteArray &path)
{
    git_tree_entry *raw = nullptr;
    if (tree == nullptr || git_tree_entry_bypath(&raw, tree, path.constData()) < 0) {
        return nullptr;
    }
    return GitTreeEntry(raw);
}

bool RepositoryData::isPublished(const QString &commit) const
{
    git_oid tip;
    const auto id = toId(commit);
    return id && git_reference_name_to_id(&tip, get(), "HEAD") == 0 &&
           (git_oid_equal(&tip, &*id) != 0 || git_graph_descendant_of(get(), &tip, &*id) == 1);
}

} // namespace galley::publish
