// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "publish/git/ownuse.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace galley::publish {

/// One file of a commit about to be made. No `bytes`: the file is removed.
struct TreeChange
{
    QString path;                    ///< Relative to the repository's root, '/' separated.
    std::optional<QByteArray> bytes; ///< As in the worktree; git's filters (line ends …) are applied on the way in.

    bool operator==(const TreeChange &) const = default;
};

/// One commit that changed a file.
struct FileCommit
{
    QString commit;
    QString path;    ///< Of the file in that commit: it may have been moved since.
    QDateTime when;  ///< When it was committed, UTC.
    QString subject; ///< First line of the message.

    bool operator==(const FileCommit &) const = default;
};

/// A git identity, from git's configuration and environment, as git itself would take it.
struct Author
{
    QString name;
    QString email;
};

/// The detail of the error that git knows no name or e-mail address of the author.
constexpr auto missingIdentity = "user.name, user.email";

/// What a commit will be, all looked at and checked before anything is written.
struct CommitPlan
{
    QString branch;     ///< "main"; the one that is checked out.
    QString baseCommit; ///< Id of the branch's tip that the plan was made on; empty on a branch without a commit.
    QList<TreeChange> changes;
    QString message;
    bool trusted = false; ///< The author trusts this site: its hooks, filters and signing program may run.
    Hooks hooks = Hooks::Run;
    Signing signing = Signing::AsConfigured;
};

enum class Act { Commit, Push };

/// A git repository with a worktree. Belongs to one thread. Nothing here touches the network; a program that the
/// repository names runs only for a trusted plan.
class Repository
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::Repository)

public:
    /// Errors: no repository there; bare; owned by someone else; of a form that cannot be served (SHA-256 …). Each with
    /// its own hint. A commit that was killed here before is finished or undone first.
    static Result<Repository> open(const QString &folder);
    /// The repository that holds `folder` (at or above it).
    static Result<Repository> discover(const QString &folder);
    /// Makes a new repository on branch "main", without a commit.
    static Result<Repository> create(const QString &folder);
    /// Makes a new bare repository, for a remote on this machine.
    static Result<> createBare(const QString &folder);

    Repository(Repository &&) noexcept;
    Repository &operator=(Repository &&) noexcept;
    ~Repository();

    QString worktree() const; ///< Absolute, no '/' at the end.

    /// The branch that is checked out. Errors: detached head (the hint says how to go on).
    Result<QString> branch() const;
    /// The tip of the checked-out branch; empty when there is no commit yet.
    Result<QString> head() const;
    QString tip(const QString &branch) const; ///< Of any local branch; empty when there is none.
    /// Whether `ancestor` is `commit` or one of the commits before it, as far as this repository knows them.
    bool contains(const QString &commit, const QString &ancestor) const;
    Result<Author> author() const;            ///< Errors: none configured, with the two commands that do.
    Result<> setAuthor(const Author &author); ///< In this repository's own configuration.
    QStringList remotes() const;
    QString remoteUrl(const QString &remote) const;
    Result<> addRemote(const QString &name, const QString &url);
    /// The address that pushes go to, where it is another than that of the remote; else empty.
    QString pushUrl(const QString &remote) const;
    /// The remote that `branch` follows, else "origin", else the only one, else empty.
    QString remoteOf(const QString &branch) const;
    /// The branch of `remote` that `branch` follows; empty when it follows none there.
    QString upstreamOf(const QString &branch, const QString &remote) const;
    bool followsAny(const QString &branch) const;
    /// The commit that `branch` of its remote was last seen at; empty when it never was.
    QString knownRemoteTip(const QString &branch) const;
    QString remoteTip(const QString &remote, const QString &branch) const; ///< The same, by the remote's own names.
    Result<> noteRemoteTip(const QString &remote, const QString &branch, const QString &commit);
    /// A value of git's configuration as it counts here; empty: not set.
    QString setting(const QString &key) const;

    /// The first parent of a commit; empty for the first one.
    QString parentOf(const QString &commit) const;
    /// The commit of the branch's own line that was made on `base`; empty when there is none.
    QString childOf(const QString &base, const QString &branch) const;
    /// All files that a commit added, changed or removed, sorted.
    Result<QStringList> changedPaths(const QString &commit) const;

    /// The bytes of a file in a commit (after git's own filters on the way out); none when it is not there.
    Result<std::optional<QByteArray>> file(const QString &commit, const QString &path) const;
    /// All files below a folder of a commit, as paths.
    Result<QStringList> files(const QString &commit, const QString &folder) const;

    /// What each file below a folder of a commit holds, as git's id of the content (20 bytes, see idOf), by path from
    /// the repository's root.
    Result<QHash<QString, QByteArray>> fileIds(const QString &commit, const QString &folder) const;
    static QByteArray idOf(const QByteArray &bytes); ///< As git names this content.
    /// A git command is at work on the files right now.
    bool isBusy() const;
    /// A merge, rebase or the like waits for somebody to say what the file is to be; it may hold marks.
    bool isUnmerged(const QString &path) const;
    /// A sparse checkout keeps the file out of the folder.
    bool isLeftOut(const QString &path) const;
    /// The folders that git writes to when a commit, a switch or a pull was made.
    QStringList gitFolders() const;

    /// The commits of the checked-out branch after which the file was another than before, newest first, and under its
    /// earlier names, at most `most`. Reads every commit: not on the GUI thread. When told to stop it gives what was
    /// found so far.
    Result<QList<FileCommit>> commitsOf(const QString &path, const Progress &progress = {}, int most = 1000) const;

    /// Time and subject of these commits, as far as they are here; their path is empty.
    QList<FileCommit> described(const QStringList &commits) const;

    /// Whether a file of the worktree differs from that commit (or is there while the commit has none): the author's
    /// own change, which a publish must not overwrite.
    Result<bool> isChangedByHand(const QString &commit, const QString &path) const;

    /// Ids of the commits on `branch` that its remote is not known to have; all of them if nothing is known.
    Result<QStringList> unpushed(const QString &branch) const;

    /// Records the plan: objects first, then the index lock, then the branch by compare-and-swap, then the worktree
    /// files and index entries of just these paths. The author's staged, dirty and untracked files stay as they are.
    /// Gives the commit's id. Errors: the branch has moved; a merge or rebase is going on; a lock is held for 5 s; a
    /// path leaves the worktree or was changed by hand; a hook refuses; hooks or signing need the author's trust.
    Result<QString> commit(const CommitPlan &plan, const Progress &progress = {});

    /// What this repository itself would make git run for a commit or push, in words (“the hook pre-push”): it waits
    /// for the author's trust.
    QStringList ownPrograms(Act act, Hooks hooks = Hooks::Run) const;
    /// The filters (Git LFS …) that files at these paths go through, in words: they wait for the author's trust as
    /// well.
    QStringList filtersOf(const QStringList &paths) const;
    /// Says that they have it, for what is read here.
    void setTrusted(bool isTrusted);
    bool hasHook(const QString &name) const; ///< One that git would run.
    static Error notTrusted(const QStringList &programs);

private:
    friend class OnTop; // Our commits put on top of the remote's: ontop/ontop.h.
    static Result<Repository> openAt(const QString &folder, unsigned flags);
    explicit Repository(std::unique_ptr<class RepositoryData> data);
    std::unique_ptr<class RepositoryData> d;
};

} // namespace galley::publish
