// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/remote.h"

#include "publish/git/remote/remotecall.h"
#include "publish/git/remote/remotewords.h"
#include "publish/git/repository.h"
#include "publish/git/signin/signin.h"

#include <optional>

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

constexpr int mostSignIns = 3;

/// The remote's own words, or all where it had none.
QString toldWords(const GitAnswer &answer)
{
    const QString words = remotesWords(answer.words);
    return words.isEmpty() ? answer.words : words;
}

/// Why the push as a whole came to nothing.
Error wholeRefusal(const Repository &repository, const RemoteWay &way, const GitAnswer &answer)
{
    const RemoteTrouble trouble = troubleIn(answer.words);
    const bool wantsPassword = trouble == RemoteTrouble::PasswordRefused;
    if (wantsPassword && readAddress(way.pushAddress).way == Way::Http)
        return errorFor(RemoteTrouble::PlainHttp, way.name, {}, answer.words);
    const bool isHook = !answer.words.contains("fatal:"_L1) && repository.hasHook(u"pre-push"_s);
    if (isHook && trouble == RemoteTrouble::None)
        return errorFor(RemoteTrouble::OwnHook, way.name, {}, answer.words);
    return remoteError(way.name, answer.words);
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

/// A token that was not accepted is asked for anew, a few times.
Result<GitAnswer> Remote::runAsking(const GitCall &call, const Progress &progress) const
{
    const bool isHttps = readAddress(call.address).way == Way::Https;
    for (int attempt = 1;; ++attempt) {
        auto answer = runGit(call, progress);
        const bool isRefused = answer && answer->exitCode != 0 && isHttps && m_asking == Asking::Yes &&
                               SignIn::hasAsker() && !answer->wasDeclined &&
                               troubleIn(answer->words) == RemoteTrouble::PasswordRefused;
        if (!isRefused)
            return answer;
        SignIn::forgetAddress(call.address);
        if (attempt == mostSignIns)
            return answer;
    }
}

namespace {

struct PushTarget
{
    QString name; ///< Of the remote's branch.
    QString refspec;
    QString commit;
};

Result<PushTarget> targetOf(const Repository &repository, const QString &remote, const QString &branch)
{
    const QString commit = repository.tip(branch);
    if (commit.isEmpty()) {
        return std::unexpected(Error{
            Remote::tr("The branch “%1” has no commit to push.").arg(branch), Remote::tr("Publish a post first."), {}});
    }
    const QString upstream = repository.upstreamOf(branch, remote);
    const QString name = upstream.isEmpty() ? branch : upstream;
    return PushTarget{name, branchFolder + branch + u':' + branchFolder + name, commit};
}

} // namespace

Result<PushAnswer> Remote::push(const QString &branch, const Progress &progress) const
{
    const auto repository = openRepository();
    if (!repository)
        return std::unexpected(repository.error());
    const auto target = targetOf(*repository, m_name, branch);
    if (!target)
        return std::unexpected(target.error());
    const auto way = RemoteWay::of(*repository, m_name, m_asking);
    if (!way)
        return std::unexpected(way.error());

    QStringList arguments;
    if (m_hooks == Hooks::Off)
        arguments << u"-c"_s << u"core.hooksPath=/dev/null"_s;
    arguments << u"push"_s << u"--porcelain"_s << u"--progress"_s;
    if (!repository->followsAny(branch))
        arguments << u"--set-upstream"_s; // From now on the author's own git knows where the branch goes.
    arguments << u"--"_s << m_name << target->refspec;
    const auto answer = runAsking(way->call(*repository, arguments, tr("Sending to “%1”").arg(m_name)), progress);
    if (!answer && isCancelled(answer.error()))
        return std::unexpected(answer.error());
    const auto ref = answer ? answerFor(answer->output, branchFolder + target->name) : std::nullopt;
    if (ref && ref->isRefused)
        return std::unexpected(refusal(m_name, target->name, ref->summary, toldWords(*answer)));
    if (ref)
        return readBack(*repository, target->name, target->commit, remotesWords(answer->words), progress);

    const Error why = answer ? wholeRefusal(*repository, *way, *answer) : answer.error();
    if (const RemoteTrouble trouble = troubleOf(why);
        trouble == RemoteTrouble::CutOff || trouble == RemoteTrouble::Silent || trouble == RemoteTrouble::ServerFault) {
        // Its answer may be all that was lost: then it holds the commit, and that is the truth.
        const auto held = readBack(*repository, target->name, target->commit, {}, progress);
        if (held)
            return held;
    }
    return std::unexpected(why);
}

/// “Pushed” is said only of what the remote, asked anew, holds.
Result<PushAnswer> Remote::readBack(const Repository &repository, const QString &name, const QString &commit,
                                    const QString &words, const Progress &progress) const
{
    const auto held = tipIn(repository, name, progress);
    if (!held)
        return std::unexpected(held.error());
    if (!repository.contains(*held, commit))
        return std::unexpected(pushedElsewhere(m_name, name, *held));
    return PushAnswer{*held, words};
}

Result<> Remote::tryPush(const QString &branch, const Progress &progress) const
{
    const auto repository = openRepository();
    if (!repository)
        return std::unexpected(repository.error());
    const auto target = targetOf(*repository, m_name, branch);
    if (!target)
        return std::unexpected(target.error());
    const auto way = RemoteWay::of(*repository, m_name, m_asking);
    if (!way)
        return std::unexpected(way.error());
    const QStringList arguments{u"push"_s, u"--dry-run"_s, u"--no-verify"_s, u"--porcelain"_s,
                                u"--"_s,   m_name,         target->refspec};
    const auto answer =
        runAsking(way->call(*repository, arguments, tr("Trying whether “%1” takes a push").arg(m_name)), progress);
    if (!answer)
        return std::unexpected(answer.error());
    const auto ref = answerFor(answer->output, branchFolder + target->name);
    if (ref && ref->isRefused)
        return std::unexpected(refusal(m_name, target->name, ref->summary, toldWords(*answer)));
    return ref ? Result<>() : std::unexpected(wholeRefusal(*repository, *way, *answer));
}

Result<QString> Remote::fetch(const QString &branch, const Progress &progress) const
{
    const auto repository = openRepository();
    if (!repository)
        return std::unexpected(repository.error());
    const auto way = RemoteWay::of(*repository, m_name, m_asking);
    if (!way)
        return std::unexpected(way.error());
    const QString upstream = repository->upstreamOf(branch, m_name);
    const QString name = upstream.isEmpty() ? branch : upstream;
    const auto held = tipIn(*repository, name, progress);
    if (!held || held->isEmpty())
        return held;
    // Only the commits: what is known of the remote's branch is noted when they have been looked at.
    const QStringList arguments{u"fetch"_s,
                                u"--no-tags"_s,
                                u"--progress"_s,
                                u"--no-auto-maintenance"_s,
                                u"--no-write-fetch-head"_s,
                                u"--no-recurse-submodules"_s,
                                u"--refmap="_s,
                                u"--"_s,
                                m_name,
                                branchFolder + name};
    const auto answer =
        runAsking(way->call(*repository, arguments, tr("Fetching what others sent to “%1”").arg(m_name)), progress);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode != 0)
        return std::unexpected(wholeRefusal(*repository, *way, *answer));
    return held;
}

Result<QString> Remote::tip(const QString &branch, const Progress &progress) const
{
    const auto repository = openRepository();
    if (!repository)
        return std::unexpected(repository.error());
    const QString upstream = repository->upstreamOf(branch, m_name);
    return tipIn(*repository, upstream.isEmpty() ? branch : upstream, progress);
}

Result<QString> Remote::tipIn(const Repository &repository, const QString &name, const Progress &progress) const
{
    const auto way = RemoteWay::of(repository, m_name, m_asking);
    if (!way)
        return std::unexpected(way.error());
    const QString target = branchFolder + name;
    const auto answer = runAsking(way->readCall(repository, {}, {target}), progress);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode != 0)
        return std::unexpected(wholeRefusal(repository, *way, *answer));
    const QList<QByteArray> lines = answer->output.split('\n');
    for (const QByteArray &line : lines) {
        if (const QList<QByteArray> parts = line.split('\t'); parts.size() == 2 && parts[1] == target.toUtf8())
            return QString::fromLatin1(parts[0]);
    }
    return QString();
}

} // namespace galley::publish
