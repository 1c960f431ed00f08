// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/sites/siteways.h"
#include "publish/plan/branchplan.h"
#include "publish/plan/publications.h"
#include "publish/plan/publisher.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

/// Where what is committed goes to: one remote or several, the site's branch or those of single posts.
namespace galley::publish {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PushPlaces", text); }

/// What several pushes came to: the first that was refused, by its remote's name, or the last answer.
class Answers
{
public:
    explicit Answers(bool hasSeveral)
        : m_hasSeveral(hasSeveral)
    {
    }

    void take(const QString &remote, const Result<PushAnswer> &answer)
    {
        if (!m_answer)
            return;
        m_answer = answer;
        if (!answer && m_hasSeveral)
            m_answer.error().message = tr("%1: %2").arg(remote, answer.error().message);
    }
    Result<PushAnswer> answer() const { return m_answer; }

private:
    bool m_hasSeveral;
    Result<PushAnswer> m_answer = PushAnswer();
};

/// The commits that wait on a branch.
Result<QStringList> waitingOn(Library &library, const SiteId &site, const QString &branch)
{
    const Result<QList<Publication>> waiting = library.publications(site, PublicationPhase::Committed);
    if (!waiting)
        return std::unexpected(waiting.error());
    QStringList commits;
    for (const Publication &publication : *waiting) {
        if (publication.branch == branch)
            commits.append(publication.commit);
    }
    return commits;
}

} // namespace

Result<PushAnswer> Publisher::pushBranch(const Site &site, const QString &branch, const QString &remote,
                                         const Progress &progress) const
{
    const Result<Repository> repository = Repository::discover(site.folder);
    if (!repository)
        return std::unexpected(repository.error());
    const Result<QStringList> commits =
        m_library.with([&](Library &library) { return waitingOn(library, site.id, branch); });
    if (!commits)
        return std::unexpected(commits.error());
    const QString name = remote.isEmpty() ? repository->remoteOf(branch) : remote;
    Remote toPushTo(repository->worktree(), name);
    toPushTo.setTrusted(isTrusted(site.id));
    const Result<PushAnswer> answer = toPushTo.push(branch, progress);
    const Result<> recorded =
        m_library.with([&](Library &library) { return recordPush(library, site.id, *commits, answer, name); });
    if (answer && !recorded)
        return std::unexpected(recorded.error());
    return answer;
}

Result<PushAnswer> Publisher::pushPlan(const PublishPlan &plan, const Progress &progress) const
{
    const QStringList remotes = plan.remotes.isEmpty() ? QStringList{plan.remote} : plan.remotes;
    Answers answers(remotes.size() > 1);
    for (const QString &remote : remotes) {
        answers.take(remote, plan.branchedFrom.isEmpty() ? push(plan.site, remote, progress)
                                                         : pushBranch(plan.site, plan.commit.branch, remote, progress));
    }
    return answers.answer();
}

Result<PushAnswer> Publisher::pushWaiting(const Site &site, const Progress &progress) const
{
    struct Waiting
    {
        QStringList remotes;
        QStringList branches;
    };
    const Result<Waiting> waiting = m_library.with([&](Library &library) -> Result<Waiting> {
        const Result<SiteWays> ways = siteWays(library, site.id);
        const Result<QStringList> branches = proposedBranches(library, site.id);
        if (!ways || !branches)
            return std::unexpected(ways ? branches.error() : ways.error());
        return Waiting{ways->remotes.isEmpty() ? QStringList{QString()} : ways->remotes, *branches};
    });
    if (!waiting)
        return std::unexpected(waiting.error());
    Answers answers(waiting->remotes.size() > 1);
    for (const QString &remote : waiting->remotes) {
        answers.take(remote, push(site, remote, progress));
        for (const QString &branch : waiting->branches)
            answers.take(remote, pushBranch(site, branch, remote, progress));
    }
    return answers.answer();
}

} // namespace galley::publish
