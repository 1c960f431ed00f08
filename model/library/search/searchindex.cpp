// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/search/searchindex.h"

#include "model/library/search/searchtokens.h"

#include <QVarLengthArray>

#include <optional>

namespace galley::model {

namespace {

/// How much a hit tells in the title, among the tags, in the front matter; each further one in the body tells less.
double scoreOf(const QList<IndexHit> &hits)
{
    constexpr double inTitle = 10, inTags = 5, inFront = 1, inBody = 3, half = 2;
    enum Column { Body, Title, Tags, Front };
    struct Counts
    {
        int title = 0, tags = 0, front = 0, body = 0;
    };
    QVarLengthArray<Counts, 16> phrases;
    for (const IndexHit &hit : hits) {
        if (hit.phrase >= phrases.size())
            phrases.resize(hit.phrase + 1);
        Counts &counts = phrases[hit.phrase];
        ++(hit.column == Title   ? counts.title
           : hit.column == Tags  ? counts.tags
           : hit.column == Front ? counts.front
                                 : counts.body);
    }
    double score = 0;
    for (const Counts &counts : phrases) {
        score += (counts.title > 0 ? inTitle : 0) + (counts.tags > 0 ? inTags : 0) + (counts.front > 0 ? inFront : 0) +
                 inBody * counts.body / (counts.body + half);
    }
    return score;
}

/// Of a text that is longer, forgetting the old and taking the new are a piece of work each.
constexpr qint64 longTextBytes = 200'000;

struct BehindPost
{
    qint64 number = 0;
    qint64 indexedBytes = 0;
};

Result<std::optional<BehindPost>> firstBehind(Database &database)
{
    return firstRow(database.query("SELECT post, length(source) FROM indexed_before LIMIT 1"),
                    [](Statement &row) { return BehindPost{row.number(0), row.number(1)}; });
}

/// From here on the index holds an empty text for the post.
void forgetIndexed(Transaction &change, qint64 post)
{
    change.run("INSERT INTO search(search, rowid, body, title, tags, front)"
               " SELECT 'delete', number, body, title, tags, front FROM indexed_text WHERE number=?",
               post);
    change.run("UPDATE indexed_before SET title='', source=x'', tags='' WHERE post=?", post);
    addToIndex(change, post);
}

} // namespace

Result<> addSearchFunctions(Database &database, const PostReader &reader)
{
    if (auto done = database.addScore("galley_score", scoreOf); !done)
        return done;
    if (auto done = database.addFunction(
            "search_front",
            [front = reader.frontText](const QByteArray &source) { return textColumn + front(source).toUtf8(); });
        !done)
        return done;
    return database.addFunction("search_body", [bodyOffset = reader.bodyOffset](const QByteArray &source) {
        return textColumn + source.sliced(bodyOffset(source));
    });
}

void addToIndex(Transaction &change, qint64 postNumber)
{
    change.run("INSERT INTO search(rowid, body, title, tags, front)"
               " SELECT number, body, title, tags, front FROM indexed_text WHERE number=?",
               postNumber);
}

void removeFromIndex(Transaction &change, qint64 postNumber)
{
    change.run("INSERT INTO search(search, rowid, body, title, tags, front)"
               " SELECT 'delete', number, body, title, tags, front FROM indexed_text WHERE number=?",
               postNumber);
    change.run("DELETE FROM indexed_before WHERE post=?", postNumber);
}

void rememberIndexed(Transaction &change, qint64 postNumber)
{
    change.run("INSERT INTO indexed_before(post, title, source, tags) SELECT number, title, source, tags"
               " FROM post JOIN post_text ON post_text.post = number"
               " WHERE number=?1 AND NOT EXISTS(SELECT 1 FROM indexed_before WHERE post=?1)",
               postNumber);
}

Result<> updateIndex(Database &database)
{
    const auto behind = firstBehind(database);
    if (!behind)
        return std::unexpected(behind.error());
    if (!*behind)
        return {};
    Transaction all(database);
    while (all.take([&] { return updateIndexNext(database); })) {
    }
    return all.commit();
}

Result<bool> updateIndexNext(Database &database)
{
    const auto behind = firstBehind(database);
    if (!behind)
        return std::unexpected(behind.error());
    if (!*behind)
        return false;
    const qint64 post = (*behind)->number;
    Transaction change(database);
    if ((*behind)->indexedBytes > longTextBytes) {
        forgetIndexed(change, post);
    } else {
        removeFromIndex(change, post);
        addToIndex(change, post);
    }
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return true;
}

void rebuildIndex(Transaction &change)
{
    change.run("DELETE FROM indexed_before");
    change.run("INSERT INTO search(search) VALUES('rebuild')");
}

Result<bool> indexIsTrue(Database &database)
{
    // Without the rank, FTS5 would only look at the index itself.
    const auto compared = database.run("INSERT INTO search(search, rank) VALUES('integrity-check', 1)");
    if (compared)
        return true;
    if (database.lastFault() == DatabaseFault::Damaged)
        return false;
    return std::unexpected(compared.error());
}

} // namespace galley::model
