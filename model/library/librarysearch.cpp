// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/library.h"
#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/text/searchindex.h"
#include "model/library/text/searchwords.h"

namespace galley::model {

namespace {

/// How much more a word tells in the title, in the body, among the tags.
const QByteArray ranking = "bm25(search, 10.0, 1.0, 5.0)";

/// Told without a look at the post itself, as a common word has a hundred thousand hits.
QByteArray hitCondition(const PostFilter &filter)
{
    const bool all = !filter.state && filter.site.isEmpty() && filter.tag.isEmpty();
    if (all)
        return "search.rowid NOT IN (SELECT number FROM post WHERE state = 7)"; // PostState::Trash, see librarydata.h.
    return "search.rowid IN (SELECT number FROM post WHERE " + conditionOf(filter) + ")";
}

Result<QList<PostSummary>> hits(LibraryData &library, const QString &words, const PostFilter &filter, int limit)
{
    const QList<QStringList> phrases = searchPhrases(words);
    const FilterValues values = valuesOf(filter);
    const QByteArray best = "SELECT search.rowid AS hit, " + ranking +
                            " AS score FROM search WHERE search MATCH ?6 AND " + hitCondition(filter) +
                            " ORDER BY score LIMIT ?4 OFFSET ?5";
    return allRows(library.database.query("SELECT " + summaryColumns + ", post_text.source FROM (" + best +
                                              ") JOIN post ON post.number = hit JOIN site ON site.number = post.site"
                                              " JOIN post_text ON post_text.post = hit ORDER BY score",
                                          values.state, values.site, values.tagKey, limit > 0 ? limit : -1,
                                          filter.offset, searchExpression(words)),
                   [&](Statement &row) {
                       PostSummary summary = readSummary(row);
                       const QByteArray source = row.bytes(summaryColumnCount);
                       const QString body =
                           QString::fromUtf8(QByteArrayView(source).sliced(library.reader.bodyOffset(source)));
                       const QString excerpt = excerptAroundHits(body, phrases);
                       if (!excerpt.isEmpty())
                           summary.excerpt = excerpt;
                       return summary;
                   });
}

} // namespace

Result<QList<PostSummary>> Library::search(const QString &words, const PostFilter &filter, int limit)
{
    if (searchExpression(words).isEmpty())
        return {};
    if (auto done = updateIndex(d->database); !done)
        return std::unexpected(done.error());
    auto found = hits(*d, words, filter, limit);
    if (found || d->database.lastFault() != DatabaseFault::Damaged)
        return found;

    // The index can be made anew from the texts at any time.
    if (auto mended = mendSearch(); !mended)
        return std::unexpected(mended.error());
    return hits(*d, words, filter, limit);
}

Result<> Library::settle()
{
    if (auto done = updateIndex(d->database); !done)
        return done;
    return d->database.run("PRAGMA wal_checkpoint(PASSIVE)");
}

Result<> Library::rebuildDerived()
{
    const auto ids = allRows(d->database.query("SELECT id FROM post"), [](Statement &row) { return row.text(0); });
    if (!ids)
        return std::unexpected(ids.error());
    Transaction change(d->database);
    for (const PostId &id : *ids)
        deriveAnew(change, *d, id);
    rebuildIndex(change);
    change.run("INSERT OR REPLACE INTO memory(key, value) VALUES(?,?)", derivationKey, derivation);
    return change.commit();
}

Result<bool> Library::mendSearch()
{
    const auto isTrue = indexIsTrue(d->database);
    if (!isTrue)
        return isTrue;
    if (*isTrue)
        return false;
    Transaction change(d->database);
    rebuildIndex(change);
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return true;
}

} // namespace galley::model
