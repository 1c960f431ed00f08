// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/lists/postlist.h"
#include "model/library/search/searchquery.h"

namespace galley::model {

/// The posts that hold what was typed and pass the filter, best first, at most `limit` (0: all of them). Where more
/// hold it than anyone would look through, the best are chosen among those with the words in title or tags and the
/// newest.
Result<QList<PostNumber>> searchPosts(Library &library, const QString &typed, const PostFilter &filter, int limit);

/// As listedPosts, with the hit in the excerpt, marked by hitBegin and hitEnd.
Result<QList<ListedPost>> listedHits(Library &library, const QList<PostNumber> &numbers, const QString &typed);

/// Does one short piece of what saving put off (a post in the search index, the write-ahead log); true: there is more.
/// For a pause in the typing, in turns with other work.
Result<bool> settleNext(Library &library);

} // namespace galley::model
