// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/lists/counts.h"

#include "model/library/postrows.h"

#include <vector>

namespace galley::model {

namespace {

LabelCount readCount(Statement &row) { return {row.text(0), static_cast<int>(row.number(1))}; }

/// Which posts of the site a label counts for, by their number: quicker than asking for each label of each post.
Result<std::vector<bool>> postsOfSite(Database &database, const SiteId &site)
{
    const auto largest = database.number("SELECT coalesce(max(number), 0) FROM post");
    if (!largest)
        return std::unexpected(largest.error());
    std::vector<bool> isOfSite(static_cast<size_t>(*largest) + 1);
    const auto marked =
        allRows(database.query("SELECT number FROM post WHERE site = (SELECT number FROM site WHERE id = ?)"
                               " AND trashed_ms IS NULL",
                               site),
                [&isOfSite](Statement &row) { return isOfSite[static_cast<size_t>(row.number(0))] = true; });
    if (!marked)
        return std::unexpected(marked.error());
    return isOfSite;
}

Result<QList<LabelCount>> labelCounts(Database &database, int kind, const SiteId &site)
{
    const auto isOfSite = postsOfSite(database, site);
    if (!isOfSite)
        return std::unexpected(isOfSite.error());
    QList<LabelCount> counts;
    QString key;
    Statement labels =
        database.query("SELECT name_key, name, post FROM label WHERE kind=? ORDER BY name_key, post", kind);
    for (;;) {
        const Result<bool> more = labels.next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return counts;
        if (!isOfSite->at(static_cast<size_t>(labels.number(2))))
            continue;
        const QString nameKey = labels.text(0);
        if (counts.isEmpty() || nameKey != key) {
            counts.append({labels.text(1), 0});
            key = nameKey;
        }
        ++counts.last().posts;
    }
}

} // namespace

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

Result<QList<LabelCount>> tagCounts(Library &library, const SiteId &site)
{
    return labelCounts(library.data().database, 0, site);
}

Result<QList<LabelCount>> categoryCounts(Library &library, const SiteId &site)
{
    return labelCounts(library.data().database, 1, site);
}

Result<QList<LabelCount>> yearCounts(Library &library, const SiteId &site)
{
    return allRows(library.data().database.query(
                       "SELECT year, count(*) FROM post WHERE site = (SELECT number FROM site WHERE id = ?)"
                       " AND trashed_ms IS NULL AND year <> '' GROUP BY year ORDER BY year DESC",
                       site),
                   readCount);
}

} // namespace galley::model
