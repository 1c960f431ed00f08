// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/back/publishedways.h"

#include "app/commands/postjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

Result<PublishedWays> publishedWays(Library &library, const SiteId &site)
{
    const auto scheduled = scheduledPosts(library);
    const auto branches = proposalBranches(library, site);
    const auto remotes = remoteStandings(library, site);
    if (!scheduled || !branches || !remotes)
        return std::unexpected(!scheduled ? scheduled.error() : !branches ? branches.error() : remotes.error());
    PublishedWays ways{{}, *branches, *remotes};
    for (const ScheduledPost &post : *scheduled)
        ways.scheduled.insert(post.id, post);
    return ways;
}

void addWays(QJsonObject &object, const PublishedWays &ways, const PostId &id)
{
    const auto scheduled = ways.scheduled.constFind(id);
    object.insert(u"scheduled"_s, scheduled == ways.scheduled.cend()
                                      ? QString()
                                      : isoDate(scheduled->due.toTimeZone(scheduled->when.zone)));
    object.insert(u"branch"_s, ways.branches.value(id));
    if (!ways.remotes.contains(id))
        return;
    QJsonArray remotes;
    for (const RemoteStanding &one : ways.remotes.value(id)) {
        const QString state = one.isPushed ? u"pushed"_s : u"committed"_s;
        remotes.append(QJsonObject{{u"remote"_s, one.remote}, {u"state"_s, state}});
    }
    object.insert(u"remotes"_s, remotes);
}

} // namespace galley::app
