// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/trash/trash.h"

#include "model/library/media/mediastore.h"
#include "model/library/postrows.h"
#include "model/library/trash/trashrows.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace galley::model {

namespace {

constexpr int pieceMs = 40; ///< How long the library is held at a time.

/// Removes from the end of `posts`, as many as there is time for.
Result<int> removePiece(Library &library, QList<PostId> &posts)
{
    QElapsedTimer timer;
    timer.start();
    Database &database = library.data().database;
    QList<PostId> left = posts;
    int removed = 0;
    Transaction piece(database);
    do {
        const auto number = piece.take([&] {
            return firstRow(
                database.query("SELECT number FROM post WHERE id=? AND trashed_ms IS NOT NULL AND NOT EXISTS"
                               " (SELECT 1 FROM publication_post JOIN publication ON publication.number = publication"
                               "  WHERE post = post.number AND phase = 0)",
                               left.takeLast()),
                [](Statement &row) { return row.number(0); });
        });
        if (!number)
            continue;
        removePost(piece, database, *number);
        ++removed;
    } while (!left.isEmpty() && piece.isGood() && timer.elapsed() < pieceMs);
    if (auto done = piece.commit(); !done)
        return std::unexpected(done.error());
    posts = left;
    return removed;
}

} // namespace

Result<> Library::moveToTrash(const PostId &id)
{
    const auto row = postRow(d->database, id);
    if (!row)
        return std::unexpected(row.error());
    if (row->summary.state == PostState::Trash)
        return {};
    Transaction change(d->database);
    setTrashed(change, row->number, nowMs());
    refreshState(change, d->database, row->number);
    return change.commit();
}

Result<> Library::restoreFromTrash(const PostId &id)
{
    const auto row = postRow(d->database, id);
    if (!row)
        return std::unexpected(row.error());
    Transaction change(d->database);
    setTrashed(change, row->number, {});
    refreshState(change, d->database, row->number);
    return change.commit();
}

Result<QList<TrashedPost>> trashedPosts(Library &library, const SiteId &site, const QDateTime &now)
{
    return allRows(library.data().database.query(
                       "SELECT " + summaryColumns + ", post.trashed_ms, " + daysOfUseSince("post.trashed_day") +
                           ", EXISTS(SELECT 1 FROM published WHERE published.post = post.number) FROM " +
                           summaryTables +
                           " WHERE post.trashed_ms IS NOT NULL AND (?1 = '' OR site.id = ?1)"
                           " ORDER BY post.trashed_ms DESC, post.number DESC",
                       site),
                   [&now](Statement &row) {
                       const int next = summaryColumnCount;
                       const TimeInTrash time{row.number(next), row.number(next + 1)};
                       return TrashedPost{readSummary(row), timeFromMs(time.sinceMs), time.daysLeft(now),
                                          row.number(next + 2) != 0};
                   });
}

Result<> noteDayOfUse(Library &library, QDate today)
{
    Database &database = library.data().database;
    const auto isKnown = firstRow(database.query("SELECT 1 FROM day_of_use WHERE day=?", today.toJulianDay()),
                                  [](Statement &) { return true; });
    if (!isKnown)
        return std::unexpected(isKnown.error());
    return *isKnown ? Result<>() : database.run("INSERT INTO day_of_use(day) VALUES(?)", today.toJulianDay());
}

Result<int> emptyTrash(LibraryAccess &access, const QList<PostId> &posts, const Progress &progress)
{
    QList<PostId> left = posts;
    int removed = 0;
    while (!left.isEmpty()) {
        if (progress && !progress({QCoreApplication::translate("Trash", "Emptying the trash"),
                                   posts.size() - left.size(), posts.size()}))
            return std::unexpected(Error{QCoreApplication::translate("Trash", "Emptying the trash was stopped."),
                                         QCoreApplication::translate("Trash", "What is still there can be restored."),
                                         {}});
        const Result<int> piece = access.with([&left](Library &library) { return removePiece(library, left); });
        if (!piece)
            return piece;
        removed += *piece;
    }
    return removed;
}

Result<int> emptyOldTrash(LibraryAccess &access, const QDateTime &now)
{
    const auto old = access.with([&now](Library &library) -> Result<QList<PostId>> {
        if (const Result<> noted = noteDayOfUse(library, now.date()); !noted)
            return std::unexpected(noted.error());
        const auto trashed = trashedPosts(library, {}, now);
        if (!trashed)
            return std::unexpected(trashed.error());
        QList<PostId> due;
        for (const TrashedPost &post : *trashed) {
            if (post.daysLeft == 0)
                due.append(post.post.id);
        }
        return due;
    });
    if (!old)
        return std::unexpected(old.error());
    const Result<int> posts = emptyTrash(access, *old);
    if (!posts)
        return posts;
    const Result<int> media =
        access.with([&now](Library &library) { return emptyMediaTrash(library, MediaToEmpty::Old, now); });
    return media ? Result<int>(*posts + *media) : media;
}

} // namespace galley::model
