// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/imports/imports.h"

#include "model/library/bulk/steprows.h"
#include "model/library/history/history.h"
#include "model/library/librarydata.h"
#include "model/library/media/mediastore.h"
#include "model/library/search/searchindex.h"
#include "model/library/text/textform.h"
#include "model/library/trash/trash.h"
#include "model/post/digest.h"

#include <QJsonDocument>

namespace galley::model {

namespace {

struct SiteRow
{
    qint64 number = 0;
    QString kind;
};

Result<SiteRow> siteRow(Database &database, const SiteId &site)
{
    const auto row = firstRow(database.query("SELECT number, kind FROM site WHERE id=?", site),
                              [](Statement &found) { return SiteRow{found.number(0), found.text(1)}; });
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::unexpected(siteNumber(database, site).error());
    return **row;
}

void addMediaOf(Transaction &change, qint64 post, const QList<MediaFile> &files)
{
    for (const MediaFile &file : files) {
        const QByteArray hash = sha256(file.bytes);
        change.run("INSERT INTO media(hash, bytes, added_ms, alt) VALUES(?,?,?,?)"
                   " ON CONFLICT(hash) DO UPDATE SET trashed_ms=NULL, trashed_day=NULL",
                   hash, file.bytes, nowMs(), file.alt);
        change.run("INSERT OR IGNORE INTO post_media(post, name, media) SELECT ?, ?, number FROM media WHERE hash=?",
                   post, file.name, hash);
    }
}

/// The post stands in the trash before the step, so that taking the step back puts it there.
void addToStep(Transaction &change, qint64 step, const Standing &after, qint64 post)
{
    Standing before = after;
    before.trashedMs = nowMs();
    writeStepPost(change, step, post, before, after);
}

PostRow addPost(Transaction &change, LibraryData &library, const SiteRow &site, const ImportRun &run,
                const QString &source, const IncomingPost &incoming)
{
    const PreparedPost &post = incoming.post;
    const PostRow row = insertPost(change, library, site.number, site.kind, post.text, PostState::Draft);
    const qint64 text =
        change.take([&] { return keepWhole(library.database, post.text.source, post.text.hash, post.stored); });
    keepFirstVersion(change, row.number, text, row.summary.words, VersionReason::Import);
    addMediaOf(change, row.number, incoming.media);
    change.run("INSERT INTO imported(post, run, source, source_id, about, original) VALUES(?,?,?,?,?,?)", row.number,
               run.number, source, incoming.sourceId, QString::fromUtf8(incoming.about), incoming.original);
    addToStep(change, run.step, {post.text.hash, text, site.number, post.text.path, {}, {}}, row.number);
    return row;
}

} // namespace

Result<ImportRun> beginImport(Library &library, const SiteId &site, const QString &source, const QString &words)
{
    Database &database = library.data().database;
    Transaction change(database);
    const auto row = change.take([&] { return siteRow(database, site); });
    const auto open = change.take([&] {
        return firstRow(database.query("SELECT number, step FROM import_run WHERE site=? AND source=? AND is_done=0"
                                       " AND step IN (SELECT number FROM bulk_step WHERE phase=?)"
                                       " ORDER BY number DESC LIMIT 1",
                                       row.number, source, static_cast<int>(StepPhase::Done)),
                        [](Statement &found) { return ImportRun{found.number(0), found.number(1), true}; });
    });
    if (open)
        return *open;
    ImportRun run;
    // From the first post on all that is in it is whole: the step is one that is done.
    change.run("INSERT INTO bulk_step(words, phase, begun_ms) VALUES(?,?,?)", words, static_cast<int>(StepPhase::Done),
               nowMs());
    run.step = database.lastInsertedNumber();
    change.run("INSERT INTO import_run(site, source, step, is_done, begun_ms) VALUES(?,?,?,0,?)", row.number, source,
               run.step, nowMs());
    run.number = database.lastInsertedNumber();
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return run;
}

Result<QHash<QString, KnownImport>> knownImports(Library &library, const SiteId &site, const QString &source)
{
    QHash<QString, KnownImport> known;
    const auto rows = allRows(
        library.data().database.query("SELECT source_id, post.id, path, trashed_ms FROM imported"
                                      " JOIN post ON post.number = imported.post JOIN site ON site.number = post.site"
                                      " WHERE source=? AND site.id=? ORDER BY trashed_ms IS NULL",
                                      source, site),
        [&known](Statement &row) {
            known.insert(row.text(0), {row.text(1), row.text(2), !row.isNull(3)}); // One that is no trash comes last.
            return true;
        });
    if (!rows)
        return std::unexpected(rows.error());
    return known;
}

Result<QList<PostId>> takeIncoming(Library &library, const SiteId &site, const ImportRun &run, const QString &source,
                                   const QList<IncomingPost> &posts)
{
    LibraryData &data = library.data();
    Transaction change(data.database);
    const SiteRow row = change.take([&] { return siteRow(data.database, site); });
    QList<PostId> ids;
    QList<qint64> numbers;
    for (const IncomingPost &post : posts) {
        const PostRow added = addPost(change, data, row, run, source, post);
        numbers.append(added.number);
        ids.append(added.summary.id);
        if (post.scheduled)
            change.take([&] { return schedulePost(library, added.summary.id, post.scheduled); });
    }
    addToIndexLater(change, numbers);
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return ids;
}

Result<> endImport(Library &library, const ImportRun &run)
{
    Database &database = library.data().database;
    Transaction change(database);
    change.run("UPDATE import_run SET is_done=1 WHERE number=?", run.number);
    const auto isUsed = change.take([&] {
        return firstRow(database.query("SELECT 1 FROM bulk_step_post WHERE step=? LIMIT 1", run.step),
                        [](Statement &) { return true; });
    });
    if (!isUsed)
        forgetStep(change, run.step); // Nothing new came.
    forgetOldSteps(change);
    return change.commit();
}

Result<> takeImportBack(LibraryAccess &access, const ImportRun &run, const Progress &progress)
{
    const Result<BulkOutcome> back = takeBack(access, run.step, progress);
    if (!back)
        return std::unexpected(back.error());
    if (const Result<int> emptied = emptyTrash(access, back->changed, progress); !emptied)
        return std::unexpected(emptied.error());
    return access.with([&](Library &library) { return endImport(library, run); });
}

Result<std::optional<Origin>> originOf(Library &library, const PostId &id)
{
    const auto row = firstRow(library.data().database.query("SELECT source, source_id, about, original FROM imported"
                                                            " JOIN post ON post.number = imported.post WHERE post.id=?",
                                                            id),
                              [](Statement &found) {
                                  return Origin{found.text(0), found.text(1),
                                                QJsonDocument::fromJson(found.text(2).toUtf8()).object(),
                                                unpacked(found.bytes(3)).value_or(QByteArray())};
                              });
    if (!row)
        return std::unexpected(row.error());
    return *row;
}

} // namespace galley::model
