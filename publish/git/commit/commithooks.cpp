// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/commitrun.h"
#include "publish/git/commit/outsidefilter.h"
#include "publish/git/commit/ownprograms.h"
#include "publish/git/remote/gitprogram.h"
#include "publish/git/repositorydata.h"

#include <QFile>

#include <algorithm>

/// The hooks of a commit, which may refuse it, reword it, or put the files in another form.
namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

Error refusedBy(const QString &message, const QString &hint, const QString &words) { return {message, hint, words}; }

Error cannotFollow(const QString &words)
{
    return {Repository::tr("The hook “pre-commit” left files that Galley cannot commit."),
            Repository::tr("Make the hook check only, or commit this post with git itself."), words};
}

} // namespace

/// Hooks see the files in the worktree and an index that holds just the tree of this commit, as with `git commit
/// --only`.
Result<> CommitRun::runCommitHooks(GitLocks &locks)
{
    if (m_hooks.isEmpty()) {
        return {};
    }
    const QString index = locks.ownFolder() + u"/hook-index"_s;
    const QString messageFile = m_repository.folders.own + u"/COMMIT_EDITMSG"_s;
    const auto git = [&](const QStringList &arguments) {
        GitCall call;
        call.folder = m_repository.folders.worktree;
        call.arguments = arguments;
        call.environment = {{u"GIT_INDEX_FILE"_s, index}};
        return runGit(call, m_progress);
    };
    QFile::remove(index);
    const auto hasHook = [this](const QString &name) { return m_hooks.contains(name); };
    if (hasHook(u"pre-commit"_s) || hasHook(u"prepare-commit-msg"_s) || hasHook(u"commit-msg"_s)) {
        if (const auto read = git({u"read-tree"_s, toText(m_tree)}); !read || read->exitCode != 0) {
            return std::unexpected(
                read ? refusedBy(Repository::tr("Cannot prepare the files for this repository's hooks."),
                                 Repository::tr("Check the free space, then publish again."), read->words)
                     : read.error());
        }
    }
    Result<> done;
    if (hasHook(u"pre-commit"_s)) {
        done = runHook(m_repository.folders, u"pre-commit"_s, {}, index, m_progress);
        const auto tree = done ? git({u"write-tree"_s}) : std::unexpected(done.error());
        const auto id = tree ? toId(QString::fromLatin1(tree->output.trimmed())) : std::nullopt;
        if (done) {
            done = id ? followHook(*id) : std::unexpected(cannotFollow(tree ? tree->words : tree.error().detail));
        }
    }
    QFile message(messageFile);
    if (done && (!message.open(QFile::WriteOnly) || message.write(m_message) != m_message.size() || !message.flush())) {
        done = std::unexpected(refusedBy(Repository::tr("Cannot write the message for this repository's hooks."),
                                         Repository::tr("Check the free space, then publish again."),
                                         message.errorString()));
    }
    message.close();
    if (done && hasHook(u"prepare-commit-msg"_s)) {
        done = runHook(m_repository.folders, u"prepare-commit-msg"_s, {messageFile, u"message"_s}, index, m_progress);
    }
    if (done && hasHook(u"commit-msg"_s)) {
        done = runHook(m_repository.folders, u"commit-msg"_s, {messageFile}, index, m_progress);
    }
    QFile::remove(index);
    GitBuffer tidy;
    if (done && message.open(QFile::ReadOnly) &&
        git_message_prettify(&tidy, message.readAll().constData(), 0, 0) == 0) {
        m_message = tidy.bytes();
    }
    if (done && m_message.isEmpty()) {
        done =
            std::unexpected(refusedBy(Repository::tr("The hooks of this repository left the commit without a message."),
                                      Repository::tr("Write another message, then publish again."), {}));
    }
    return done;
}

/// A hook that puts files in another form and stages them (a formatter) is followed, as with git: the commit holds what
/// it made of them. But only of the files of this publish.
Result<> CommitRun::followHook(const git_oid &tree)
{
    if (git_oid_equal(&tree, &m_tree) != 0) {
        return {};
    }
    git_tree *rawBefore = nullptr;
    git_tree *rawAfter = nullptr;
    git_diff *rawDiff = nullptr;
    int code = git_tree_lookup(&rawBefore, m_repository.get(), &m_tree);
    const GitTree before(rawBefore);
    code = code < 0 ? code : git_tree_lookup(&rawAfter, m_repository.get(), &tree);
    const GitTree after(rawAfter);
    code = code < 0 ? code : git_diff_tree_to_tree(&rawDiff, m_repository.get(), before.get(), after.get(), nullptr);
    const GitDiff diff(rawDiff);
    if (code < 0) {
        return std::unexpected(cannotFollow({}));
    }
    QStringList others;
    for (size_t index = 0; index < git_diff_num_deltas(diff.get()); ++index) {
        const git_diff_delta &delta = *git_diff_get_delta(diff.get(), index);
        const auto file = std::ranges::find(m_files, QByteArray(delta.new_file.path), &PlannedFile::path);
        if (delta.status != GIT_DELTA_MODIFIED || file == m_files.end() || delta.new_file.mode != file->mode) {
            others << QString::fromUtf8(delta.new_file.path);
            continue;
        }
        file->stored = {delta.new_file.id, std::nullopt}; // git stored it: it is synced with all that git wrote.
        file->isFormed = true;
    }
    if (!others.isEmpty()) {
        return std::unexpected(
            refusedBy(Repository::tr("The hook “pre-commit” would have more committed than this publish: %1.")
                          .arg(others.mid(0, 5).join(u", "_s)),
                      Repository::tr("Make the hook keep to the files of the commit, or commit this post with git "
                                     "itself."),
                      others.join(u'\n')));
    }
    m_tree = tree;
    return {};
}

/// What the index says of files that a hook put in another form; and where they lie in that form in the worktree, they
/// count as written by this commit.
Result<> CommitRun::followInIndex(QList<IndexChange> &changes, WorktreeEdit &edit) const
{
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const PlannedFile &file = m_files.at(i);
        IndexEntry *entry = changes[i].entry ? &*changes[i].entry : nullptr;
        if (!file.isFormed || !entry) {
            continue;
        }
        struct stat written = {}; // Of none: git looks at the file itself when it next asks.
        if (const auto present = m_worktree.read(file.path); present && *present && !(*present)->isLink()) {
            const auto stored = filteredForRepository(m_repository, file.path, (*present)->bytes, Storing::Name);
            if (stored && git_oid_equal(&stored->id, &file.stored.id) != 0) {
                written = (*present)->stat;
                if (!edit.takeOver(file.path, written)) {
                    return std::unexpected(cannotFollow(QString::fromUtf8(file.path)));
                }
            }
        }
        IndexEntry formed = IndexEntry::of(
            written, quint32(file.mode), QByteArray(reinterpret_cast<const char *>(file.stored.id.id), GIT_OID_RAWSZ));
        formed.assumeUnchanged = entry->assumeUnchanged;
        formed.skipWorktree = entry->skipWorktree;
        *entry = formed;
    }
    return {};
}

} // namespace galley::publish
