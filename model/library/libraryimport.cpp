// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/history/history.h"
#include "model/library/instep/instep.h"
#include "model/library/library.h"
#include "model/library/librarydata.h"
#include "model/library/poststate.h"
#include "model/library/preparedpost.h"
#include "model/library/search/searchindex.h"

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

void takeKnown(Transaction &change, LibraryData &library, const KnownPost &known, const PreparedPost &found)
{
    const QByteArray &foundHash = found.text.hash;
    const QByteArray &source = found.text.source;
    const bool isChangedHere = known.hash != known.baseHash && known.hash != foundHash;
    const PostRow row = change.take([&] { return postRow(library.database, known.id); });
    if (isChangedHere) {
        if (foundHash != known.baseHash)
            keepFound(change, library, row, source);
        return;
    }
    if (known.hash != foundHash) {
        const Post before = change.take([&] { return withText(library.database, row); });
        change.take([&] { return keepVersionOf(library, row.number, before.source, VersionReason::Pause); });
        replaceSource(change, library, row, source, foundHash);
        change.take([&] { return keepVersionOf(library, row.number, source, VersionReason::Import); });
    }
    if (found.published)
        writePublished(change, library, row, *found.published);
    if (!found.published || found.published->source != source)
        writeSeen(change, row.number, foundHash);
}

PostRow takeNew(Transaction &change, LibraryData &library, const SiteRow &site, const PreparedPost &found)
{
    const bool isAsPublished = found.published && found.published->source == found.text.source;
    PostStanding standing;
    standing.saysDraft = found.text.derived.fields.draft;
    if (isAsPublished && found.published->path == found.text.path) {
        standing.published = found.published->state;
        standing.committedHere = !found.published->commit.isEmpty();
        standing.sameAsPublished = true;
    }
    const PostRow row = insertPost(change, library, site.number, site.kind, found.text, stateOf(standing));
    const qint64 text =
        change.take([&] { return keepWhole(library.database, found.text.source, found.text.hash, found.stored); });
    keepFirstVersion(change, row.number, text, row.summary.words, VersionReason::Import);
    if (standing.published)
        insertPublished(change, row.number, *found.published, text);
    else if (found.published)
        writePublished(change, library, row, *found.published);
    if (!isAsPublished)
        writeSeen(change, row.number, found.text.hash);
    return row;
}

} // namespace

PreparedPost preparedPost(const PostReader &reader, const QString &siteKind, const ImportedPost &found,
                          const QByteArray &hash)
{
    return {{found.path, found.source, hash, derivedText(reader, siteKind, found.path, found.source)},
            found.published,
            storedWhole(found.source)};
}

Result<QList<AddedPost>> importPrepared(Library &library, const SiteId &site, const QList<PreparedPost> &posts)
{
    LibraryData &data = library.data();
    const auto siteRow = firstRow(data.database.query("SELECT number, kind FROM site WHERE id=?", site),
                                  [](Statement &row) { return SiteRow{row.number(0), row.text(1)}; });
    if (!siteRow)
        return std::unexpected(siteRow.error());
    if (!*siteRow)
        return std::unexpected(siteNumber(data.database, site).error());
    Transaction change(data.database);
    QList<AddedPost> added;
    QList<qint64> numbers;
    for (qsizetype index = 0; index < posts.size(); ++index) {
        const PreparedPost &found = posts.at(index);
        const auto known = change.take([&] { return knownPost(data.database, (*siteRow)->number, found.text.path); });
        if (known) {
            takeKnown(change, data, *known, found);
            continue;
        }
        const PostRow row = takeNew(change, data, **siteRow, found);
        numbers.append(row.number);
        added.append({index, row.summary.id});
    }
    addToIndexLater(change, numbers);
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return added;
}

Result<> Library::importPosts(const SiteId &site, const QList<ImportedPost> &posts)
{
    const auto kind = firstRow(d->database.query("SELECT kind FROM site WHERE id=?", site),
                               [](Statement &row) { return row.text(0); });
    if (!kind)
        return std::unexpected(kind.error());
    QList<PreparedPost> prepared;
    for (const ImportedPost &post : posts)
        prepared.append(preparedPost(d->reader, kind->value_or(QString()), post, hashOf(post.source)));
    const auto taken = importPrepared(*this, site, prepared);
    return taken ? Result<>() : std::unexpected(taken.error());
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
