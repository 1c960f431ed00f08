// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/lists/counts.h"

#include "model/library/librarydata.h"

namespace galley::model {

Result<QMap<PostState, int>> stateCounts(Library &library, const SiteId &site)
{
    QMap<PostState, int> counts;
    const auto rows = allRows(library.data().database.query(
                                  "SELECT state, count(*) FROM post WHERE site = (SELECT number FROM site WHERE id = ?)"
                                  " GROUP BY state",
                                  site),
                              [&counts](Statement &row) {
                                  counts.insert(static_cast<PostState>(row.number(0)), static_cast<int>(row.number(1)));
                                  return true;
                              });
    if (!rows)
        return std::unexpected(rows.error());
    return counts;
}

Result<QList<LabelCount>> yearCounts(Library &library, const SiteId &site)
{
    return allRows(library.data().database.query(
                       "SELECT year, count(*) FROM post WHERE site = (SELECT number FROM site WHERE id = ?)"
                       " AND trashed_ms IS NULL AND year <> '' GROUP BY year ORDER BY year DESC",
                       site),
                   [](Statement &row) { return LabelCount{row.text(0), static_cast<int>(row.number(1))}; });
}

} // namespace galley::model
