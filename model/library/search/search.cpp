// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/search/search.h"

#include "model/library/lists/filtersql.h"
#include "model/library/postrows.h"
#include "model/library/search/hitexcerpt.h"
#include "model/library/search/searchindex.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So many of the newest hits are ranked, and as many of those in titles and tags.
constexpr int mostCandidates = 1000;
/// A filter with fewer posts is looked at before the index, with more it is asked for each hit.
constexpr int fewPosts = 5000;

struct Candidate
{
    PostNumber number = 0;
    double score = 0;
};

/// The filter as a condition on a hit of the index.
struct HitCondition
{
    QByteArray tables;
    QByteArray sql;
    QList<SqlValue> values;
};

Result<HitCondition> hitCondition(Database &database, const PostCondition &condition)
{
    QList<SqlValue> values = condition.values();
    const auto bounds =
        firstRow(database.query("SELECT count(*), min(number), max(number) FROM (SELECT post.number FROM post WHERE " +
                                    condition.sql() + " LIMIT " + QByteArray::number(fewPosts) + ')',
                                values),
                 [](Statement &row) { return std::tuple(row.number(0), row.number(1), row.number(2)); });
    if (!bounds)
        return std::unexpected(bounds.error());
    const auto [count, first, last] = bounds->value_or(std::tuple<qint64, qint64, qint64>());
    if (count == fewPosts)
        return HitCondition{" CROSS JOIN post ON post.number = search.rowid", condition.sql(), values};
    values += {SqlValue(first), SqlValue(last)};
    return HitCondition{{},
                        "+search.rowid IN (SELECT post.number FROM post WHERE " + condition.sql() +
                            ") AND search.rowid >= ? AND search.rowid <= ?",
                        values};
}

Result<QList<Candidate>> candidates(Database &database, const QString &expression, const HitCondition &condition,
                                    int limit)
{
    const QByteArray sql = "SELECT search.rowid, galley_score(search) FROM search" + condition.tables +
                           " WHERE search MATCH ? AND " + condition.sql + " ORDER BY search.rowid DESC LIMIT ?";
    const QList<SqlValue> values =
        QList<SqlValue>{expression} + condition.values + QList<SqlValue>{SqlValue(qint64(limit > 0 ? limit : -1))};
    return allRows(database.query(sql, values), [](Statement &row) { return Candidate{row.number(0), row.real(1)}; });
}

/// Without words to look for the conditions alone make a list.
Result<QList<PostNumber>> withoutWanted(Database &database, const SearchQuery &query, PostCondition condition,
                                        const PostFilter &filter, int limit)
{
    if (!query.excluded.isEmpty())
        condition.add("post.number NOT IN (SELECT rowid FROM search WHERE search MATCH ?)", {searchExpression(query)});
    QList<SqlValue> values = condition.values();
    values += SqlValue(qint64(limit > 0 ? limit : -1));
    return allRows(
        database.query("SELECT post.number FROM post WHERE " + condition.sql() + orderOf(filter) + " LIMIT ?", values),
        [](Statement &row) { return row.number(0); });
}

Result<QList<PostNumber>> best(Database &database, const SearchQuery &query, const PostFilter &filter, int limit)
{
    PostCondition posts(filter);
    posts.restrict(query);
    if (query.phrases.isEmpty())
        return withoutWanted(database, query, posts, filter, limit);
    const auto condition = hitCondition(database, posts);
    if (!condition)
        return std::unexpected(condition.error());
    const int most = limit > 0 ? std::max(limit, mostCandidates) : 0;
    const QString expression = searchExpression(query);
    auto found = candidates(database, expression, *condition, most);
    if (!found)
        return std::unexpected(found.error());
    if (most > 0 && found->size() >= most) {
        const QString heads = u'(' + headExpression(query) + u") AND ("_s + expression + u')';
        const auto inHeads = candidates(database, heads, *condition, most);
        if (!inHeads)
            return std::unexpected(inHeads.error());
        *found = *inHeads + *found;
    }
    std::ranges::stable_sort(*found, std::greater(), &Candidate::score);

    QList<PostNumber> numbers;
    QSet<PostNumber> known;
    for (const Candidate &candidate : std::as_const(*found)) {
        if (limit > 0 && numbers.size() == limit)
            break;
        if (!known.contains(candidate.number)) {
            known.insert(candidate.number);
            numbers.append(candidate.number);
        }
    }
    return numbers;
}

/// What the index is made of, of one post.
struct IndexedParts
{
    QString body;
    QString front;
    QString head; ///< Title and tags.

    bool hold(const SearchPhrase &phrase) const
    {
        return std::ranges::any_of(std::array{&body, &front, &head}, [&phrase](const QString *part) {
            return !excerptAroundHits(*part, {phrase}).isEmpty();
        });
    }
};

IndexedParts partsOf(const PostReader &reader, const QByteArray &source, const PostSummary &summary)
{
    return {QString::fromUtf8(QByteArrayView(source).sliced(reader.bodyOffset({}, source))), reader.frontText(source),
            summary.fields.title + u'\n' + summary.fields.tags.join(QChar(u'\n'))};
}

/// Around the hit in the body or, where only the front matter holds one, in that.
QString excerptOf(const IndexedParts &parts, const PostSummary &summary, const QList<SearchPhrase> &phrases)
{
    const QString inBody = excerptAroundHits(parts.body, phrases);
    if (!inBody.isEmpty())
        return inBody;
    const QString inFront =
        excerptAroundHits(parts.head, phrases).isEmpty() ? excerptAroundHits(parts.front, phrases) : QString();
    return inFront.isEmpty() ? summary.excerpt : inFront;
}

/// Whether the index, up to date, still says that the post holds what it does not: then it has drifted from the texts.
Result<bool> hasDrifted(Database &database, const SearchQuery &query, PostNumber number)
{
    if (auto done = updateIndex(database); !done)
        return std::unexpected(done.error());
    const auto found = firstRow(database.query("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?",
                                               QList<SqlValue>{searchExpression(query), number}),
                                [](Statement &) { return true; });
    if (!found)
        return std::unexpected(found.error());
    return found->has_value();
}

} // namespace

Result<QList<PostNumber>> searchPosts(Library &library, const QString &typed, const PostFilter &filter, int limit)
{
    const SearchQuery query = searchQuery(typed);
    if (query.isEmpty())
        return {};
    Database &database = library.data().database;
    if (auto done = updateIndex(database); !done)
        return std::unexpected(done.error());
    auto found = best(database, query, filter, limit);
    if (found || database.lastFault() != DatabaseFault::Damaged)
        return found;

    // The index can be made anew from the texts at any time.
    if (auto mended = library.mendSearch(); !mended)
        return std::unexpected(mended.error());
    return best(database, query, filter, limit);
}

Result<QList<ListedPost>> listedHits(Library &library, const QList<PostNumber> &numbers, const QString &typed)
{
    auto listed = listedPosts(library, numbers);
    const SearchQuery query = searchQuery(typed);
    if (!listed || query.phrases.isEmpty())
        return listed;
    Database &database = library.data().database;
    for (ListedPost &post : *listed) {
        const auto source = firstRow(database.query("SELECT source FROM post_text WHERE post=?", post.number),
                                     [](Statement &row) { return row.bytes(0); });
        if (!source)
            return std::unexpected(source.error());
        if (!*source)
            continue;
        const IndexedParts parts = partsOf(library.data().reader, **source, post.summary);
        post.summary.excerpt = excerptOf(parts, post.summary, query.phrases);
        if (std::ranges::all_of(query.phrases, [&](const SearchPhrase &phrase) { return parts.hold(phrase); }))
            continue;
        const auto drifted = hasDrifted(database, query, post.number);
        const auto mended = drifted && *drifted ? library.mendSearch() : drifted;
        if (!mended)
            return std::unexpected(mended.error());
    }
    return listed;
}

} // namespace galley::model
