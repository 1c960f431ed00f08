// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/history/damage.h"

#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/text/textstore.h"

#include <QDeadlineTimer>

namespace galley::model {

namespace {

Result<std::optional<qint64>> nextText(Database &database, qint64 after)
{
    return firstRow(database.query("SELECT number FROM kept_text WHERE number>? ORDER BY number LIMIT 1", after),
                    [](Statement &row) { return row.number(0); });
}

/// Writes the text anew if some post still holds it; keepText does so with a text that it can no longer read.
Result<bool> mend(Database &database, qint64 text)
{
    const auto source = firstRow(database.query("SELECT source, kept_text.hash FROM kept_text"
                                                " JOIN post ON post.hash = kept_text.hash"
                                                " JOIN post_text ON post_text.post = post.number"
                                                " WHERE kept_text.number=?",
                                                text),
                                 [](Statement &row) { return std::pair(row.bytes(0), row.bytes(1)); });
    if (!source)
        return std::unexpected(source.error());
    if (!*source || hashOf((*source)->first) != (*source)->second)
        return false;
    const auto kept = keepText(database, (*source)->first);
    if (!kept)
        return std::unexpected(kept.error());
    return true;
}

Result<> noteDamage(Database &database, VersionCheck &check)
{
    const auto versions =
        allRows(database.query("SELECT post.id, post.title, version.number, kept_ms FROM version"
                               " JOIN post ON post.number = version.post WHERE text=?"
                               " ORDER BY post.number, version.number",
                               check.text),
                [](Statement &row) {
                    return DamagedVersion{row.text(0), row.text(1), row.number(2), timeFromMs(row.number(3))};
                });
    if (!versions)
        return std::unexpected(versions.error());
    check.damaged += *versions;
    const auto bases =
        allRows(database.query("SELECT id FROM published JOIN post ON post.number = post WHERE text=?", check.text),
                [](Statement &row) { return row.text(0); });
    if (!bases)
        return std::unexpected(bases.error());
    check.withoutBase += *bases;
    return {};
}

} // namespace

Result<VersionCheck> checkVersions(Library &library, VersionCheck check, int pieceMs)
{
    Database &database = library.data().database;
    const QDeadlineTimer end(pieceMs);
    while (!end.hasExpired()) {
        const auto text = nextText(database, check.text);
        if (!text)
            return std::unexpected(text.error());
        if (!*text) {
            check.isDone = true;
            break;
        }
        check.text = **text;
        if (keptText(database, check.text)) {
            ++check.sound;
            continue;
        }
        const auto mended = mend(database, check.text);
        if (!mended)
            return std::unexpected(mended.error());
        if (*mended)
            ++check.mended;
        else if (auto noted = noteDamage(database, check); !noted)
            return std::unexpected(noted.error());
    }
    return check;
}

} // namespace galley::model
