// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/library.h"
#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/search/search.h"
#include "model/library/search/searchindex.h"

namespace galley::model {

Result<QList<PostSummary>> Library::search(const QString &words, const PostFilter &filter, int limit)
{
    const auto numbers = searchPosts(*this, words, filter, limit);
    if (!numbers)
        return std::unexpected(numbers.error());
    const auto listed = listedHits(*this, *numbers, words);
    if (!listed)
        return std::unexpected(listed.error());
    QList<PostSummary> found;
    for (const ListedPost &post : *listed)
        found.append(post.summary);
    return found;
}

Result<bool> settleNext(Library &library)
{
    Database &database = library.data().database;
    const auto more = updateIndexNext(database);
    if (!more || *more)
        return more;
    if (auto done = database.run("PRAGMA wal_checkpoint(PASSIVE)"); !done)
        return std::unexpected(done.error());
    return false;
}

Result<> Library::settle()
{
    for (;;) {
        const Result<bool> more = settleNext(*this);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return {};
    }
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
