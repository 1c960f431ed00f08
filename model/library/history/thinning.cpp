// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/history/thinning.h"

#include "model/library/history/thinrule.h"
#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/text/textstore.h"

#include <QDeadlineTimer>

namespace galley::model {

namespace {

Result<std::optional<qint64>> nextPost(Database &database, qint64 after)
{
    return firstRow(database.query("SELECT post FROM version WHERE reason=0 AND post>? GROUP BY post"
                                   " HAVING count(*)>1 ORDER BY post LIMIT 1",
                                   after),
                    [](Statement &row) { return row.number(0); });
}

/// Those that a post kept at a pause: all others stay, and stand for no stretch of time.
Result<QList<Version>> pauses(Database &database, qint64 post)
{
    return allRows(database.query("SELECT number, kept_ms FROM version WHERE reason=0 AND post=?", post),
                   [](Statement &row) {
                       Version version;
                       version.number = row.number(0);
                       version.when = timeFromMs(row.number(1));
                       return version;
                   });
}

void dropVersion(Transaction &change, Database &database, qint64 post, qint64 number)
{
    const auto text = change.take([&] {
        return firstRow(database.query("SELECT text FROM version WHERE post=? AND number=?", post, number),
                        [](Statement &row) { return row.number(0); });
    });
    change.run("DELETE FROM version WHERE post=? AND number=?", post, number);
    if (text)
        change.take([&] { return dropText(database, *text); });
}

} // namespace

Result<ThinningPlace> thinVersions(Library &library, ThinningPlace place, const QDateTime &now, const QTimeZone &zone,
                                   int pieceMs)
{
    Database &database = library.data().database;
    const QDeadlineTimer end(pieceMs);
    Transaction change(database);
    while (change.isGood() && !end.hasExpired()) {
        const auto post = change.take([&] { return nextPost(database, place.post); });
        if (!post) {
            place.isDone = change.isGood();
            break;
        }
        const QList<Version> kept = change.take([&] { return pauses(database, *post); });
        const QList<qint64> thinned = versionsToThin(kept, now, zone);
        qsizetype dropped = 0;
        while (dropped < thinned.size() && (dropped == 0 || !end.hasExpired())) // Each piece gets on by one at least.
            dropVersion(change, database, *post, thinned.at(dropped++));
        if (dropped == thinned.size())
            place.post = *post;
    }
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return place;
}

} // namespace galley::model
