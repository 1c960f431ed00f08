// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/doctor/connectioncheck.h"

#include "publish/git/doctor/surroundings.h"
#include "publish/git/remote/remote.h"
#include "publish/git/remote/remoteaddress.h"
#include "publish/git/remote/remotewords.h"
#include "publish/git/repository.h"

#include <QCoreApplication>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::ConnectionCheck)
};

/// The steps in their order; each needs those before it.
enum Step { Repo, Address, Network, Name, Reach, Identity, SignedIn, Found, Write, LastPush };

/// At which step a trouble shows.
Step stepOf(RemoteTrouble trouble)
{
    switch (trouble) {
    case RemoteTrouble::NoNetwork:
        return Network;
    case RemoteTrouble::NameNotFound:
        return Name;
    case RemoteTrouble::Unreachable:
    case RemoteTrouble::Proxy:
    case RemoteTrouble::Silent:
    case RemoteTrouble::CutOff:
    case RemoteTrouble::ServerFault:
        return Reach;
    case RemoteTrouble::Certificate:
    case RemoteTrouble::HostKeyUnknown:
    case RemoteTrouble::HostKeyChanged:
    case RemoteTrouble::HostKeyRevoked:
        return Identity;
    case RemoteTrouble::PlainHttp:
    case RemoteTrouble::NoAgent:
    case RemoteTrouble::KeyRefused:
    case RemoteTrouble::PasswordRefused:
        return SignedIn;
    case RemoteTrouble::Redirected:
    case RemoteTrouble::NoRepository:
        return Found;
    default:
        return Write;
    }
}

class Check
{
public:
    Check(const CheckRequest &request, const Progress &progress)
        : m_request(request)
        , m_progress(progress)
    {
        add(u"repository"_s, Text::tr("The site is in a git repository, on a branch"));
        add(u"address"_s, Text::tr("The remote has an address to publish to"));
        add(u"network"_s, Text::tr("This computer is in a network"));
        add(u"name"_s, Text::tr("The server is found under its name"));
        add(u"reach"_s, Text::tr("The server answers"));
        add(u"identity"_s, Text::tr("The server proves who it is"));
        add(u"signin"_s, Text::tr("The server lets you in"));
        add(u"found"_s, Text::tr("The repository is there"));
        add(u"write"_s, Text::tr("You may write to the branch"));
        add(u"lastpush"_s, Text::tr("The last push was taken"));
    }

    QList<CheckedStep> run()
    {
        const auto repository = Repository::discover(m_request.folder);
        const auto branch = repository ? repository->branch() : std::unexpected(repository.error());
        if (!branch)
            return end(Repo, branch.error());
        m_remote = m_request.remote.isEmpty() ? repository->remoteOf(*branch) : m_request.remote;
        Remote remote(repository->worktree(), m_remote);
        remote.setTrusted(m_request.isTrusted);
        remote.setAsking(m_request.asking);
        if (const auto checked = checkAddress(m_remote, repository->remoteUrl(m_remote));
            !m_remote.isEmpty() && !checked)
            return end(Address, checked.error());
        m_way = readAddress(repository->remoteUrl(m_remote));
        if (const auto tip = remote.tip(*branch, m_progress); !tip)
            return endBy(tip.error(), Found);
        if (!repository->tip(*branch).isEmpty()) {
            const auto taken = remote.tryPush(*branch, m_progress);
            if (!taken && troubleOf(taken.error()) != RemoteTrouble::MovedOn) // What others sent is fetched first.
                return endBy(taken.error(), Write);
        }
        if (!m_request.lastRefusal.isEmpty()) {
            return end(LastPush, Error{m_request.lastRefusal,
                                       Text::tr("See the activity for its words, mend what it says, then push again."),
                                       {}});
        }
        return end(LastPush, std::nullopt);
    }

private:
    void add(const QString &id, const QString &name) { m_steps.append({.id = id, .name = name}); }

    /// All steps before this one went well; this one did not, or did where there is no error.
    QList<CheckedStep> end(Step step, const std::optional<Error> &error)
    {
        for (int index = 0; index <= step; ++index)
            m_steps[index].outcome = CheckedStep::Outcome::Good;
        if (error) {
            m_steps[step].outcome = CheckedStep::Outcome::Bad;
            m_steps[step].error = error;
        }
        return m_steps;
    }

    /// `least`: what is certain by what was asked.
    QList<CheckedStep> endBy(const Error &error, Step least)
    {
        RemoteTrouble trouble = troubleOf(error);
        if (trouble == RemoteTrouble::None)
            return end(m_remote.isEmpty() || error.detail.isEmpty() ? Address : least, error);
        const bool isFar = trouble == RemoteTrouble::NameNotFound || trouble == RemoteTrouble::Unreachable;
        if (isFar && !m_way.host.isEmpty() && !isThisComputer(m_way.host) && !hasNetwork())
            trouble = RemoteTrouble::NoNetwork;
        if (trouble == RemoteTrouble::KeyRefused && !hasAgent() && !hasOwnKey())
            trouble = RemoteTrouble::NoAgent;
        const Error said = trouble == troubleOf(error) ? error : errorFor(trouble, m_remote, {}, error.detail);
        return end(stepOf(trouble), said);
    }

    const CheckRequest &m_request;
    const Progress &m_progress;
    QString m_remote;
    RemoteAddress m_way;
    QList<CheckedStep> m_steps;
};

} // namespace

QList<CheckedStep> checkConnection(const CheckRequest &request, const Progress &progress)
{
    return Check(request, progress).run();
}

} // namespace galley::publish
