// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/librarydata.h"
#include "model/library/text/derivedtext.h"

namespace galley::model {

/// What the library remembers of how it was derived. The value is raised whenever a text would be read differently than
/// before: another count of words, other folding, other rules for fields. Then all is derived anew at the next start.
inline const QString derivationKey = QStringLiteral("library/derivation");
inline const QByteArray derivation = "3";

/// One row of `post` with what is needed to change it.
struct PostRow
{
    qint64 number = 0;
    QString siteKind;
    QByteArray hash;
    PostSummary summary;
};

/// The columns that readSummary reads, and the tables they come from.
extern const QByteArray summaryColumns;
extern const QByteArray summaryTables;
constexpr int summaryColumnCount = 17;
PostSummary readSummary(Statement &row);

/// An error that says so when there is no such post.
Result<PostRow> postRow(Database &database, const PostId &id);
Result<Post> withText(Database &database, const PostRow &row);
Post withSource(const PostSummary &summary, const QByteArray &source);

Result<qint64> siteNumber(Database &database, const SiteId &id);

/// A text with all that is derived from it and its path: worked out beforehand, on any thread.
struct FreshText
{
    QString path;
    QByteArray source;
    QByteArray hash;
    DerivedText derived;
};

/// A new post of the site, with its text and all that is derived but for the search index: see addToIndex.
PostRow insertPost(Transaction &change, LibraryData &library, qint64 site, const QString &siteKind,
                   const FreshText &text, PostState state = PostState::Draft);
PostRow insertPost(Transaction &change, LibraryData &library, qint64 site, const QString &siteKind,
                   const QByteArray &source, const QByteArray &hash, const QString &path);
/// Another text for a post; the search index follows later.
void replaceSource(Transaction &change, LibraryData &library, const PostRow &row, const QByteArray &source,
                   const QByteArray &hash);
/// What the repository holds of a post; its state follows.
void writePublished(Transaction &change, LibraryData &library, const PostRow &row, const PublishedText &text);
/// The row of that alone, with a text that is in the store already.
void insertPublished(Transaction &change, qint64 post, const PublishedText &text, qint64 keptText);

/// Writes what is derived from a text and its path: fields, labels, words, excerpt; then the state. Gives the
/// number of words.
int writeDerived(Transaction &change, LibraryData &library, const PostRow &row, const QByteArray &source);
/// Derives all that lists show of a post anew, whatever they showed; the search index is left as it is. A damaged text
/// keeps what was read from it when it was whole.
void deriveAnew(Transaction &change, LibraryData &library, const PostId &id);
/// Gives the post another path, and reads its text anew by it: some kinds take title or date from the path.
void changePath(Transaction &change, LibraryData &library, PostRow row, const QString &path);
/// The state follows from the other columns; call this after any change of them.
void refreshState(Transaction &change, Database &database, qint64 postNumber);

qint64 nowMs();
QDateTime timeFromMs(qint64 ms); ///< UTC.

} // namespace galley::model
