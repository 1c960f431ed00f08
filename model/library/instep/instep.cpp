// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/instep/instep.h"

#include "model/library/history/history.h"
#include "model/library/text/textstore.h"
#include "model/library/trash/trashrows.h"

#include <QCoreApplication>

namespace galley::model {

namespace {

StandingPost readStanding(Statement &row)
{
    StandingPost post;
    post.id = row.text(0);
    post.title = row.text(1);
    post.path = row.text(2);
    post.hash = row.bytes(3);
    post.publishedHash = row.bytes(4);
    post.publishedPath = row.text(5);
    post.published = row.isNull(6) ? PostState::Draft : static_cast<PostState>(row.number(6));
    post.isTrashed = !row.isNull(7);
    post.baseHash = row.isNull(8) ? post.publishedHash : row.bytes(8);
    post.thereHash = row.bytes(9);
    post.isGone = row.number(10) != 0;
    return post;
}

void setConflict(Transaction &change, qint64 post, bool isInConflict)
{
    change.run("UPDATE post SET conflict=? WHERE number=?", isInConflict ? 1 : 0, post);
    if (!isInConflict)
        change.run("UPDATE in_step SET there_hash=NULL WHERE post=?", post);
}

/// The present text stays a version, the new one is one.
void replaceText(Transaction &change, LibraryData &library, const PostRow &row, const QByteArray &source)
{
    const QByteArray hash = hashOf(source);
    if (hash == row.hash)
        return;
    const Post before = change.take([&] { return withText(library.database, row); });
    change.take([&] { return keepVersionOf(library, row.number, before.source, VersionReason::Pause); });
    replaceSource(change, library, row, source, hash);
    change.take([&] { return keepVersionOf(library, row.number, source, VersionReason::Import); });
}

/// The file is gone: the base stays, for the day it comes back.
void letGo(Transaction &change, const PostRow &row, const QByteArray &baseHash, bool intoTrash)
{
    change.run("DELETE FROM published WHERE post=?", row.number);
    writeSeen(change, row.number, baseHash);
    change.run("UPDATE in_step SET gone=1 WHERE post=?", row.number);
    setConflict(change, row.number, false);
    if (intoTrash)
        setTrashed(change, row.number, nowMs());
}

void publishAnew(Transaction &change, LibraryData &library, const PostRow &row, const PublishedText &text)
{
    const QByteArray hash = hashOf(text.source);
    const auto known = change.take([&] {
        return firstRow(library.database.query("SELECT 1 FROM published JOIN kept_text ON kept_text.number = text"
                                               " WHERE post=? AND hash=? AND path=?",
                                               row.number, hash, text.path),
                        [](Statement &) { return true; });
    });
    if (!known) {
        writePublished(change, library, row, text);
        return;
    }
    change.run("UPDATE published SET state=? WHERE post=?", static_cast<int>(text.state), row.number);
}

void takeStep(Transaction &change, LibraryData &library, const PostRow &row, const QByteArray &baseHash,
              const PostStep &step)
{
    if (step.isGone) {
        letGo(change, row, baseHash, step.intoTrash);
        return;
    }
    if (step.path)
        changePath(change, library, row, *step.path);
    PostRow now = row;
    now.summary.path = step.path.value_or(row.summary.path);
    if (step.seen)
        change.take([&] { return keepVersionOf(library, row.number, *step.seen, VersionReason::Import); });
    if (step.conflict)
        change.take([&] { return keepVersionOf(library, row.number, *step.conflict, VersionReason::Outside); });
    if (step.source) {
        replaceText(change, library, now, *step.source);
        now = change.take([&] { return postRow(library.database, step.id); });
    }
    // Before what was seen: a text that is published is the base, whatever the file held before.
    if (step.published && !step.conflict) {
        publishAnew(change, library, now, *step.published);
        const QString path = std::exchange(now.summary.path, step.published->path);
        changePath(change, library, now, path); // Another one that the author chose stays.
    }
    if (step.isUnpublished)
        change.run("DELETE FROM published WHERE post=?", row.number);
    const bool isBaseKept = !baseHash.isEmpty() && (step.published || step.isUnpublished);
    if (isBaseKept && (!step.published || hashOf(step.published->source) != baseHash))
        writeSeen(change, row.number, baseHash); // The file holds it still, if nothing else is said below.
    if (step.isBack) {
        setTrashed(change, row.number, {});
        change.run("UPDATE in_step SET gone=0 WHERE post=?", row.number);
    }
    if (step.endsConflict)
        setConflict(change, row.number, false);
    if (step.seen)
        writeSeen(change, row.number, hashOf(*step.seen));
    if (step.conflict) {
        writeSeen(change, row.number, baseHash);
        change.run("UPDATE in_step SET there_hash=? WHERE post=?", hashOf(*step.conflict), row.number);
        setConflict(change, row.number, true);
    }
}

const QByteArray standingSql =
    "SELECT post.id, post.title, post.path, post.hash, kept_text.hash, published.path, published.state,"
    " post.trashed_ms, in_step.seen_hash, in_step.there_hash, coalesce(in_step.gone, 0)"
    " FROM post JOIN site ON site.number = post.site LEFT JOIN published ON published.post = post.number"
    " LEFT JOIN kept_text ON kept_text.number = published.text LEFT JOIN in_step ON in_step.post = post.number";

} // namespace

void writeSeen(Transaction &change, qint64 post, const QByteArray &hash)
{
    change.run("INSERT INTO in_step(post, seen_hash) VALUES(?1, ?2)"
               " ON CONFLICT(post) DO UPDATE SET seen_hash=excluded.seen_hash",
               post, hash);
}

void forgetSeen(Transaction &change, qint64 post) { change.run("DELETE FROM in_step WHERE post=?", post); }

Result<QList<StandingPost>> standingPosts(Library &library, const SiteId &site)
{
    return allRows(
        library.data().database.query(standingSql + " WHERE site.id=? AND post.path<>'' ORDER BY post.number", site),
        readStanding);
}

Result<std::optional<QByteArray>> textOfHash(Library &library, const QByteArray &hash)
{
    Database &database = library.data().database;
    const auto number = firstRow(database.query("SELECT number FROM kept_text WHERE hash=?", hash),
                                 [](Statement &row) { return row.number(0); });
    if (!number)
        return std::unexpected(number.error());
    if (!*number)
        return std::nullopt;
    Result<QByteArray> text = keptText(database, **number);
    if (!text)
        return std::unexpected(text.error());
    return *std::move(text);
}

Result<QList<PostId>> takeSteps(Library &library, const QList<PostStep> &steps)
{
    LibraryData &data = library.data();
    QList<PostId> left;
    Transaction change(data.database);
    for (const PostStep &step : steps) {
        const auto standing = change.take(
            [&] { return firstRow(data.database.query(standingSql + " WHERE post.id=?", step.id), readStanding); });
        if (!change.isGood())
            break;
        if (!standing || standing->hash != step.hash) {
            left.append(step.id);
            continue;
        }
        const PostRow row = change.take([&] { return postRow(data.database, step.id); });
        takeStep(change, data, row, standing->baseHash, step);
        refreshState(change, data.database, row.number);
    }
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return left;
}

Result<ConflictTexts> conflictTexts(Library &library, const PostId &id)
{
    const auto standing = firstRow(library.data().database.query(standingSql + " WHERE post.id=?", id), readStanding);
    if (!standing)
        return std::unexpected(standing.error());
    if (!*standing || (*standing)->thereHash.isEmpty()) {
        return std::unexpected(
            Error{QCoreApplication::translate("Library", "This post has no second text that waits for an answer."),
                  QCoreApplication::translate("Library", "The history of the post shows the versions that there are."),
                  {}});
    }
    const auto base = textOfHash(library, (*standing)->baseHash);
    const auto there = textOfHash(library, (*standing)->thereHash);
    if (!base || !there)
        return std::unexpected(base ? there.error() : base.error());
    return ConflictTexts{base->value_or(QByteArray()), there->value_or(QByteArray())};
}

} // namespace galley::model
