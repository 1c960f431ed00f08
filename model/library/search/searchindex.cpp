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

/// A piece of work: so many posts, and of texts no more than this.
constexpr int postsAtOnce = 50;
constexpr qint64 bytesAtOnce = 200'000;

struct BehindPost
{
    qint64 number = 0;
    qint64 indexedBytes = 0;
    qint64 bytes = 0; ///< Of the text as it is now.
};

/// The next ones, in their order: FTS5 writes to the disk whenever a smaller number follows.
Result<QList<BehindPost>> behindPosts(Database &database)
{
    return allRows(database.query("SELECT post, length(indexed_before.source), length(post_text.source)"
                                  " FROM indexed_before JOIN post_text USING(post) ORDER BY post LIMIT ?",
                                  postsAtOnce),
                   [](Statement &row) { return BehindPost{row.number(0), row.number(1), row.number(2)}; });
}

/// What the index holds of a post, or is to hold.
struct IndexedText
{
    QByteArray body;
    QByteArray title;
    QByteArray tags;
    QByteArray front;
};

std::optional<IndexedText> indexedText(Transaction &change, qint64 post)
{
    return change.take([&] {
        return firstRow(
            change.database().query("SELECT body, title, tags, front FROM indexed_text WHERE number=?", post),
            [](Statement &row) { return IndexedText{row.bytes(0), row.bytes(1), row.bytes(2), row.bytes(3)}; });
    });
}

// Values and not INSERT … SELECT, which SQLite guards by a savepoint of its own: at each FTS5 writes to the disk.
void insertWords(Transaction &change, qint64 post)
{
    if (const auto text = indexedText(change, post))
        change.run("INSERT INTO search(rowid, body, title, tags, front) VALUES(?,?,?,?,?)", post, text->body,
                   text->title, text->tags, text->front);
}

void deleteWords(Transaction &change, qint64 post)
{
    if (const auto text = indexedText(change, post))
        change.run("INSERT INTO search(search, rowid, body, title, tags, front) VALUES('delete',?,?,?,?,?)", post,
                   text->body, text->title, text->tags, text->front);
}

/// From here on the index holds an empty text for the post: of a long one a piece of work for itself.
void forgetIndexed(Transaction &change, qint64 post)
{
    deleteWords(change, post);
    change.run("UPDATE indexed_before SET title='', source=x'', tags='' WHERE post=?", post);
    insertWords(change, post);
}

void bringUp(Transaction &change, const QList<BehindPost> &behind)
{
    if (behind.constFirst().indexedBytes > bytesAtOnce) {
        forgetIndexed(change, behind.constFirst().number);
        return;
    }
    qint64 bytes = 0;
    for (const BehindPost &post : behind) {
        if (bytes > bytesAtOnce)
            return;
        bytes += post.indexedBytes + post.bytes;
        removeFromIndex(change, post.number);
        insertWords(change, post.number);
    }
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
        return textColumn + source.sliced(bodyOffset({}, source));
    });
}

void addToIndex(Transaction &change, const QList<qint64> &postNumbers)
{
    for (const qint64 post : postNumbers)
        insertWords(change, post);
}

void addToIndexLater(Transaction &change, const QList<qint64> &postNumbers)
{
    for (const qint64 post : postNumbers)
        change.run("INSERT INTO indexed_before(post, title, source, tags) VALUES(?,'',x'','')", post);
    for (const qint64 post : postNumbers) // As the view indexed_text gives it.
        change.run("INSERT INTO search(rowid, body, title, tags, front) VALUES(?1,?2,?3,?3,?2)", post,
                   QByteArray(1, textColumn), QByteArray(1, headColumn));
}

void removeFromIndex(Transaction &change, qint64 postNumber)
{
    deleteWords(change, postNumber);
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
    for (;;) {
        const Result<bool> more = updateIndexNext(database);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return {};
    }
}

Result<bool> updateIndexNext(Database &database)
{
    const auto behind = behindPosts(database);
    if (!behind)
        return std::unexpected(behind.error());
    if (behind->isEmpty())
        return false;
    Transaction change(database);
    bringUp(change, *behind);
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
