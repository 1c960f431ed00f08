// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/library.h"
#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/text/textstore.h"

#include <QCoreApplication>
#include <QHash>

namespace galley::model {

namespace {

struct KnownPost
{
    PostId id;
    QByteArray hash;     ///< Of the library's text.
    QByteArray baseHash; ///< Of the text that the repository was last known to hold; empty: none.
};

Result<QHash<QString, KnownPost>> knownPosts(Database &database, qint64 site)
{
    QHash<QString, KnownPost> known;
    const auto rows = allRows(database.query("SELECT post.path, post.id, post.hash, kept_text.hash FROM post"
                                             " LEFT JOIN published ON published.post = post.number"
                                             " LEFT JOIN kept_text ON kept_text.number = published.text"
                                             " WHERE post.site=? AND post.path<>'' AND post.trashed_ms IS NULL",
                                             site),
                              [&known](Statement &row) {
                                  known.insert(row.text(0), {row.text(1), row.bytes(2), row.bytes(3)});
                                  return true;
                              });
    if (!rows)
        return std::unexpected(rows.error());
    return known;
}

void takeKnown(Transaction &change, LibraryData &library, const KnownPost &known, const ImportedPost &found)
{
    const QByteArray foundHash = hashOf(found.source);
    const bool isChangedHere = known.hash != known.baseHash && known.hash != foundHash;
    const PostRow row = change.take([&] { return postRow(library.database, known.id); });
    if (isChangedHere) {
        if (foundHash != known.baseHash)
            keepTextAsVersion(change, library, row.number, found.source, VersionReason::Outside); // The author's stays.
        return;
    }
    if (known.hash != foundHash)
        replaceSource(change, library, row, found.source, foundHash);
    if (found.published)
        writePublished(change, library, row, *found.published);
}

} // namespace

Result<> Library::importPosts(const SiteId &site, const QList<ImportedPost> &posts)
{
    const auto siteRow = firstRow(d->database.query("SELECT number, kind FROM site WHERE id=?", site),
                                  [](Statement &row) { return std::pair(row.number(0), row.text(1)); });
    if (!siteRow)
        return std::unexpected(siteRow.error());
    if (!*siteRow)
        return std::unexpected(siteNumber(d->database, site).error());
    const auto known = knownPosts(d->database, (*siteRow)->first);
    if (!known)
        return std::unexpected(known.error());

    Transaction change(d->database);
    for (const ImportedPost &found : posts) {
        if (const auto there = known->constFind(found.path); there != known->constEnd()) {
            takeKnown(change, *d, *there, found);
            continue;
        }
        const PostRow row = insertPost(change, *d, (*siteRow)->first, (*siteRow)->second, found.source, found.path);
        if (found.published)
            writePublished(change, *d, row, *found.published);
    }
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
