// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/commitrun.h"
#include "publish/git/commit/ownprograms.h"
#include "publish/git/identity.h"
#include "publish/git/repositorydata.h"

/// All that is looked at before anything is written.
namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

Error busy(const QString &message, const QString &hint) { return {message, hint, {}}; }

QString stateHint(int state)
{
    switch (state) {
    case GIT_REPOSITORY_STATE_MERGE:
        return Repository::tr(
            "Finish the merge (git merge --continue) or give it up (git merge --abort), then publish again.");
    case GIT_REPOSITORY_STATE_CHERRYPICK:
    case GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE:
        return Repository::tr("Finish the cherry-pick (git cherry-pick --continue) or give it up (git cherry-pick "
                              "--abort), then publish again.");
    case GIT_REPOSITORY_STATE_REVERT:
    case GIT_REPOSITORY_STATE_REVERT_SEQUENCE:
        return Repository::tr(
            "Finish the revert (git revert --continue) or give it up (git revert --abort), then publish again.");
    case GIT_REPOSITORY_STATE_BISECT:
        return Repository::tr("End the search (git bisect reset), then publish again.");
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX:
        return Repository::tr(
            "Finish applying the patches (git am --continue) or give it up (git am --abort), then publish again.");
    default:
        return Repository::tr(
            "Finish the rebase (git rebase --continue) or give it up (git rebase --abort), then publish again.");
    }
}

} // namespace

Result<> CommitRun::checkState() const
{
    if (const int state = git_repository_state(m_repository.get()); state != GIT_REPOSITORY_STATE_NONE) {
        return std::unexpected(
            busy(Repository::tr("Git is in the middle of something in this repository, which a commit would mix up."),
                 stateHint(state)));
    }
    return {};
}

/// HEAD on the plan's branch, the branch on the plan's base.
Result<> CommitRun::checkTip() const
{
    git_reference *raw = nullptr;
    const int code = git_reference_lookup(&raw, m_repository.get(), "HEAD");
    const GitReference head(raw);
    const QString target = code == 0 ? QString::fromUtf8(git_reference_symbolic_target(head.get())) : QString();
    if (target != u"refs/heads/"_s + m_plan.branch) {
        return std::unexpected(
            busy(Repository::tr("The branch “%1” is not checked out in this repository any more.").arg(m_plan.branch),
                 Repository::tr("Run “git switch %1” in the site's folder, then publish again.").arg(m_plan.branch)));
    }
    git_reference *rawBranch = nullptr;
    const int looked = git_reference_lookup(&rawBranch, m_repository.get(), target.toUtf8().constData());
    const GitReference branch(rawBranch);
    if (looked == 0 && git_reference_type(branch.get()) == GIT_REFERENCE_SYMBOLIC) {
        return std::unexpected(
            busy(Repository::tr("The branch “%1” is only another name for a branch.").arg(m_plan.branch),
                 Repository::tr("Check out the branch that is meant with “git switch”, then publish again.")));
    }
    git_oid tip = {};
    const int found = git_reference_name_to_id(&tip, m_repository.get(), "HEAD");
    if ((found < 0 && found != GIT_ENOTFOUND) || toText(tip) != m_plan.baseCommit) {
        return std::unexpected(
            busy(Repository::tr("The branch “%1” has moved on since this publish was prepared.").arg(m_plan.branch),
                 Repository::tr("Look at what will be published once more, then publish again.")));
    }
    return {};
}

Result<> CommitRun::checkPrograms()
{
    const bool hasHooks = m_plan.hooks == Hooks::Run;
    m_isSigned = m_plan.signing == Signing::AsConfigured && isSigningWanted(m_repository.get());
    m_hooks = hasHooks ? activeHooks(m_repository.get(), m_repository.folders, commitHooks()) : QStringList();
    if (hasHooks && !activeHooks(m_repository.get(), m_repository.folders, {u"reference-transaction"_s}).isEmpty()) {
        return std::unexpected(
            busy(Repository::tr("This repository has a hook “reference-transaction”, which Galley cannot serve yet."),
                 Repository::tr(
                     "Take the hook away, switch hooks off for this site (“galley site set SITE --hooks off”), or "
                     "commit this post with git itself.")));
    }
    const QStringList own = programsOf(m_repository.get(), m_repository.folders, Act::Commit, m_plan.hooks);
    const bool runsSome = m_isSigned || !m_hooks.isEmpty();
    return runsSome && !own.isEmpty() && !m_plan.trusted ? std::unexpected(Repository::notTrusted(own)) : Result<>();
}

Result<> CommitRun::check()
{
    if (auto tip = checkTip(); !tip) {
        return tip;
    }
    GitBuffer message;
    if (git_message_prettify(&message, m_plan.message.toUtf8().constData(), 0, 0) < 0 || message.size == 0) {
        return std::unexpected(busy(Repository::tr("A commit needs a message."),
                                    Repository::tr("Write one line about what is published.")));
    }
    m_message = message.bytes();
    if (auto programs = checkPrograms(); !programs) {
        return programs;
    }
    auto author = identity(m_repository.get(), Role::Author);
    auto committer = identity(m_repository.get(), Role::Committer);
    if (!author || !committer) {
        return std::unexpected(author ? committer.error() : author.error());
    }
    m_author = std::move(*author);
    m_committer = std::move(*committer);
    auto base = m_repository.treeOf(m_plan.baseCommit);
    auto worktree = Worktree::open(m_repository.folders.worktree);
    if (!base || !worktree) {
        return std::unexpected(base ? worktree.error() : base.error());
    }
    m_base = std::move(*base);
    m_worktree = std::move(*worktree);
    auto files = checkPlan(m_repository, m_worktree, m_plan, m_base.get(), m_progress);
    if (!files) {
        return std::unexpected(files.error());
    }
    m_files = std::move(*files);
    return {};
}

} // namespace galley::publish
