// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"
#include "model/library/postreader.h"

namespace galley::model {

/// The SQL functions that the view `indexed_text` is made of, and galley_score, by which hits are ranked. The tokenizer
/// is there already: the schema needs it.
Result<> addSearchFunctions(Database &database, const PostReader &reader);

/// Puts new posts in the index, in the order of their numbers and, for speed, as the last part of a change: FTS5 writes
/// to the disk at each savepoint that follows.
void addToIndex(Transaction &change, const QList<qint64> &postNumbers);

/// The same, to be done later (updateIndexNext): until then the index holds empty texts for them.
void addToIndexLater(Transaction &change, const QList<qint64> &postNumbers);

/// Takes a post out of the index, with what it holds of it now.
void removeFromIndex(Transaction &change, qint64 postNumber);

/// To be called before a post's text, title or tags change: keeps what the index holds of it, and by that marks it as
/// behind. Much cheaper than changing the index each second while the author types.
void rememberIndexed(Transaction &change, qint64 postNumber);

/// Brings the index up to the texts.
Result<> updateIndex(Database &database);
/// The same for some posts only, or a part of a long one, on the disk when it returns; true when there may be more.
Result<bool> updateIndexNext(Database &database);

/// Builds the whole index anew from the texts.
void rebuildIndex(Transaction &change);

/// Whether the index holds exactly the words of the texts.
Result<bool> indexIsTrue(Database &database);

} // namespace galley::model
