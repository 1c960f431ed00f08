// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/publications.h"

#include "model/library/history/history.h"
#include "model/library/publishing/proposals.h"
#include "model/library/publishing/schedules.h"
#include "model/library/publishing/standing.h"
#include "model/library/sites/siteways.h"
#include "model/post/digest.h"
#include "publish/plan/activity/activity.h"
#include "publish/plan/branchplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

/// A post that was a draft is none any more; if the author has typed on, only the base moves and the typed text stays.
Result<> takeOverSource(Library &library, const PlannedPost &planned)
{
    if (planned.source == planned.text)
        return {};
    const Result<Post> post = library.post(planned.id);
    if (!post)
        return std::unexpected(post.error());
    if (post->source != planned.text)
        return {};
    const Result<Post> saved = saveAndKeep(library, planned.id, planned.source);
    if (!saved)
        return std::unexpected(saved.error());
    return {};
}

/// A page of Press that is dated ahead is made when its day has come: what is due is published once more then.
Result<> scheduleOrEnd(Library &library, const SiteId &siteId, const PostId &id)
{
    const Result<Site> site = library.site(siteId);
    const Result<Post> post = site ? library.post(id) : std::unexpected(site.error());
    if (!post)
        return std::unexpected(post.error());
    const QDateTime date = post->fields.date;
    if (site->kind != u"press"_s || !date.isValid() || date <= QDateTime::currentDateTimeUtc())
        return endSchedule(library, id);
    const QDateTime moment = date.timeSpec() == Qt::LocalTime ? QDateTime(date.date(), date.time(), Qt::UTC) : date;
    return schedulePost(library, id, WallTime{moment.toUTC(), QTimeZone::utc()});
}

Result<> recordPost(Library &library, const Publication &publication, const PlannedPost &planned, const QString &commit)
{
    if (const Result<> taken = takeOverSource(library, planned); !taken)
        return taken;
    if (const Result<> moved = library.setPath(planned.id, planned.path); !moved)
        return moved;
    const Result<> published =
        isProposal(publication)
            ? recordProposal(library, planned, publication.branch, commit)
            : library.setPublished(planned.id, {planned.path, planned.source, commit, PostState::Committed});
    if (!published)
        return published;
    const Result<> scheduled = isProposal(publication) ? endSchedule(library, planned.id)
                                                       : scheduleOrEnd(library, publication.siteId, planned.id);
    if (!scheduled)
        return scheduled;
    const Result<qint64> version = keepVersionOf(library, planned.id, planned.source, VersionReason::Publish);
    if (!version)
        return std::unexpected(version.error());
    return {};
}

/// A push of what was committed with git itself.
Activity pushOf(const SiteId &site, const QStringList &commits, const Result<PushAnswer> &answer)
{
    Activity push;
    push.site = site;
    push.commit = commits.constFirst();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    push.steps = {answer ? PublicationStep{PublicationStep::Kind::Pushed, now, answer->words}
                         : PublicationStep{PublicationStep::Kind::NotPushed, now,
                                           answer.error().message + u' ' + answer.error().hint, answer.error().detail}};
    return push;
}

} // namespace

bool isProposal(const Publication &publication)
{
    return QJsonDocument::fromJson(publication.plan).object().contains(u"branchedFrom"_s);
}

Publication publicationOf(const PublishPlan &plan)
{
    Publication publication;
    publication.siteId = plan.site.id;
    publication.branch = plan.commit.branch;
    publication.baseCommit = plan.commit.baseCommit;
    publication.message = plan.commit.message;
    QJsonArray posts;
    for (const PlannedPost &post : plan.posts) {
        publication.posts.append(post.id);
        const QByteArray hash = model::sha256(post.source).toHex();
        QJsonObject object{{u"id"_s, post.id}, {u"path"_s, post.path}, {u"sha256"_s, QString::fromLatin1(hash)}};
        if (!post.movedFrom.isEmpty())
            object.insert(u"from"_s, post.movedFrom);
        posts.append(object);
    }
    QJsonObject record{{u"posts"_s, posts}};
    if (!plan.branchedFrom.isEmpty())
        record.insert(u"branchedFrom"_s, plan.branchedFrom);
    publication.plan = QJsonDocument(record).toJson(QJsonDocument::Compact);
    addStep(publication, PublicationStep::Kind::Begun);
    return publication;
}

QList<RecordedPost> recordedPosts(const Publication &publication)
{
    QList<RecordedPost> posts;
    const QJsonArray array = QJsonDocument::fromJson(publication.plan).object().value(u"posts"_s).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject post = value.toObject();
        posts.append({post.value(u"id"_s).toString(), post.value(u"path"_s).toString(),
                      post.value(u"sha256"_s).toString().toLatin1(), post.value(u"from"_s).toString()});
    }
    return posts;
}

Result<> recordCommit(Library &library, Publication publication, const QList<PlannedPost> &posts, const QString &commit)
{
    publication.phase = PublicationPhase::Committed;
    publication.commit = commit;
    addStep(publication, PublicationStep::Kind::Committed);
    return library.together([&]() -> Result<> {
        for (const PlannedPost &planned : posts) {
            if (const Result<> recorded = recordPost(library, publication, planned, commit); !recorded)
                return recorded;
        }
        return library.updatePublication(publication);
    });
}

namespace {

/// The remotes that a publication must reach before it is pushed; one alone needs no list.
QStringList remotesOf(Library &library, const SiteId &site)
{
    const Result<SiteWays> ways = siteWays(library, site);
    return ways && ways->remotes.size() > 1 ? ways->remotes : QStringList();
}

/// Notes that this remote has it; true when all have.
bool takeRemote(Publication &publication, const QString &remote, const QStringList &remotes)
{
    QJsonObject plan = QJsonDocument::fromJson(publication.plan).object();
    QJsonArray reached = plan[u"remotes"_s].toArray();
    if (!reached.contains(remote))
        reached.append(remote);
    plan[u"remotes"_s] = reached;
    publication.plan = QJsonDocument(plan).toJson(QJsonDocument::Compact);
    return std::ranges::all_of(remotes, [&reached](const QString &one) { return reached.contains(one); });
}

Result<> markPosts(Library &library, const SiteId &site, const QString &remote, const QStringList &commits,
                   bool hasSeveral)
{
    const Result<> marked =
        hasSeveral ? markPushedTo(library, site, remote, commits) : library.markPushed(site, commits);
    return marked ? markProposalsPushed(library, site, commits) : marked;
}

} // namespace

Result<> recordPush(Library &library, const SiteId &site, const QStringList &commits, const Result<PushAnswer> &answer,
                    const QString &remote)
{
    const Result<QList<Publication>> waiting = library.publications(site, PublicationPhase::Committed);
    if (!waiting)
        return std::unexpected(waiting.error());
    const QStringList remotes = remotesOf(library, site);
    return library.together([&]() -> Result<> {
        QStringList reached = commits;
        bool isOfPublication = false;
        for (Publication publication : *waiting) {
            // What one remote got is not among the commits that the next one lacks by git's own count.
            if (!commits.contains(publication.commit) && (remotes.isEmpty() || isProposal(publication)))
                continue;
            isOfPublication = true;
            if (!reached.contains(publication.commit))
                reached.append(publication.commit);
            publication.words = answer ? answer->words : answer.error().message;
            if (answer && (remotes.isEmpty() || takeRemote(publication, remote, remotes))) {
                publication.phase = PublicationPhase::Pushed;
                addStep(publication, PublicationStep::Kind::Pushed, answer->words);
            } else if (!answer) {
                addStep(publication, PublicationStep::Kind::NotPushed, answer.error());
            }
            if (const Result<> updated = library.updatePublication(publication); !updated)
                return updated;
        }
        if (answer) {
            if (const Result<> marked = markPosts(library, site, remote, reached, !remotes.isEmpty()); !marked)
                return marked;
        }
        return isOfPublication || commits.isEmpty() ? Result<>() : keepPush(library, pushOf(site, commits, answer));
    });
}

} // namespace galley::publish
