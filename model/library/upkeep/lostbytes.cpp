// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/lostbytes.h"

#include "model/library/database/schema.h"
#include "model/library/text/textstore.h"

namespace galley::model {

LostBytes::LostBytes(Database &library, const QStringList &backups)
    : m_library(library)
    , m_closed(backups)
{
}

LostBytes::~LostBytes() = default;

std::optional<QByteArray> LostBytes::find(const QByteArray &hash)
{
    if (auto found = findIn(m_library, hash))
        return found;
    for (Database &backup : m_backups) {
        if (auto found = findIn(backup, hash))
            return found;
    }
    while (!m_closed.isEmpty()) {
        auto backup = openLibraryFileToRead(m_closed.takeFirst());
        if (!backup)
            continue;
        m_backups.push_back(*std::move(backup));
        if (auto found = findIn(m_backups.back(), hash))
            return found;
    }
    return std::nullopt;
}

std::optional<QByteArray> LostBytes::findIn(Database &database, const QByteArray &hash)
{
    for (const QByteArray &sql : {QByteArray("SELECT bytes FROM media WHERE hash=?"),
                                  QByteArray("SELECT source FROM post_text JOIN post ON number = post WHERE hash=?")}) {
        const auto found = firstRow(database.query(sql, hash), [](Statement &row) { return row.bytes(0); });
        if (found && *found && hashOf(**found) == hash)
            return *found;
    }
    const auto kept = firstRow(database.query("SELECT number FROM kept_text WHERE hash=?", hash),
                               [](Statement &row) { return row.number(0); });
    if (!kept || !*kept)
        return std::nullopt;
    const auto text = keptText(database, **kept);
    return text ? std::optional(*text) : std::nullopt;
}

} // namespace galley::model
