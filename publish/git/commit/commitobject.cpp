// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/commitrun.h"
#include "publish/git/commit/ownprograms.h"
#include "publish/git/remote/gitprogram.h"
#include "publish/git/repositorydata.h"

/// The commit object itself and its signature.
namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

Error refusedBy(const QString &message, const QString &hint, const QString &words) { return {message, hint, words}; }

QByteArray rawDate(const git_signature &by)
{
    const int size = std::abs(by.when.offset);
    return '@' + QByteArray::number(qint64(by.when.time)) + (by.when.offset < 0 ? " -" : " +") +
           QByteArray::number(size / 60 * 100 + size % 60).rightJustified(4, '0');
}

} // namespace

Result<> CommitRun::writeCommit(GitLocks &locks)
{
    if (auto hooks = runCommitHooks(locks); !hooks) {
        return hooks;
    }
    if (m_isSigned) {
        return writeSignedCommit();
    }
    git_commit *raw = nullptr;
    const auto base = toId(m_plan.baseCommit);
    int code = base ? git_commit_lookup(&raw, m_repository.get(), &*base) : 0;
    const GitCommit parent(raw);
    git_tree *rawTree = nullptr;
    code = code < 0 ? code : git_tree_lookup(&rawTree, m_repository.get(), &m_tree);
    const GitTree tree(rawTree);
    const git_commit *parents[] = {parent.get()};
    if (code < 0 || git_commit_create(&m_commit, m_repository.get(), nullptr, m_author.get(), m_committer.get(),
                                      nullptr, m_message.constData(), tree.get(), parent ? 1 : 0, parents) < 0) {
        return gitError(
            Repository::tr("Cannot write the commit into the repository."),
            Repository::tr("Check the free space and that you may write to the repository, then publish again."));
    }
    return {};
}

/// By git itself, which knows the author's keys and programs (gpg, ssh, x509).
Result<> CommitRun::writeSignedCommit()
{
    GitCall call;
    call.folder = m_repository.folders.worktree;
    call.arguments = QStringList{u"-c"_s, u"i18n.commitEncoding=UTF-8"_s, u"commit-tree"_s, u"-S"_s, u"-F"_s, u"-"_s};
    if (!m_plan.baseCommit.isEmpty()) {
        call.arguments += {u"-p"_s, m_plan.baseCommit};
    }
    call.arguments += toText(m_tree);
    call.input = m_message;
    call.what = Repository::tr("Signing the commit");
    call.longestSilence = std::chrono::minutes(2); // A passphrase or a key's button may be asked for.
    const auto text = [](const char *bytes) { return QString::fromUtf8(bytes); };
    call.environment = {{u"GIT_AUTHOR_NAME"_s, text(m_author->name)},
                        {u"GIT_AUTHOR_EMAIL"_s, text(m_author->email)},
                        {u"GIT_AUTHOR_DATE"_s, QString::fromLatin1(rawDate(*m_author))},
                        {u"GIT_COMMITTER_NAME"_s, text(m_committer->name)},
                        {u"GIT_COMMITTER_EMAIL"_s, text(m_committer->email)},
                        {u"GIT_COMMITTER_DATE"_s, QString::fromLatin1(rawDate(*m_committer))}};
    const auto answer = runGit(call, m_progress);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const auto id = toId(QString::fromLatin1(answer->output.trimmed()));
    if (answer->exitCode != 0 || !id) {
        return std::unexpected(refusedBy(
            Repository::tr("The commit could not be signed, as git's configuration asks for."),
            Repository::tr(
                "Check user.signingKey and that the key can be used (git commit -S), or switch commit.gpgSign off."),
            answer->words));
    }
    m_commit = *id;
    return {};
}

} // namespace galley::publish
