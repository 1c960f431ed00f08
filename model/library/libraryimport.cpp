// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/history/history.h"
#include "model/library/instep/instep.h"
#include "model/library/library.h"
#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/search/searchindex.h"
#include "model/library/text/textstore.h"

#include <QCoreApplication>

namespace galley::model {

namespace {

struct SiteRow
{
    qint64 number = 0;
    QString kind;
};

struct KnownPost
{
    PostId id;
    QByteArray hash;     ///< Of the library's text.
    QByteArray baseHash; ///< Of the text that its file, or the repository, was last known to hold; empty: none.
};

Result<std::optional<KnownPost>> knownPost(Database &database, qint64 site, const QString &path)
{
    return firstRow(database.query("SELECT post.id, post.hash, coalesce(seen_hash, kept_text.hash) FROM post"
                                   " LEFT JOIN published ON published.post = post.number"
                                   " LEFT JOIN kept_text ON kept_text.number = published.text"
                                   " LEFT JOIN in_step ON in_step.post = post.number"
                                   " WHERE post.site=? AND post.path=? AND post.path<>'' AND post.trashed_ms IS NULL"
                                   " ORDER BY post.number DESC LIMIT 1",
                                   site, path),
                    [](Statement &row) { return KnownPost{row.text(0), row.bytes(1), row.bytes(2)}; });
}

/// The author changed the post here: that text stays, and what was found outside is kept beside it.
void keepFound(Transaction &change, LibraryData &library, const PostRow &row, const QByteArray &source)
{
    change.take([&] { return keepVersionOf(library, row.number, source, VersionReason::Outside); });
}

void takeKnown(Transaction &change, LibraryData &library, const KnownPost &known, const ImportedPost &found)
{
    const QByteArray foundHash = hashOf(found.source);
    const bool isChangedHere = known.hash != known.baseHash && known.hash != foundHash;
    const PostRow row = change.take([&] { return postRow(library.database, known.id); });
    if (isChangedHere) {
        if (foundHash != known.baseHash)
            keepFound(change, library, row, found.source);
        return;
    }
    if (known.hash != foundHash) {
        const Post before = change.take([&] { return withText(library.database, row); });
        change.take([&] { return keepVersionOf(library, row.number, before.source, VersionReason::Pause); });
        replaceSource(change, library, row, found.source, foundHash);
        change.take([&] { return keepVersionOf(library, row.number, found.source, VersionReason::Import); });
    }
    if (found.published)
        writePublished(change, library, row, *found.published);
    if (!found.published || found.published->source != found.source)
        writeSeen(change, row.number, foundHash);
}

qint64 takeNew(Transaction &change, LibraryData &library, const SiteRow &site, const ImportedPost &found)
{
    const QByteArray hash = hashOf(found.source);
    const PostRow row = insertPost(change, library, site.number, site.kind, found.source, hash, found.path);
    const qint64 text = change.take([&] { return keepText(library.database, found.source, hash, row.number); });
    keepFirstVersion(change, row.number, text, row.summary.words, VersionReason::Import);
    if (found.published && found.published->source == found.source)
        writePublished(change, library, row, *found.published, text);
    else if (found.published)
        writePublished(change, library, row, *found.published);
    if (!found.published || found.published->source != found.source)
        writeSeen(change, row.number, hash);
    return row.number;
}

} // namespace

Result<> Library::importPosts(const SiteId &site, const QList<ImportedPost> &posts)
{
    const auto siteRow = firstRow(d->database.query("SELECT number, kind FROM site WHERE id=?", site),
                                  [](Statement &row) { return SiteRow{row.number(0), row.text(1)}; });
    if (!siteRow)
        return std::unexpected(siteRow.error());
    if (!*siteRow)
        return std::unexpected(siteNumber(d->database, site).error());
    Transaction change(d->database);
    QList<qint64> added;
    for (const ImportedPost &found : posts) {
        const auto known = change.take([&] { return knownPost(d->database, (*siteRow)->number, found.path); });
        if (known)
            takeKnown(change, *d, *known, found);
        else
            added.append(takeNew(change, *d, **siteRow, found));
    }
    addToIndex(change, added);
    return change.commit();
}

Result<bool> Library::isSlugTaken(const SiteId &site, const QString &slug, const PostId &except)
{
    const auto taken = firstRow(d->database.query("SELECT 1 FROM post JOIN site ON site.number = post.site"
                                                  " WHERE site.id=? AND lower(post.slug)=? AND post.id<>?",
                                                  site, slug.toLower(), except),
                                [](Statement &) { return true; });
    if (!taken)
        return std::unexpected(taken.error());
    return taken->has_value();
}

} // namespace galley::model
