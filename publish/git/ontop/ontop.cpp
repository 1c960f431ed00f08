// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/ontop/ontop.h"

#include "publish/git/commit/looseobjects.h"
#include "publish/git/commit/reflog.h"
#include "publish/git/identity.h"
#include "publish/git/ontop/replaycommit.h"
#include "publish/git/remote/gitprogram.h"

#include <git2.h>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unexpected<Error> cannotCompare()
{
    return gitError(OnTop::tr("Cannot tell what your commits and the remote's have in common."),
                    OnTop::tr("Bring both together with “git pull --rebase” in the site's folder, then push again."));
}

Error inTheWay(const QString &path)
{
    return {OnTop::tr("The remote changed “%1”, and so did you, without a commit.").arg(path),
            OnTop::tr("Commit your change or take it back, then push again; nothing was changed here."),
            {}};
}

Error movedMeanwhile()
{
    return {OnTop::tr("The branch was changed while it was brought in step with the remote."),
            OnTop::tr("Push again; nothing was lost."),
            {}};
}

} // namespace

std::optional<QByteArray> mergedLines(const MeetingFile &file)
{
    if (!file.here || !file.there)
        return std::nullopt;
    const QByteArray base = file.base.value_or(QByteArray());
    const auto inputOf = [](const QByteArray &bytes) {
        git_merge_file_input input;
        git_merge_file_input_init(&input, GIT_MERGE_FILE_INPUT_VERSION);
        input.ptr = bytes.constData();
        input.size = size_t(bytes.size());
        return input;
    };
    const git_merge_file_input ancestor = inputOf(base);
    const git_merge_file_input ours = inputOf(*file.here);
    const git_merge_file_input theirs = inputOf(*file.there);
    git_merge_file_result result = {};
    const int code = git_merge_file(&result, &ancestor, &ours, &theirs, nullptr);
    std::optional<QByteArray> merged;
    if (code == 0 && result.automergeable != 0 && file.base)
        merged = QByteArray(result.ptr, qsizetype(result.len));
    git_merge_file_result_free(&result);
    return merged;
}

OnTop::OnTop(Repository &repository, const QString &branch)
    : m_repository(repository)
    , m_branch(branch)
{
}

/// The branch's commits that `onto` does not hold, oldest first.
Result<QStringList> OnTop::ownCommits(const QString &onto) const
{
    git_repository *handle = m_repository.d->get();
    const auto tip = toId(m_repository.tip(m_branch));
    const auto remote = toId(onto);
    git_oid base;
    if (!tip || !remote || git_merge_base(&base, handle, &*tip, &*remote) < 0)
        return cannotCompare();
    git_revwalk *raw = nullptr;
    int code = git_revwalk_new(&raw, handle);
    const GitWalk walk(raw);
    code = code < 0 ? code : git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_REVERSE);
    code = code < 0 ? code : git_revwalk_push(walk.get(), &*tip);
    code = code < 0 ? code : git_revwalk_hide(walk.get(), &*remote);
    QStringList commits;
    git_oid id;
    while (code == 0 && (code = git_revwalk_next(&id, walk.get())) == 0)
        commits << toText(id);
    if (code != GIT_ITEROVER)
        return cannotCompare();
    for (const QString &commit : std::as_const(commits)) {
        const auto own = toId(commit);
        git_commit *rawCommit = nullptr;
        git_commit_lookup(&rawCommit, handle, &*own);
        const GitCommit found(rawCommit);
        if (!found || git_commit_parentcount(found.get()) != 1) {
            return std::unexpected(
                Error{tr("Among your own commits that the remote does not have is a merge."),
                      tr("Bring both together with “git pull” in the site's folder, then push again."), commit});
        }
    }
    return commits;
}

Result<Replay> OnTop::replay(const QString &onto, const Meet &meet, const Remake &remake,
                             const Progress &progress) const
{
    const auto own = ownCommits(onto);
    if (!own)
        return std::unexpected(own.error());
    Replay replay{m_branch, m_repository.tip(m_branch), onto, {}};
    for (const QString &commit : *own) {
        if (progress &&
            !progress({tr("Putting your commits on top of the remote's"), replay.commits.size(), own->size()}))
            return std::unexpected(
                Error{tr("It was cancelled."), tr("Push again when you like: nothing was lost."), {}});
        const auto made = ReplayCommit(*m_repository.d, commit, replay.to).run(meet, remake, progress);
        if (!made) {
            removeEmptyObjects(m_repository.d->folders.common); // They would stand in the next push's way as well.
            return std::unexpected(made.error());
        }
        replay.commits.append({commit, *made});
        if (!made->isEmpty())
            replay.to = *made;
    }
    return replay;
}

Result<QStringList> OnTop::changedPaths(const QString &from, const QString &to) const
{
    const auto before = m_repository.d->treeOf(from);
    const auto after = m_repository.d->treeOf(to);
    if (!before || !after)
        return std::unexpected(before ? after.error() : before.error());
    git_diff *raw = nullptr;
    const int code = git_diff_tree_to_tree(&raw, m_repository.d->get(), before->get(), after->get(), nullptr);
    const GitDiff diff(raw);
    if (code < 0)
        return cannotCompare();
    QStringList paths;
    for (size_t index = 0; index < git_diff_num_deltas(diff.get()); ++index) {
        const git_diff_delta *delta = git_diff_get_delta(diff.get(), index);
        paths << QString::fromUtf8(delta->status == GIT_DELTA_DELETED ? delta->old_file.path : delta->new_file.path);
    }
    return paths;
}

/// None of the files that change is one that the author has changed without a commit.
Result<> OnTop::checkFree(const Replay &replay, const QStringList &paths) const
{
    for (const QString &path : paths) {
        const auto isChanged = m_repository.isChangedByHand(replay.from, path);
        if (!isChanged)
            return std::unexpected(isChanged.error());
        if (!*isChanged)
            continue;
        const auto isThereAlready = m_repository.isChangedByHand(replay.to, path);
        if (!isThereAlready || *isThereAlready)
            return std::unexpected(inTheWay(path));
    }
    return {};
}

/// git's own two-way merge of index and worktree: whatever differs between the two commits follows, all else stays, and
/// nothing is written if anything stands in the way.
Result<> OnTop::readTree(const Replay &replay, const Progress &progress) const
{
    GitCall call;
    call.folder = m_repository.worktree();
    // Its hook for changes of the index is none that a publish may run unasked.
    call.arguments = {u"-c"_s, u"core.hooksPath=/dev/null"_s, u"read-tree"_s, u"-m"_s, u"-u"_s, replay.from, replay.to};
    call.what = tr("Bringing the files along");
    const auto answer = runGit(call, progress);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode != 0) {
        return std::unexpected(
            Error{tr("The files here cannot follow what others sent to the remote: something of yours is in the way."),
                  tr("Commit or take back what the details name (git status), then push again; nothing was changed."),
                  answer->words});
    }
    return {};
}

Result<> OnTop::bringAlong(const Replay &replay, const Progress &progress) const
{
    if (replay.from == replay.to)
        return {};
    if (git_repository_state(m_repository.d->get()) != GIT_REPOSITORY_STATE_NONE) {
        return std::unexpected(Error{tr("A merge, rebase or the like is going on in this repository."),
                                     tr("Finish it or take it back, then push again."),
                                     {}});
    }
    const auto paths = changedPaths(replay.from, replay.to);
    if (!paths)
        return std::unexpected(paths.error());
    if (const auto isFree = checkFree(replay, *paths); !isFree)
        return isFree;
    const auto committer = identity(m_repository.d->get(), Role::Committer);
    if (!committer)
        return std::unexpected(committer.error());
    auto locks = GitLocks::enter(
        m_repository.d->folders, [this](const QString &commit) { return m_repository.d->isPublished(commit); },
        progress);
    if (!locks)
        return std::unexpected(locks.error());
    if (auto locked = locks->lockBranch(m_branch, replay.to.toLatin1()); !locked)
        return locked;
    if (m_repository.tip(m_branch) != replay.from || m_repository.branch().value_or(QString()) != m_branch)
        return std::unexpected(movedMeanwhile());
    if (auto read = readTree(replay, {}); !read) // Not to be stopped half way.
        return read;
    auto done =
        writeReflogs(*m_repository.d, m_branch, {replay.from, replay.to}, **committer, "on top of what the remote has");
    return done ? locks->commitBranch() : done;
}

Result<> OnTop::finish(const Replay &replay, const Progress &progress) const
{
    if (m_repository.tip(m_branch) != replay.from || replay.from == replay.to)
        return {}; // It was done, or the author has gone on; either way there is nothing left to do.
    const auto paths = changedPaths(replay.from, replay.to);
    if (!paths)
        return std::unexpected(paths.error());
    QByteArray
        there; // Files that had followed already; git takes them for changes by hand unless the index knows them.
    for (const QString &path : *paths) {
        const auto isBefore = m_repository.isChangedByHand(replay.from, path);
        const auto isAfter = m_repository.isChangedByHand(replay.to, path);
        if (isBefore && isAfter && *isBefore && !*isAfter)
            there += path.toUtf8() + '\0';
    }
    if (!there.isEmpty()) {
        GitCall call;
        call.folder = m_repository.worktree();
        call.arguments = {
            u"-c"_s,     u"core.hooksPath=/dev/null"_s, u"update-index"_s, u"--add"_s, u"--remove"_s, u"-z"_s,
            u"--stdin"_s};
        call.input = there;
        const auto added = runGit(call, progress);
        if (!added)
            return std::unexpected(added.error());
    }
    return bringAlong(replay, progress);
}

} // namespace galley::publish
