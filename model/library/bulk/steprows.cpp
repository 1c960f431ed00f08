// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/bulk/steprows.h"

#include "model/library/history/history.h"
#include "model/library/search/searchindex.h"
#include "model/library/text/textstore.h"
#include "model/library/trash/trashrows.h"

namespace galley::model {

namespace {

constexpr int keptSteps = 100;

std::optional<qint64> optionalNumber(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

/// Six columns of a row from `first` on.
Standing readStanding(Statement &row, int first)
{
    return {row.bytes(first),    row.number(first + 1),          row.number(first + 2),
            row.text(first + 3), optionalNumber(row, first + 4), optionalNumber(row, first + 5)};
}

} // namespace

qint64 keepStanding(Transaction &change, LibraryData &library, qint64 post, const QByteArray &source)
{
    change.take([&] { return keepVersionOf(library, post, source, VersionReason::Bulk); });
    return change.take([&] { return keepText(library.database, source, post); });
}

Result<Standing> standingOf(Database &database, qint64 post)
{
    const auto standing =
        firstRow(database.query("SELECT hash, 0, site, path, trashed_ms, scheduled_ms FROM post WHERE number=?", post),
                 [](Statement &row) { return readStanding(row, 0); });
    if (!standing)
        return std::unexpected(standing.error());
    return standing->value_or(Standing());
}

void applyStanding(Transaction &change, Library &library, const PostId &id, const Standing &now, const Standing &wanted,
                   const QByteArray &source)
{
    LibraryData &data = library.data();
    const auto currentRow = [&] { return change.take([&] { return postRow(data.database, id); }); };
    PostRow row = currentRow();
    if (wanted.site != now.site || wanted.path != now.path) {
        rememberIndexed(change, row.number);
        change.run("UPDATE post SET site=?, path=? WHERE number=?", wanted.site, wanted.path, row.number);
        row = currentRow();
        if (wanted.hash == now.hash)
            writeDerived(change, data, row, source);
    }
    if (wanted.hash != now.hash)
        replaceSource(change, data, row, source, wanted.hash);
    if (wanted.trashedMs != now.trashedMs)
        setTrashed(change, row.number, wanted.trashedMs);
    if (wanted.scheduledMs != now.scheduledMs)
        change.run("UPDATE post SET scheduled_ms=? WHERE number=?", wanted.scheduledMs, row.number);
    refreshState(change, data.database, row.number);
}

void writeStepPost(Transaction &change, qint64 step, qint64 post, const Standing &before, const Standing &after)
{
    change.run("INSERT INTO bulk_step_post(step, post, text_before, text_after, site_before, site_after, path_before,"
               " path_after, trashed_before_ms, trashed_after_ms, scheduled_before_ms, scheduled_after_ms)"
               " VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
               step, post, before.text, after.text, before.site, after.site, before.path, after.path, before.trashedMs,
               after.trashedMs, before.scheduledMs, after.scheduledMs);
}

Result<QList<StepPost>> stepPosts(Database &database, qint64 step, qint64 behindPost, int limit)
{
    return allRows(database.query("SELECT post.number, post.id, post.title,"
                                  " text_before.hash, text_before.number, site_before, path_before, trashed_before_ms,"
                                  " scheduled_before_ms,"
                                  " text_after.hash, text_after.number, site_after, path_after, trashed_after_ms,"
                                  " scheduled_after_ms,"
                                  " post.hash, 0, post.site, post.path, post.trashed_ms, post.scheduled_ms"
                                  " FROM bulk_step_post JOIN post ON post.number = bulk_step_post.post"
                                  " JOIN kept_text AS text_before ON text_before.number = bulk_step_post.text_before"
                                  " JOIN kept_text AS text_after ON text_after.number = bulk_step_post.text_after"
                                  " WHERE step=? AND bulk_step_post.post>? ORDER BY bulk_step_post.post LIMIT ?",
                                  step, behindPost, limit),
                   [](Statement &row) {
                       return StepPost{row.number(0),        row.text(1),          row.text(2),
                                       readStanding(row, 3), readStanding(row, 9), readStanding(row, 15)};
                   });
}

Result<std::optional<StepRow>> stepOf(Database &database, qint64 step)
{
    return firstRow(database.query("SELECT words, phase FROM bulk_step WHERE number=?", step),
                    [](Statement &row) { return StepRow{row.text(0), static_cast<StepPhase>(row.number(1))}; });
}

void setPhase(Transaction &change, qint64 step, StepPhase phase)
{
    change.run("UPDATE bulk_step SET phase=? WHERE number=?", static_cast<int>(phase), step);
}

void forgetStep(Transaction &change, qint64 step)
{
    change.run("DELETE FROM bulk_step_post WHERE step=?", step);
    change.run("DELETE FROM bulk_step WHERE number=?", step);
}

void forgetOldSteps(Transaction &change)
{
    const QByteArray old = "(SELECT number FROM bulk_step WHERE phase IN (1, 3) ORDER BY number DESC LIMIT -1 OFFSET " +
                           QByteArray::number(keptSteps) + ')';
    change.run("DELETE FROM bulk_step_post WHERE step IN " + old);
    change.run("DELETE FROM bulk_step WHERE number IN " + old);
}

Result<QList<BulkStep>> bulkSteps(Library &library)
{
    return allRows(library.data().database.query(
                       "SELECT number, words, begun_ms, (SELECT count(*) FROM bulk_step_post WHERE step = number),"
                       " phase FROM bulk_step WHERE phase IN (1, 3) ORDER BY number DESC"),
                   [](Statement &row) {
                       return BulkStep{row.number(0), row.text(1), timeFromMs(row.number(2)),
                                       static_cast<int>(row.number(3)),
                                       static_cast<StepPhase>(row.number(4)) == StepPhase::TakenBack};
                   });
}

} // namespace galley::model
