// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/instep/instep.h"
#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/search/searchindex.h"
#include "model/library/text/textstore.h"
#include "model/library/typing/typingjournal.h"

namespace galley::model {

PostRow insertPost(Transaction &change, LibraryData &library, qint64 site, const QString &siteKind,
                   const QByteArray &source, const QByteArray &hash, const QString &path)
{
    return insertPost(change, library, site, siteKind,
                      {path, source, hash, derivedText(library.reader, siteKind, path, source)});
}

void replaceSource(Transaction &change, LibraryData &library, const PostRow &row, const QByteArray &source,
                   const QByteArray &hash)
{
    typing::parkEdits(change, library, row);
    rememberIndexed(change, row.number);
    change.run("UPDATE post_text SET source=? WHERE post=?", source, row.number);
    change.run("UPDATE post SET hash=?, changed_ms=? WHERE number=?", hash, nowMs(), row.number);
    writeDerived(change, library, row, source);
}

void deriveAnew(Transaction &change, LibraryData &library, const PostId &id)
{
    PostRow row = change.take([&] { return postRow(library.database, id); });
    row.summary.fields = {}; // So that its labels are written whatever they were.
    const auto post = withText(library.database, row);
    if (!change.isGood() || !post)
        return;
    change.run("DELETE FROM label WHERE post=?", row.number);
    writeDerived(change, library, row, post->source);
}

void writePublished(Transaction &change, LibraryData &library, const PostRow &row, const PublishedText &text)
{
    const qint64 kept = change.take([&] { return keepText(library.database, text.source, row.number); });
    changePath(change, library, row, text.path);
    forgetSeen(change, row.number); // The base is this text from now on.
    insertPublished(change, row.number, text, kept);
    refreshState(change, library.database, row.number);
}

void insertPublished(Transaction &change, qint64 post, const PublishedText &text, qint64 keptText)
{
    change.run(
        "INSERT INTO published(post, path, text, commit_id, state) VALUES(?,?,?,?,?) ON CONFLICT(post) DO UPDATE SET"
        " path=excluded.path, text=excluded.text, commit_id=excluded.commit_id, state=excluded.state",
        post, text.path, keptText, text.commit, static_cast<int>(text.state));
}

} // namespace galley::model
