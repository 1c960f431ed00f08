// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/instep/instep.h"
#include "model/library/librarydata.h"
#include "model/library/postid.h"
#include "model/library/postrows.h"
#include "model/library/search/searchindex.h"
#include "model/library/text/posttext.h"
#include "model/library/text/textstore.h"
#include "model/library/typing/typingjournal.h"

namespace galley::model {

PostRow insertPost(Transaction &change, LibraryData &library, qint64 site, const QString &siteKind,
                   const QByteArray &source, const QByteArray &hash, const QString &path)
{
    PostRow row;
    row.siteKind = siteKind;
    row.summary.id = newPostId();
    row.summary.path = path;
    change.run("INSERT INTO post(id, site, path, hash, changed_ms, state, title, slug, date, tags, categories, "
               "description, says_draft,"
               " words, excerpt) VALUES(?,?,?,?,?,0,'','','','','','',0,0,'')",
               row.summary.id, site, path, hash, nowMs());
    row.number = library.database.lastInsertedNumber();
    change.run("INSERT INTO post_text(post, source) VALUES(?,?)", row.number, source);
    row.summary.words = writeDerived(change, library, row, source);
    return row;
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
    writePublished(change, library, row, text,
                   change.take([&] { return keepText(library.database, text.source, row.number); }));
}

void writePublished(Transaction &change, LibraryData &library, const PostRow &row, const PublishedText &text,
                    qint64 keptText)
{
    changePath(change, library, row, text.path);
    forgetSeen(change, row.number); // The base is this text from now on.
    change.run(
        "INSERT INTO published(post, path, text, commit_id, state) VALUES(?,?,?,?,?) ON CONFLICT(post) DO UPDATE SET"
        " path=excluded.path, text=excluded.text, commit_id=excluded.commit_id, state=excluded.state",
        row.number, text.path, keptText, text.commit, static_cast<int>(text.state));
    refreshState(change, library.database, row.number);
}

} // namespace galley::model
