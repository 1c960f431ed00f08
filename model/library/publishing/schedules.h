// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"
#include "model/library/library.h"

#include <QDateTime>
#include <QTimeZone>

namespace galley::model {

/// A time as the author says it: what a clock in that zone shows.
struct WallTime
{
    QDateTime clock; ///< Its date and time count; the spec does not.
    QTimeZone zone;

    bool isValid() const { return clock.isValid() && zone.isValid(); }
    /// The moment that this is, UTC. A time that a change to summer time leaves out comes as much later as the clocks
    /// jump; of one that comes twice the first counts.
    QDateTime moment() const;
    /// Whether a clock there never shows this time.
    bool isSkipped() const;
};

/// A post that is to be published at a time.
struct ScheduledPost
{
    PostId id;
    SiteId site;
    QString title;
    WallTime when;
    QDateTime due;   ///< UTC, by what is known of the zone now.
    QString problem; ///< Why it was not published when the time had come; empty: nothing went wrong yet.
};

/// Says when a post is to be published; none: never. Errors: no such post, it is in the trash.
Result<> schedulePost(Library &library, const PostId &id, const std::optional<WallTime> &when);

/// The posts that are to be published at a time, the soonest first; those in the trash left out.
Result<QList<ScheduledPost>> scheduledPosts(Library &library);
Result<std::optional<ScheduledPost>> scheduleOf(Library &library, const PostId &id);

/// Notes why a post was not published at its time; it will be tried again.
Result<> noteScheduleProblem(Library &library, const PostId &id, const QString &words);

/// The post was published: it waits for no time any more. Within a transaction.
void endSchedule(Transaction &change, qint64 post);

} // namespace galley::model
