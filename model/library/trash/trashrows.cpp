// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/trash/trashrows.h"

#include "model/library/search/searchindex.h"
#include "model/library/text/textstore.h"
#include "model/library/trash/trash.h"

namespace galley::model {

namespace {

qint64 readNumber(Statement &row) { return row.number(0); }

/// A medium that another post shows goes over to that post; what nobody shows goes.
void removeMedia(Transaction &change, Database &database, qint64 post)
{
    const QList<qint64> media = change.take(
        [&] { return allRows(database.query("SELECT media FROM post_media WHERE post=?", post), readNumber); });
    change.run("UPDATE OR IGNORE post_media SET post="
               " (SELECT post FROM named_file WHERE name_key = media_key(post_media.name) AND post <> ?1 LIMIT 1)"
               " WHERE post=?1 AND EXISTS"
               " (SELECT 1 FROM named_file WHERE name_key = media_key(post_media.name) AND post <> ?1)",
               post);
    change.run("DELETE FROM post_media WHERE post=?", post);
    for (const qint64 medium : media)
        change.run("DELETE FROM media WHERE number=?1 AND NOT EXISTS(SELECT 1 FROM post_media WHERE media=?1)", medium);
}

} // namespace

int TimeInTrash::daysLeft(const QDateTime &now) const
{
    // A day of the future is as far from now as one of the past.
    const qint64 byCalendar = qAbs(QDateTime::fromMSecsSinceEpoch(sinceMs, Qt::UTC).daysTo(now));
    return static_cast<int>(trashDays - qBound(0LL, qMin(byCalendar, daysOfUse), qint64(trashDays)));
}

QByteArray daysOfUseSince(const QByteArray &column)
{
    return "(SELECT coalesce(max(number), 0) FROM day_of_use) - coalesce(" + column + ", 0)";
}

void setTrashed(Transaction &change, qint64 post, const std::optional<qint64> &trashedMs)
{
    change.run("UPDATE post SET trashed_ms=?1, trashed_day="
               "CASE WHEN ?1 IS NULL THEN NULL ELSE (SELECT coalesce(max(number), 0) FROM day_of_use) END"
               " WHERE number=?2",
               trashedMs, post);
}

void removePost(Transaction &change, Database &database, qint64 post)
{
    const QList<qint64> texts = change.take([&] {
        return allRows(database.query("SELECT text FROM version WHERE post=?1"
                                      " UNION SELECT text FROM published WHERE post=?1"
                                      " UNION SELECT text_before FROM bulk_step_post WHERE post=?1"
                                      " UNION SELECT text_after FROM bulk_step_post WHERE post=?1 ORDER BY 1 DESC",
                                      post),
                       readNumber);
    });
    removeFromIndex(change, post);
    removeMedia(change, database, post);
    for (const char *table :
         {"label", "named_file", "version", "published", "publication_post", "bulk_step_post", "post_text"})
        change.run(QByteArray("DELETE FROM ") + table + " WHERE post=?", post);
    change.run("DELETE FROM post WHERE number=?", post);
    for (const qint64 text : texts) // The newest first: nothing is a difference to it.
        change.take([&] { return dropText(database, text); });
}

} // namespace galley::model
