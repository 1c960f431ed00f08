// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/lists/postlist.h"

#include "model/library/lists/filtersql.h"
#include "model/library/postrows.h"

#include <QHash>

#include <utility>

namespace galley::model {

namespace {

/// Above so many, reading all ids at once costs less than looking each up.
constexpr qsizetype manyPosts = 2000;

} // namespace

Result<QList<PostNumber>> listPosts(Library &library, const PostFilter &filter)
{
    const PostCondition condition(filter);
    QByteArray sql = "SELECT post.number FROM post WHERE " + condition.sql() + orderOf(filter);
    QList<SqlValue> values = condition.values();
    if (filter.limit > 0 || filter.offset > 0) {
        sql += " LIMIT ? OFFSET ?";
        values += {SqlValue(qint64(filter.limit > 0 ? filter.limit : -1)), SqlValue(qint64(filter.offset))};
    }
    return allRows(library.data().database.query(sql, values), [](Statement &row) { return row.number(0); });
}

Result<QList<ListedPost>> listedPosts(Library &library, const QList<PostNumber> &numbers)
{
    QList<ListedPost> listed;
    for (const PostNumber number : numbers) {
        const auto row =
            firstRow(library.data().database.query(
                         "SELECT " + summaryColumns + " FROM " + summaryTables + " WHERE post.number=?", number),
                     readSummary);
        if (!row)
            return std::unexpected(row.error());
        if (*row)
            listed.append({number, **row});
    }
    return listed;
}

Result<QList<PostId>> idsOf(Library &library, const QList<PostNumber> &numbers)
{
    Database &database = library.data().database;
    QList<PostId> ids;
    if (numbers.size() < manyPosts) {
        for (const PostNumber number : numbers) {
            const auto id = firstRow(database.query("SELECT id FROM post WHERE number=?", number),
                                     [](Statement &row) { return row.text(0); });
            if (!id)
                return std::unexpected(id.error());
            if (*id)
                ids.append(**id);
        }
        return ids;
    }
    const auto all = allRows(database.query("SELECT number, id FROM post"),
                             [](Statement &row) { return std::pair(row.number(0), row.text(1)); });
    if (!all)
        return std::unexpected(all.error());
    QHash<PostNumber, PostId> known;
    known.reserve(all->size());
    for (const auto &[number, id] : *all)
        known.insert(number, id);
    for (const PostNumber number : numbers) {
        if (const auto id = known.constFind(number); id != known.constEnd())
            ids.append(*id);
    }
    return ids;
}

Result<PostNumber> numberOf(Library &library, const PostId &id)
{
    const auto number = firstRow(library.data().database.query("SELECT number FROM post WHERE id=?", id),
                                 [](Statement &row) { return row.number(0); });
    if (!number)
        return std::unexpected(number.error());
    return number->value_or(0);
}

} // namespace galley::model
