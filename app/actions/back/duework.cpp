// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/back/duework.h"

#include "app/actions/change/followname.h"
#include "model/library/publishing/standing.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

const QString unsentKey = u"due/unsent"_s; ///< Sites with commits of ours that did not reach the remote.

QStringList unsentSites(LibraryAccess &access)
{
    const Result<QByteArray> known = access.with([](Library &library) { return library.recall(unsentKey); });
    QStringList sites;
    for (const QJsonValue &site : QJsonDocument::fromJson(known.value_or(QByteArray())).array())
        sites.append(site.toString());
    return sites;
}

Result<> rememberUnsent(LibraryAccess &access, const QStringList &sites)
{
    const QByteArray value = QJsonDocument(QJsonArray::fromStringList(sites)).toJson(QJsonDocument::Compact);
    return access.with([&](Library &library) { return library.remember(unsentKey, value); });
}

/// Without a word where it does not work: it is tried again the next time.
Result<> sendUnsent(LibraryAccess &access, const Progress &progress)
{
    const QStringList waiting = unsentSites(access);
    if (waiting.isEmpty())
        return {};
    QStringList still;
    for (const SiteId &id : waiting) {
        const Result<Site> site = access.with([&id](Library &library) { return library.site(id); });
        if (site && !Publisher(access).pushWaiting(*site, progress))
            still.append(id);
    }
    return still == waiting ? Result<>() : rememberUnsent(access, still);
}

DuePost publishOne(LibraryAccess &access, const ScheduledPost &post, const Progress &progress)
{
    DuePost done{post, {}};
    const Publisher publisher(access);
    const Result<> named = followTitles(access, {post.id});
    const Result<PublishPlan> plan = named ? publisher.plan({post.id}, {}, progress) : std::unexpected(named.error());
    if (!plan) {
        done.published.problem = plan.error();
    } else if (plan->changes.isEmpty()) {
        done.isAsPublished = true;
    } else {
        const auto choice = plan->remote.isEmpty() ? PublishChoice::CommitOnly : PublishChoice::CommitAndPush;
        done.published = publishPlan(publisher, *plan, choice, progress);
    }
    return done;
}

Result<> note(LibraryAccess &access, const DuePost &done)
{
    return access.with([&done](Library &library) -> Result<> {
        if (done.isAsPublished)
            return endSchedule(library, done.post.id);
        if (done.published.problem && done.published.commit.isEmpty())
            return noteScheduleProblem(library, done.post.id, done.published.problem->message);
        return {};
    });
}

} // namespace

Result<QList<ScheduledPost>> duePosts(Library &library, const QDateTime &now)
{
    Result<QList<ScheduledPost>> posts = scheduledPosts(library);
    if (posts)
        posts->removeIf([&now](const ScheduledPost &post) { return post.due > now; });
    return posts;
}

Result<std::optional<QDateTime>> nextDue(Library &library)
{
    const Result<QList<ScheduledPost>> posts = scheduledPosts(library);
    if (!posts)
        return std::unexpected(posts.error());
    return posts->isEmpty() ? std::nullopt : std::optional(posts->constFirst().due);
}

Result<QList<DuePost>> publishDue(LibraryAccess &access, const QDateTime &now, const Progress &progress)
{
    if (const Result<> sent = sendUnsent(access, progress); !sent)
        return std::unexpected(sent.error());
    const Result<QList<ScheduledPost>> due = access.with([&now](Library &library) { return duePosts(library, now); });
    if (!due)
        return std::unexpected(due.error());
    QList<DuePost> all;
    for (const ScheduledPost &post : *due) {
        if (progress && !progress({post.title, all.size(), due->size()}))
            break;
        const DuePost done = publishOne(access, post, progress);
        if (const Result<> noted = note(access, done); !noted)
            return std::unexpected(noted.error());
        if (done.published.problem && !done.published.commit.isEmpty()) {
            QStringList unsent = unsentSites(access);
            if (!unsent.contains(post.site))
                unsent.append(post.site);
            if (const Result<> remembered = rememberUnsent(access, unsent); !remembered)
                return std::unexpected(remembered.error());
        }
        all.append(done);
    }
    return all;
}

} // namespace galley::app
