// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/text/searchindex.h"

#include "model/library/text/searchwords.h"

namespace galley::model {

Result<> addSearchFunctions(Database &database, const PostReader &reader)
{
    const auto words = [](const QByteArray &text) { return searchWords(QString::fromUtf8(text)); };
    if (auto done = database.addFunction("search_words", words); !done)
        return done;
    return database.addFunction("search_body_words", [bodyOffset = reader.bodyOffset](const QByteArray &source) {
        return searchWords(QString::fromUtf8(QByteArrayView(source).sliced(bodyOffset(source))));
    });
}

void addToIndex(Transaction &change, qint64 postNumber)
{
    change.run("INSERT INTO search(rowid, title, body, tags) SELECT number, title, body, tags FROM indexed_text WHERE "
               "number=?",
               postNumber);
}

void removeFromIndex(Transaction &change, qint64 postNumber)
{
    change.run("INSERT INTO search(search, rowid, title, body, tags)"
               " SELECT 'delete', number, title, body, tags FROM indexed_text WHERE number=?",
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
    const auto behind =
        allRows(database.query("SELECT post FROM indexed_before"), [](Statement &row) { return row.number(0); });
    if (!behind)
        return std::unexpected(behind.error());
    if (behind->isEmpty())
        return {};
    Transaction change(database);
    for (const qint64 post : *behind) {
        removeFromIndex(change, post);
        addToIndex(change, post);
    }
    return change.commit();
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
