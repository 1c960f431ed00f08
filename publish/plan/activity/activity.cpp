// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/activity/activity.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

constexpr qsizetype mostPushes = 100;

QString pushesKey(const SiteId &site) { return u"site/%1/pushes"_s.arg(site); }

/// A push is kept in the form of a publication's record, so that its steps are read alike.
Activity pushFrom(const QJsonObject &object, const Site &site)
{
    Publication record;
    record.plan = QJsonDocument(object).toJson(QJsonDocument::Compact);
    Activity push;
    push.site = site.id;
    push.siteName = site.name;
    push.branch = object.value(u"branch"_s).toString();
    push.commit = object.value(u"commit"_s).toString();
    push.steps = stepsOf(record);
    push.begun = push.steps.constFirst().when;
    push.phase = push.isTrouble() ? PublicationPhase::Committed : PublicationPhase::Pushed;
    return push;
}

Activity activityFrom(Library &library, const Publication &publication, const QString &siteName)
{
    Activity activity;
    activity.publication = publication.number;
    activity.site = publication.siteId;
    activity.siteName = siteName;
    for (const PostId &id : publication.posts) {
        const Result<Post> post = library.post(id);
        activity.titles.append(post && !post->fields.title.isEmpty() ? post->fields.title : id);
    }
    activity.branch = publication.branch;
    activity.commit = publication.commit;
    activity.message = publication.message;
    activity.begun = publication.when;
    activity.phase = publication.phase;
    activity.steps = stepsOf(publication);
    return activity;
}

QJsonArray pushesOf(Library &library, const SiteId &site)
{
    return QJsonDocument::fromJson(library.recall(pushesKey(site)).value_or(QByteArray())).array();
}

} // namespace

bool Activity::isTrouble() const
{
    return !steps.isEmpty() && (steps.constLast().kind == PublicationStep::Kind::Refused ||
                                steps.constLast().kind == PublicationStep::Kind::NotPushed);
}

Result<QList<Activity>> activitiesOf(Library &library, const SiteId &site, qsizetype most)
{
    const Result<QList<Site>> sites = library.sites();
    const Result<QList<Publication>> publications = library.publications(site);
    if (!sites || !publications)
        return std::unexpected(sites ? publications.error() : sites.error());
    QHash<SiteId, QString> names;
    QList<Activity> activities;
    for (const Site &each : *sites) {
        names.insert(each.id, each.name);
        if (!site.isEmpty() && each.id != site)
            continue;
        for (const QJsonValue &push : pushesOf(library, each.id))
            activities.append(pushFrom(push.toObject(), each));
    }
    for (const Publication &publication : publications->first(qMin(publications->size(), most)))
        activities.append(activityFrom(library, publication, names.value(publication.siteId)));
    std::ranges::stable_sort(activities, std::greater(), &Activity::begun);
    return activities.first(qMin(activities.size(), most));
}

Result<> keepPush(Library &library, const Activity &push)
{
    Publication record;
    for (const PublicationStep &step : push.steps)
        addStep(record, step);
    QJsonObject object = QJsonDocument::fromJson(record.plan).object();
    object.insert(u"branch"_s, push.branch);
    object.insert(u"commit"_s, push.commit);
    QJsonArray pushes = pushesOf(library, push.site);
    pushes.append(object);
    while (pushes.size() > mostPushes)
        pushes.removeFirst();
    return library.remember(pushesKey(push.site), QJsonDocument(pushes).toJson(QJsonDocument::Compact));
}

} // namespace galley::publish
