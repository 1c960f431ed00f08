// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/typing/typingjournal.h"

#include "model/library/history/history.h"
#include "model/library/text/textstore.h"
#include "model/renderer/textedit.h"

#include <algorithm>

namespace galley::model {

namespace {

struct Edit
{
    QByteArray base;
    protocol::TextEdit edit;
    qint64 sizeAfter = 0;
    qint64 typedMs = 0;
};

struct Folded
{
    QByteArray source;
    qint64 typedMs = 0;
    bool isWhole = true; ///< Every edit fitted.
};

Result<QList<Edit>> editsOf(Database &database, qint64 post)
{
    return allRows(
        database.query("SELECT base, begin, removed, added, size_after, typed_ms FROM typed_edit WHERE post=?"
                       " ORDER BY number",
                       post),
        [](Statement &row) {
            return Edit{row.bytes(0),
                        {qint32(row.number(1)), qint32(row.number(2)), row.bytes(3)},
                        row.number(4),
                        row.number(5)};
        });
}

/// The stored text with all edits. One that does not fit is put as near as it can be: what was typed is never dropped.
Result<Folded> foldedText(Database &database, const PostRow &row)
{
    const auto edits = editsOf(database, row.number);
    if (!edits)
        return std::unexpected(edits.error());
    const auto stored = withText(database, row);
    if (!stored)
        return std::unexpected(stored.error());
    Folded folded{stored->source, row.summary.changed.toMSecsSinceEpoch(), true};
    for (const Edit &edit : *edits) {
        const qsizetype size = folded.source.size();
        const qsizetype begin = std::clamp<qsizetype>(edit.edit.offset, 0, size);
        const qsizetype removed = std::clamp<qsizetype>(edit.edit.removed, 0, size - begin);
        folded.source.replace(begin, removed, edit.edit.inserted);
        folded.typedMs = edit.typedMs;
        folded.isWhole = folded.isWhole && edit.base == row.hash && folded.source.size() == edit.sizeAfter;
    }
    return folded;
}

Result<bool> hasEdits(Database &database, qint64 post)
{
    const auto found = firstRow(database.query("SELECT 1 FROM typed_edit WHERE post=? LIMIT 1", post),
                                [](Statement &) { return true; });
    if (!found)
        return std::unexpected(found.error());
    return found->has_value();
}

} // namespace

namespace typing {

void noteTyping(Transaction &change, const PostRow &row)
{
    change.run("INSERT OR IGNORE INTO typing(post, since_ms, words_before) VALUES(?,?,?)", row.number, nowMs(),
               row.summary.words);
}

void endTyping(Transaction &change, qint64 post) { change.run("DELETE FROM typing WHERE post=?", post); }

void addEdit(Transaction &change, qint64 post, const QByteArray &base, const QByteArray &before, const QByteArray &now)
{
    const protocol::TextEdit edit = editBetween(before, now);
    change.run("INSERT INTO typed_edit(post, base, begin, removed, added, size_after, typed_ms) VALUES(?,?,?,?,?,?,?)",
               post, base, edit.offset, edit.removed, edit.inserted, now.size(), nowMs());
}

void forgetEdits(Transaction &change, qint64 post) { change.run("DELETE FROM typed_edit WHERE post=?", post); }

void parkEdits(Transaction &change, LibraryData &library, const PostRow &row)
{
    if (!change.take([&] { return hasEdits(library.database, row.number); }))
        return;
    const Folded typed = change.take([&] { return foldedText(library.database, row); });
    change.take([&] { return keepVersionOf(library, row.number, typed.source, VersionReason::Pause); });
    forgetEdits(change, row.number);
}

} // namespace typing

Result<> foldTypedEdits(LibraryData &library)
{
    const auto posts = allRows(
        library.database.query("SELECT DISTINCT post.id FROM typed_edit JOIN post ON post.number = typed_edit.post"),
        [](Statement &row) { return row.text(0); });
    if (!posts)
        return std::unexpected(posts.error());
    for (const PostId &id : *posts) {
        const auto row = postRow(library.database, id);
        if (!row)
            return std::unexpected(row.error());
        Transaction change(library.database);
        const auto typed = foldedText(library.database, *row);
        if (!typed)
            continue; // The stored text is damaged; the edits wait for it to be restored.
        if (typed->isWhole) {
            typing::forgetEdits(change, row->number);
            replaceSource(change, library, *row, typed->source, hashOf(typed->source));
            change.run("UPDATE post SET changed_ms=? WHERE number=?", typed->typedMs, row->number);
        } else {
            typing::parkEdits(change, library, *row);
        }
        if (auto done = change.commit(); !done)
            return done;
    }
    return {};
}

Result<QList<RecoveredText>> takeRecoveredTexts(Library &library)
{
    Database &database = library.data().database;
    const auto texts = allRows(database.query("SELECT post.id, post.title, words_before, post.words, post.changed_ms"
                                              " FROM typing JOIN post ON post.number = typing.post"
                                              " ORDER BY post.changed_ms DESC"),
                               [](Statement &row) {
                                   return RecoveredText{row.text(0), row.text(1), static_cast<int>(row.number(2)),
                                                        static_cast<int>(row.number(3)), timeFromMs(row.number(4))};
                               });
    if (!texts)
        return texts;
    for (const RecoveredText &text : *texts) {
        if (const auto kept = library.keepVersion(text.id, VersionReason::Pause); !kept)
            return std::unexpected(kept.error());
    }
    if (auto done = database.run("DELETE FROM typing"); !done)
        return std::unexpected(done.error());
    return texts;
}

} // namespace galley::model
