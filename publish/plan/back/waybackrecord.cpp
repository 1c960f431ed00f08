// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/back/waybackrecord.h"

#include "model/library/publishing/proposals.h"
#include "model/library/publishing/standing.h"
#include "model/post/digest.h"
#include "publish/plan/activity/publicationsteps.h"
#include "publish/plan/sitetree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

QJsonObject planOf(const Publication &publication) { return QJsonDocument::fromJson(publication.plan).object(); }

QJsonValue hashValue(const std::optional<QByteArray> &bytes)
{
    return bytes ? QJsonValue(QString::fromLatin1(model::sha256(*bytes).toHex())) : QJsonValue();
}

/// The publication that was taken back says so.
Result<> markUndone(Library &library, const SiteId &site, qint64 number)
{
    const Result<QList<Publication>> all = library.publications(site);
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, number, &Publication::number);
    if (found == all->cend())
        return {};
    Publication undone = *found;
    undone.phase = PublicationPhase::Undone;
    return library.updatePublication(undone);
}

/// On a branch of the post's own nothing of the site's branch has changed.
Result<> recordProposal(Library &library, const Proposal &known, const PostAfter &post, const QString &commit)
{
    if (!post.source)
        return endProposal(library, post.id);
    Proposal now = known;
    now.path = post.path;
    now.hash = model::sha256(*post.source);
    now.commit = commit;
    now.state = PostState::Committed;
    return setProposal(library, post.id, now);
}

Result<> recordPost(Library &library, const Publication &publication, const PostAfter &post, const QString &commit)
{
    if (!library.post(post.id))
        return {}; // The trash was emptied meanwhile.
    const Result<std::optional<Proposal>> proposal = proposalOf(library, post.id);
    if (!proposal)
        return std::unexpected(proposal.error());
    if (*proposal && (*proposal)->branch == publication.branch)
        return recordProposal(library, **proposal, post, commit);
    if (!post.source)
        return unpublish(library, post.id);
    return setPublishedAgain(library, post.id, {post.path, *post.source, commit, PostState::Committed});
}

} // namespace

PublicationKind kindOf(const Publication &publication)
{
    const QString kind = planOf(publication)["kind"_L1].toString();
    if (kind == "undo"_L1)
        return PublicationKind::Undo;
    return kind == "unpublish"_L1 ? PublicationKind::Unpublish : PublicationKind::Publish;
}

qint64 undoneBy(const Publication &publication) { return planOf(publication)["undone"_L1].toInteger(); }

Publication publicationOf(const WayBack &wayBack)
{
    Publication publication;
    publication.siteId = wayBack.plan.site.id;
    publication.branch = wayBack.plan.commit.branch;
    publication.baseCommit = wayBack.plan.commit.baseCommit;
    publication.message = wayBack.plan.commit.message;
    QJsonArray posts;
    for (const PostAfter &post : wayBack.posts) {
        publication.posts.append(post.id);
        posts.append(QJsonObject{{u"id"_s, post.id}, {u"path"_s, post.path}, {u"sha256"_s, hashValue(post.source)}});
    }
    QJsonArray files;
    for (const FileChange &change : wayBack.plan.changes)
        files.append(QJsonObject{{u"path"_s, change.path}, {u"sha256"_s, hashValue(change.after)}});
    const QString kind = wayBack.kind == PublicationKind::Undo ? u"undo"_s : u"unpublish"_s;
    QJsonObject plan{{u"kind"_s, kind}, {u"undone"_s, wayBack.undone}, {u"posts"_s, posts}, {u"files"_s, files}};
    if (!wayBack.plan.branchedFrom.isEmpty())
        plan.insert(u"branchedFrom"_s, wayBack.plan.branchedFrom);
    publication.plan = QJsonDocument(plan).toJson(QJsonDocument::Compact);
    addStep(publication, PublicationStep::Kind::Begun);
    return publication;
}

Result<> recordWayBack(Library &library, Publication publication, const QList<PostAfter> &posts, const QString &commit)
{
    publication.phase = PublicationPhase::Committed;
    publication.commit = commit;
    addStep(publication, PublicationStep::Kind::Committed);
    return library.together([&]() -> Result<> {
        for (const PostAfter &post : posts) {
            if (const Result<> recorded = recordPost(library, publication, post, commit); !recorded)
                return recorded;
        }
        if (const qint64 undone = undoneBy(publication); undone > 0) {
            if (const Result<> marked = markUndone(library, publication.siteId, undone); !marked)
                return marked;
        }
        return library.updatePublication(publication);
    });
}

Result<bool> finishWayBack(Library &library, const Publication &publication, const Repository &repository,
                           const Site &site, const QString &commit)
{
    const QJsonObject plan = planOf(publication);
    for (const QJsonValue &file : plan["files"_L1].toArray()) {
        const auto there = repository.file(commit, file["path"_L1].toString());
        if (!there)
            return std::unexpected(there.error());
        if (hashValue(*there) != file["sha256"_L1])
            return false; // Somebody else's commit stands where ours was to be.
    }
    const SiteTree tree(repository, site, commit);
    QList<PostAfter> posts;
    for (const QJsonValue &recorded : plan["posts"_L1].toArray()) {
        PostAfter post{recorded["id"_L1].toString(), recorded["path"_L1].toString(), {}};
        if (!recorded["sha256"_L1].isNull()) {
            const Result<std::optional<QByteArray>> there = tree.file(post.path);
            if (!there)
                return std::unexpected(there.error());
            post.source = *there;
        }
        posts.append(post);
    }
    if (const Result<> recorded = recordWayBack(library, publication, posts, commit); !recorded)
        return std::unexpected(recorded.error());
    return true;
}

} // namespace galley::publish
