// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/commitrun.h"
#include "publish/git/commit/looseobjects.h"
#include "publish/git/commit/outsidefilter.h"
#include "publish/git/commit/ownprograms.h"
#include "publish/git/gitpath.h"
#include "publish/git/repository.h"
#include "publish/git/repositorydata.h"

/// What a publish asks of a repository.
namespace galley::publish {

Result<bool> Repository::isChangedByHand(const QString &commit, const QString &path) const
{
    const auto bytes = checkedPath(path);
    const auto tree = d->treeOf(commit);
    const auto index = d->index();
    const auto folder = Worktree::open(d->folders.worktree);
    if (!bytes || !tree || !index || !folder) {
        return std::unexpected(!bytes ? bytes.error() : !tree ? tree.error() : !index ? index.error() : folder.error());
    }
    const auto present = folder->read(*bytes);
    if (!present) {
        return std::unexpected(present.error());
    }
    if (const auto entry = (*index)->find(*bytes); entry && entry->skipWorktree && !*present) {
        return false; // A sparse checkout leaves it out.
    }
    if (auto shown = d->showIndexEntries({*bytes}); !shown) {
        return std::unexpected(shown.error());
    }
    return differs(*d, *bytes, *present, RepositoryData::entryOf(tree->get(), *bytes).get());
}

Result<QString> Repository::commit(const CommitPlan &plan, const Progress &progress)
{
    // Empty files hide one another: one under the name of a folder those of what lies in it.
    constexpr int mostTurns = 4;
    for (int turn = 1;; ++turn) {
        CommitRun run(*d, plan, progress);
        auto commit = run.run();
        if (commit || turn == mostTurns || !run.hasBegunToWrite() || !removeEmptyObjects(d->folders.common)) {
            return commit;
        }
    }
}

QStringList Repository::ownPrograms(Act act, Hooks hooks) const { return programsOf(d->get(), d->folders, act, hooks); }

QStringList Repository::filtersOf(const QStringList &paths) const
{
    QStringList filters;
    if (!d->showIndexEntries({})) {
        return filters; // What is wrong with the index, the commit itself will say.
    }
    for (const QString &path : paths) {
        if (const auto outside = outsideFilterOf(*d, path.toUtf8()); outside && *outside) {
            filters << filterWords((*outside)->filter);
        }
    }
    filters.removeDuplicates();
    filters.removeAll(QString());
    return filters;
}

void Repository::setTrusted(bool isTrusted) { d->isTrusted = isTrusted; }

bool Repository::hasHook(const QString &name) const { return !activeHooks(d->get(), d->folders, {name}).isEmpty(); }

} // namespace galley::publish
