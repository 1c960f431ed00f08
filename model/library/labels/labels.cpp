// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/labels/labels.h"

#include "model/library/librarydata.h"

namespace galley::model {

Result<QList<LabelCount>> labels(Library &library, LabelKind kind, const SiteId &site)
{
    // Of several spellings SQLite gives the one in the row that has the maximum.
    return allRows(library.data().database.query(
                       "SELECT name, sum(posts), max(posts) FROM"
                       " (SELECT label.name_key AS name_key, label.name AS name, count(*) AS posts FROM label"
                       "  JOIN post ON post.number = label.post JOIN site ON site.number = post.site"
                       "  WHERE label.kind = ?1 AND post.trashed_ms IS NULL AND (?2 = '' OR site.id = ?2)"
                       "  GROUP BY label.name_key, label.name)"
                       " GROUP BY name_key ORDER BY name_key",
                       static_cast<int>(kind), site),
                   [](Statement &row) { return LabelCount{row.text(0), static_cast<int>(row.number(1))}; });
}

Result<QList<PostId>> postsWith(Library &library, LabelKind kind, const QString &name, const SiteId &site)
{
    return allRows(library.data().database.query("SELECT post.id FROM label JOIN post ON post.number = label.post"
                                                 " JOIN site ON site.number = post.site"
                                                 " WHERE label.kind = ?1 AND label.name_key = ?2 AND post.trashed_ms IS NULL"
                                                 " AND (?3 = '' OR site.id = ?3) ORDER BY post.number",
                                                 static_cast<int>(kind), name.toCaseFolded(), site),
                   [](Statement &row) { return row.text(0); });
}

} // namespace galley::model
