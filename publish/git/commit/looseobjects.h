// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/repositorydata.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley::publish {

/// The objects that a commit of ours brought along, as git keeps them before it packs them: a file each.
class LooseObjects
{
public:
    /// Of a commit (none where it is not made yet): itself, its tree, the folders of `paths` in it, and `blobs`.
    LooseObjects(RepositoryData &repository, const QString &commit, const git_oid &tree, const QList<QByteArray> &paths,
                 const QStringList &blobs);

    /// Some may be missing: git has packed those, and they are safe.
    const QStringList &files() const { return m_files; }

    /// A branch must never lead to an object that is not there, but for its name: libgit2 1.5 also takes one for
    /// written whose folder it could not make. Gives the first of them; none when all is well.
    QString missing() const;

private:
    RepositoryData &m_repository;
    QStringList m_files;
};

/// Takes away the empty files that a power loss left among a repository's objects, so that the next write is a real
/// one: libgit2 1.5 and git alike take an object for written whose file is there. False when there were none.
bool removeEmptyObjects(const QString &gitFolder);

} // namespace galley::publish
