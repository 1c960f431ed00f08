// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/publishing/schedules.h"

#include "model/library/librarydata.h"
#include "model/library/postrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

int offsetMs(const QTimeZone &zone, qint64 utcMs) { return zone.offsetFromUtc(timeFromMs(utcMs)) * 1000; }

/// The offsets that may hold at that clock time: before and after a change of the clocks nearby.
struct Candidates
{
    explicit Candidates(const WallTime &wall)
        : clockMs(QDateTime(wall.clock.date(), wall.clock.time(), Qt::UTC).toMSecsSinceEpoch())
        , before(clockMs - offsetMs(wall.zone, clockMs - dayMs))
        , after(clockMs - offsetMs(wall.zone, clockMs + dayMs))
        , isBeforeReal(before + offsetMs(wall.zone, before) == clockMs)
        , isAfterReal(after + offsetMs(wall.zone, after) == clockMs)
    {
    }

    qint64 clockMs;
    qint64 before; ///< UTC
    qint64 after;
    bool isBeforeReal;
    bool isAfterReal;
};

const QByteArray scheduleSql = "SELECT post.id, site.id, post.title, post.scheduled_ms, schedule.wall, schedule.zone,"
                               " schedule.problem FROM post JOIN site ON site.number = post.site"
                               " LEFT JOIN schedule ON schedule.post = post.number"
                               " WHERE post.scheduled_ms IS NOT NULL AND post.trashed_ms IS NULL";

ScheduledPost readSchedule(Statement &row)
{
    ScheduledPost post{row.text(0), row.text(1), row.text(2), {}, timeFromMs(row.number(3)), row.text(6)};
    post.when = {QDateTime::fromString(row.text(4), Qt::ISODate), QTimeZone(row.text(5).toLatin1())};
    if (post.when.isValid())
        post.due = post.when.moment(); // What is known of the zone may have changed since.
    else
        post.when = {post.due, QTimeZone::utc()};
    return post;
}

} // namespace

QDateTime WallTime::moment() const
{
    const Candidates at(*this);
    return timeFromMs(at.isBeforeReal || !at.isAfterReal ? at.before : at.after);
}

bool WallTime::isSkipped() const
{
    const Candidates at(*this);
    return !at.isBeforeReal && !at.isAfterReal;
}

Result<> schedulePost(Library &library, const PostId &id, const std::optional<WallTime> &when)
{
    Database &database = library.data().database;
    const auto row = postRow(database, id);
    if (!row)
        return std::unexpected(row.error());
    if (row->summary.state == PostState::Trash) {
        return std::unexpected(
            Error{QCoreApplication::translate("Library", "“%1” is in the trash.").arg(row->summary.fields.title),
                  QCoreApplication::translate("Library", "Take it out of the trash, then say when to publish it."),
                  {}});
    }
    Transaction change(database);
    endSchedule(change, row->number);
    if (when) {
        change.run("UPDATE post SET scheduled_ms=? WHERE number=?", when->moment().toMSecsSinceEpoch(), row->number);
        change.run("INSERT INTO schedule(post, wall, zone, problem) VALUES(?,?,?,'')", row->number,
                   when->clock.toString(u"yyyy-MM-ddTHH:mm:ss"_s), QString::fromLatin1(when->zone.id()));
    }
    refreshState(change, database, row->number);
    return change.commit();
}

Result<QList<ScheduledPost>> scheduledPosts(Library &library)
{
    Result<QList<ScheduledPost>> posts = allRows(library.data().database.query(scheduleSql), readSchedule);
    if (posts)
        std::ranges::stable_sort(*posts, {}, &ScheduledPost::due);
    return posts;
}

Result<std::optional<ScheduledPost>> scheduleOf(Library &library, const PostId &id)
{
    return firstRow(library.data().database.query(scheduleSql + " AND post.id=?", id), readSchedule);
}

Result<> noteScheduleProblem(Library &library, const PostId &id, const QString &words)
{
    return library.data().database.run("UPDATE schedule SET problem=?"
                                       " WHERE post = (SELECT number FROM post WHERE id=?)",
                                       words, id);
}

void endSchedule(Transaction &change, qint64 post)
{
    change.run("UPDATE post SET scheduled_ms=NULL WHERE number=? AND scheduled_ms IS NOT NULL", post);
    change.run("DELETE FROM schedule WHERE post=?", post);
}

} // namespace galley::model
