// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace galley::model {

/// The post is in the repository no more: it is a draft, with the text that it has. Also when a look at the site's
/// folder found its file gone a moment ago, and put it into the trash.
Result<> unpublish(Library &library, const PostId &id);

/// A publish was taken back: the repository holds this text of the post again. The author's own text and path stay.
Result<> setPublishedAgain(Library &library, const PostId &id, const PublishedText &text);

/// The commit of each post that was published: it waits for its time no more.
Result<> endSchedule(Library &library, const PostId &id);

/// Readers find the post as this commit has it. False: it stands otherwise by now.
Result<bool> markLive(Library &library, const PostId &id, const QString &commit);

/// What each remote holds of a post, for sites that are published to several.
struct RemoteStanding
{
    QString remote;
    bool isPushed = false;

    bool operator==(const RemoteStanding &) const = default;
};

/// A remote holds these commits. A post is pushed once all of the site's remotes (see SiteWays) hold its commit.
Result<> markPushedTo(Library &library, const SiteId &site, const QString &remote, const QStringList &commits);

/// By post, in the order of the site's remotes; empty for a site with one.
Result<QHash<PostId, QList<RemoteStanding>>> remoteStandings(Library &library, const SiteId &site,
                                                             const PostId &only = {});

/// The commits that posts of the site were committed with and that are not known to be everywhere.
Result<QStringList> waitingCommits(Library &library, const SiteId &site);

} // namespace galley::model
