// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/media/mediastore.h"
#include "model/library/postrows.h"
#include "model/library/trash/trashrows.h"

namespace galley::model {

namespace {

struct TrashedMedium
{
    QString hash;
    TimeInTrash time;
};

} // namespace

Result<int> emptyMediaTrash(Library &library, MediaToEmpty which, const QDateTime &now)
{
    Database &database = library.data().database;
    const auto trashed =
        allRows(database.query("SELECT lower(hex(hash)), trashed_ms, " + daysOfUseSince("media.trashed_day") +
                               " FROM media WHERE trashed_ms IS NOT NULL"),
                [](Statement &row) { return TrashedMedium{row.text(0), {row.number(1), row.number(2)}}; });
    if (!trashed)
        return std::unexpected(trashed.error());
    int removed = 0;
    Transaction change(database);
    for (const TrashedMedium &each : *trashed) {
        const StoredMedium medium = change.take([&] { return findMedium(library, each.hash); });
        if (!medium.usedIn.isEmpty()) { // A text names it again.
            change.take([&] { return restoreMedium(library, each.hash); });
            continue;
        }
        if (which == MediaToEmpty::Old && each.time.daysLeft(now) > 0)
            continue;
        const QByteArray hash = QByteArray::fromHex(each.hash.toLatin1());
        change.run("DELETE FROM post_media WHERE media = (SELECT number FROM media WHERE hash=?)", hash);
        change.run("DELETE FROM media WHERE hash=?", hash);
        ++removed;
    }
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return removed;
}

} // namespace galley::model
