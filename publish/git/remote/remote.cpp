// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/remote.h"

#include "publish/git/remote/gitprogram.h"
#include "publish/git/remote/remotewords.h"
#include "publish/git/repository.h"

#include <QUuid>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto branchFolder = "refs/heads/"_L1;

/// What the remote itself wrote: git puts "remote: " before its lines.
QString remotesWords(const QString &words)
{
    QStringList said;
    const QStringList lines = words.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("remote: "_L1)) {
            said << line.mid(8).trimmed();
        }
    }
    said.removeAll(QString());
    return said.join(u'\n');
}

struct RefAnswer
{
    bool isRefused = false;
    QString summary; ///< “[rejected] (non-fast-forward)”
};

/// git's answer for one branch, of its --porcelain lines: flag, tab, from:to, tab, summary.
std::optional<RefAnswer> answerFor(const QByteArray &output, const QString &target)
{
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        const QStringList parts = QString::fromUtf8(line).split(u'\t');
        if (parts.size() >= 3 && parts[0].size() == 1 && parts[1].endsWith(u':' + target)) {
            return RefAnswer{parts[0] == u"!"_s, withoutSecrets(parts[2])};
        }
    }
    return std::nullopt;
}

/// The remote to read from after a push. With an address for pushes of its own (remote.NAME.pushurl) that is the one to
/// ask; it goes by the environment, as an address may hold a password and command lines can be read by anybody.
GitCall readCall(const Repository &repository, const QString &remote, const QString &target)
{
    GitCall call;
    call.folder = repository.worktree();
    QString asked = remote;
    if (const QString address = repository.pushUrl(remote); !address.isEmpty()) {
        asked = u"galley-"_s + QUuid::createUuid().toString(QUuid::Id128);
        call.environment = {{u"GIT_CONFIG_COUNT"_s, u"1"_s},
                            {u"GIT_CONFIG_KEY_0"_s, u"remote."_s + asked + u".url"_s},
                            {u"GIT_CONFIG_VALUE_0"_s, address}};
    }
    call.arguments = QStringList{u"ls-remote"_s, u"--"_s, asked, target};
    call.what = Remote::tr("Asking the remote what it holds");
    return call;
}

Error pushedElsewhere(const QString &remote, const QString &branch, const QString &tip)
{
    return {Remote::tr("The push ended without an error, but “%1” holds another commit on “%2”.").arg(remote, branch),
            Remote::tr("Somebody else may have pushed at the same time: fetch (git pull --rebase), then push again."),
            tip.isEmpty() ? Remote::tr("The remote has no such branch.") : tip};
}

} // namespace

Remote::Remote(const QString &worktree, const QString &name)
    : m_worktree(worktree)
    , m_name(name)
{
}

Result<Repository> Remote::openRepository() const
{
    auto repository = Repository::discover(m_worktree);
    if (!repository) {
        return repository;
    }
    if (m_name.isEmpty()) {
        return std::unexpected(Error{tr("This repository has no remote to publish to."),
                                     tr("Add one with “git remote add origin ADDRESS” in the site's folder."),
                                     {}});
    }
    if (!repository->remotes().contains(m_name)) {
        return std::unexpected(
            Error{tr("This repository has no remote “%1”.").arg(m_name),
                  tr("Add it with “git remote add %1 ADDRESS” in the site's folder, or choose another.").arg(m_name),
                  {}});
    }
    if (const QStringList programs = repository->ownPrograms(Act::Push, m_hooks); !programs.isEmpty() && !m_isTrusted) {
        return std::unexpected(Repository::notTrusted(programs));
    }
    return repository;
}

Result<PushAnswer> Remote::push(const QString &branch, const Progress &progress) const
{
    const auto repository = openRepository();
    if (!repository) {
        return std::unexpected(repository.error());
    }
    const QString commit = repository->tip(branch);
    if (commit.isEmpty()) {
        return std::unexpected(
            Error{tr("The branch “%1” has no commit to push.").arg(branch), tr("Publish a post first."), {}});
    }
    const QString upstream = repository->upstreamOf(branch, m_name);
    const QString name = upstream.isEmpty() ? branch : upstream;
    const QString target = branchFolder + name;

    GitCall call;
    call.folder = repository->worktree();
    if (m_hooks == Hooks::Off) {
        call.arguments << u"-c"_s << u"core.hooksPath=/dev/null"_s;
    }
    call.arguments += QStringList{u"push"_s, u"--porcelain"_s, u"--progress"_s};
    if (!repository->followsAny(branch)) {
        call.arguments << u"--set-upstream"_s; // From now on the author's own git knows where the branch goes.
    }
    call.arguments << u"--"_s << m_name << branchFolder + branch + u':' + target;
    call.what = tr("Sending to “%1”").arg(m_name);
    const auto answer = runGit(call, progress);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const auto ref = answerFor(answer->output, target);
    if (ref && ref->isRefused) {
        const QString words = remotesWords(answer->words);
        return std::unexpected(refusal(m_name, name, ref->summary, words.isEmpty() ? answer->words : words));
    }
    if (!ref) {
        const bool isHook = !answer->words.contains("fatal:"_L1) && repository->hasHook(u"pre-push"_s);
        return std::unexpected(
            isHook ? Error{tr("The hook “pre-push” of this repository refused the push."),
                           tr("Mend what it says (see the details), then push again: the commit is kept here."),
                           answer->words}
                   : remoteError(m_name, answer->words));
    }
    const auto held = tipIn(*repository, name, progress);
    if (!held) {
        return std::unexpected(held.error());
    }
    if (!repository->contains(*held, commit)) {
        return std::unexpected(pushedElsewhere(m_name, name, *held));
    }
    return PushAnswer{*held, remotesWords(answer->words)};
}

Result<QString> Remote::tip(const QString &branch, const Progress &progress) const
{
    const auto repository = openRepository();
    if (!repository) {
        return std::unexpected(repository.error());
    }
    const QString upstream = repository->upstreamOf(branch, m_name);
    return tipIn(*repository, upstream.isEmpty() ? branch : upstream, progress);
}

Result<QString> Remote::tipIn(const Repository &repository, const QString &name, const Progress &progress) const
{
    const QString target = branchFolder + name;
    const auto answer = runGit(readCall(repository, m_name, target), progress);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (answer->exitCode != 0) {
        return std::unexpected(remoteError(m_name, answer->words));
    }
    const QList<QByteArray> lines = answer->output.split('\n');
    for (const QByteArray &line : lines) {
        if (const QList<QByteArray> parts = line.split('\t'); parts.size() == 2 && parts[1] == target.toUtf8()) {
            return QString::fromLatin1(parts[0]);
        }
    }
    return QString();
}

} // namespace galley::publish
