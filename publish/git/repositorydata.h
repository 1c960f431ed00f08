// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/commit/gitlocks.h"
#include "publish/git/commit/indexfile.h"
#include "publish/git/gitlibrary.h"

namespace galley::publish {

/// An open repository, for the files of this folder.
class RepositoryData
{
public:
    RepositoryData(GitRepository repository, const GitFolders &where)
        : handle(std::move(repository))
        , folders(where)
    {
    }

    git_repository *get() const { return handle.get(); }

    /// git's index as it is now; read again only when it has changed. One in several parts (split, sparse) is made
    /// whole by the git program first, in a file of its own.
    Result<const IndexFile *> index();
    /// Lets libgit2 know of these entries and of .gitattributes files, all that its filters ask the index for: it need
    /// not read the whole.
    Result<> showIndexEntries(const QList<QByteArray> &paths);

    Result<GitTree> treeOf(const QString &commit) const; ///< Null for "no commit".
    /// Null when there is no such file.
    static GitTreeEntry entryOf(git_tree *tree, const QByteArray &path);
    bool isPublished(const QString &commit) const; ///< Whether the checked-out branch holds it.

    GitRepository handle;
    GitFolders folders;
    bool isTrusted = false; ///< The author lets programs run that this repository names.

private:
    std::optional<IndexFile> m_index;
};

} // namespace galley::publish
