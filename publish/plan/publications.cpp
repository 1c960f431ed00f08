// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/publications.h"

#include "model/library/history/history.h"
#include "model/post/digest.h"
#include "publish/plan/activity/activity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

Result<> recordPost(Library &library, const PlannedPost &planned, const QString &commit)
{
    if (const Result<> taken = takeOverSource(library, planned); !taken)
        return taken;
    if (const Result<> moved = library.setPath(planned.id, planned.path); !moved)
        return moved;
    const Result<> published =
        library.setPublished(planned.id, {planned.path, planned.source, commit, PostState::Committed});
    if (!published)
        return published;
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
        posts.append(QJsonObject{{u"id"_s, post.id}, {u"path"_s, post.path}, {u"sha256"_s, QString::fromLatin1(hash)}});
    }
    publication.plan = QJsonDocument(QJsonObject{{u"posts"_s, posts}}).toJson(QJsonDocument::Compact);
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
                      post.value(u"sha256"_s).toString().toLatin1()});
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
            if (const Result<> recorded = recordPost(library, planned, commit); !recorded)
                return recorded;
        }
        return library.updatePublication(publication);
    });
}

Result<> recordPush(Library &library, const SiteId &site, const QStringList &commits, const Result<PushAnswer> &answer)
{
    const Result<QList<Publication>> waiting = library.publications(site, PublicationPhase::Committed);
    if (!waiting)
        return std::unexpected(waiting.error());
    return library.together([&]() -> Result<> {
        if (answer) {
            if (const Result<> marked = library.markPushed(site, commits); !marked)
                return marked;
        }
        bool isOfPublication = false;
        for (Publication publication : *waiting) {
            if (!commits.contains(publication.commit))
                continue;
            isOfPublication = true;
            publication.words = answer ? answer->words : answer.error().message;
            if (answer) {
                publication.phase = PublicationPhase::Pushed;
                addStep(publication, PublicationStep::Kind::Pushed, answer->words);
            } else {
                addStep(publication, PublicationStep::Kind::NotPushed, answer.error());
            }
            if (const Result<> updated = library.updatePublication(publication); !updated)
                return updated;
        }
        return isOfPublication || commits.isEmpty() ? Result<>() : keepPush(library, pushOf(site, commits, answer));
    });
}

} // namespace galley::publish
