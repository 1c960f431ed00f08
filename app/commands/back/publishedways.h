// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/publishing/proposals.h"
#include "model/library/publishing/schedules.h"
#include "model/library/publishing/standing.h"

#include <QHash>
#include <QJsonObject>

namespace galley::app {

/// What the posts of a site wait for on their way to the readers.
struct PublishedWays
{
    QHash<model::PostId, model::ScheduledPost> scheduled;
    QHash<model::PostId, QString> branches;
    QHash<model::PostId, QList<model::RemoteStanding>> remotes;
};

Result<PublishedWays> publishedWays(model::Library &library, const model::SiteId &site);

/// "scheduled" (empty: at no time), "branch" (its own, empty: none) and, with several remotes, "remotes".
void addWays(QJsonObject &object, const PublishedWays &ways, const model::PostId &id);

} // namespace galley::app
