// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/branchplan.h"

#include "model/library/instep/instep.h"
#include "model/library/publishing/proposals.h"
#include "model/library/sites/siteways.h"
#include "model/post/digest.h"
#include "publish/git/branch/branchcommit.h"
#include "publish/plan/publications.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

QString nameFrom(const SiteWays &ways, const Post &post)
{
    QString name = ways.branchName.isEmpty() ? u"post/{slug}"_s : ways.branchName;
    const QDate date = post.fields.date.isValid() ? post.fields.date.date() : QDate::currentDate();
    return name.replace("{slug}"_L1, post.fields.slug.isEmpty() ? post.id : post.fields.slug)
        .replace("{date}"_L1, date.toString(Qt::ISODate))
        .replace("{id}"_L1, post.id);
}

Result<QString> wantedBranch(Library &library, const Repository &repository, const Post &first)
{
    const Result<SiteWays> ways = siteWays(library, first.siteId);
    if (!ways)
        return std::unexpected(ways.error());
    if (ways->branches == Branches::Direct)
        return QString();
    const Result<std::optional<Proposal>> proposal = proposalOf(library, first.id);
    if (!proposal)
        return std::unexpected(proposal.error());
    const Result<std::optional<PublishedText>> published = library.published(first.id);
    if (!published)
        return std::unexpected(published.error());
    const bool isTakenIn = *proposal && *published && model::sha256((*published)->source) == (*proposal)->hash;
    if (*proposal && !isTakenIn && !repository.tip((*proposal)->branch).isEmpty())
        return (*proposal)->branch;
    return freeBranchName(repository, nameFrom(*ways, first));
}

} // namespace

Result<PublishBranch> branchFor(Library &library, const Repository &repository, const QList<PostToPublish> &posts,
                                const QString &asked)
{
    const Result<QString> checkedOut = repository.branch();
    if (!checkedOut)
        return std::unexpected(checkedOut.error());
    const Result<QString> head = repository.head();
    if (!head)
        return std::unexpected(head.error());
    const Result<QString> wanted =
        asked.isEmpty() ? wantedBranch(library, repository, posts.constFirst().post) : Result<QString>(asked);
    if (!wanted)
        return std::unexpected(wanted.error());
    if (wanted->isEmpty() || *wanted == *checkedOut)
        return PublishBranch{*checkedOut, *head, {}};
    const QString tip = repository.tip(*wanted);
    return PublishBranch{*wanted, tip.isEmpty() ? *head : tip, *checkedOut};
}

QStringList remotesFor(const QStringList &chosen, const QString &asked, const QString &followed)
{
    if (!asked.isEmpty())
        return {asked};
    if (!chosen.isEmpty())
        return chosen;
    return followed.isEmpty() ? QStringList() : QStringList{followed};
}

Result<QStringList> proposedBranches(Library &library, const SiteId &site)
{
    const Result<QList<Publication>> waiting = library.publications(site, PublicationPhase::Committed);
    if (!waiting)
        return std::unexpected(waiting.error());
    QStringList branches;
    for (const Publication &publication : *waiting) {
        if (isProposal(publication) && !branches.contains(publication.branch))
            branches.append(publication.branch);
    }
    return branches;
}

Result<> takeProposals(Library &library, QList<PostToPublish> &posts, const QString &branch)
{
    for (PostToPublish &input : posts) {
        const Result<std::optional<Proposal>> proposal = proposalOf(library, input.post.id);
        if (!proposal)
            return std::unexpected(proposal.error());
        if (!*proposal || (*proposal)->branch != branch)
            continue;
        const Result<std::optional<QByteArray>> text = textOfHash(library, (*proposal)->hash);
        if (!text)
            return std::unexpected(text.error());
        if (*text)
            input.published = PublishedText{(*proposal)->path, **text, (*proposal)->commit, (*proposal)->state};
    }
    return {};
}

Result<> recordProposal(Library &library, const PlannedPost &planned, const QString &branch, const QString &commit)
{
    return setProposal(library, planned.id,
                       {branch, planned.path, model::sha256(planned.source), commit, PostState::Committed});
}

} // namespace galley::publish
