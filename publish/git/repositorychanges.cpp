// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "publish/git/repositorydata.h"

#include <QSet>

/// What single commits did.
namespace galley::publish {

namespace {

GitCommit commitOf(git_repository *repository, const QString &id)
{
    git_commit *raw = nullptr;
    if (const auto oid = toId(id))
        git_commit_lookup(&raw, repository, &*oid);
    return GitCommit(raw);
}

int addDelta(const git_diff_delta *delta, float, void *paths)
{
    static_cast<QSet<QString> *>(paths)->insert(QString::fromUtf8(delta->old_file.path));
    static_cast<QSet<QString> *>(paths)->insert(QString::fromUtf8(delta->new_file.path));
    return 0;
}

} // namespace

QString Repository::parentOf(const QString &commit) const
{
    const GitCommit found = commitOf(d->get(), commit);
    return found && git_commit_parentcount(found.get()) > 0 ? toText(*git_commit_parent_id(found.get(), 0)) : QString();
}

QString Repository::childOf(const QString &base, const QString &branch) const
{
    for (QString commit = tip(branch); !commit.isEmpty() && commit != base;) {
        const QString parent = parentOf(commit);
        if (parent == base)
            return commit;
        commit = parent;
    }
    return {};
}

Result<QStringList> Repository::changedPaths(const QString &commit) const
{
    const auto after = d->treeOf(commit);
    const auto before = d->treeOf(parentOf(commit));
    if (!after || !before)
        return std::unexpected(after ? before.error() : after.error());
    git_diff *raw = nullptr;
    int code = git_diff_tree_to_tree(&raw, d->get(), before->get(), after->get(), nullptr);
    const GitDiff diff(raw);
    QSet<QString> paths;
    code = code < 0 ? code : git_diff_foreach(diff.get(), addDelta, nullptr, nullptr, nullptr, &paths);
    if (code < 0) {
        return gitError(tr("Cannot read what the commit %1 did.").arg(commit.left(10)),
                        tr("Run “git fsck” in the site's folder and mend what it reports, then try again."));
    }
    QStringList sorted(paths.cbegin(), paths.cend());
    sorted.sort();
    return sorted;
}

} // namespace galley::publish
