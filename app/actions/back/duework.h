// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/publishing.h"
#include "model/library/libraryaccess.h"
#include "model/library/publishing/schedules.h"
#include "model/progress.h"

#include <QDateTime>
#include <QList>

namespace galley::app {

/// What became of a post whose time had come.
struct DuePost
{
    model::ScheduledPost post;
    Published published;
    bool isAsPublished = false; ///< The site held this very text already.
};

/// The posts whose time has come, the longest waiting first: also those of times when nobody was there.
Result<QList<model::ScheduledPost>> duePosts(model::Library &library, const QDateTime &now);

/// Publishes each of them as it is now, in a commit of its own; first sends what an earlier call could only commit.
/// A post that cannot be published waits on, with the reason noted. Blocks; on any thread. Errors: the library cannot
/// be read.
Result<QList<DuePost>> publishDue(model::LibraryAccess &library, const QDateTime &now, const Progress &progress = {});

/// When the next post is due; none: nothing is scheduled.
Result<std::optional<QDateTime>> nextDue(model::Library &library);

} // namespace galley::app
