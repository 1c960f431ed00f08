// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

namespace galley::model {

/// How lists name a post: eight bytes, so that a list of all posts costs little. Only for this library, and not kept.
using PostNumber = qint64;

/// The posts of a filter in its order, without anything to show of them.
Result<QList<PostNumber>> listPosts(Library &library, const PostFilter &filter);

/// What to show of some of them, in that order; those that are gone are left out.
struct ListedPost
{
    PostNumber number = 0;
    PostSummary summary;
    bool operator==(const ListedPost &) const = default;
};
Result<QList<ListedPost>> listedPosts(Library &library, const QList<PostNumber> &numbers);

Result<QList<PostId>> idsOf(Library &library, const QList<PostNumber> &numbers); ///< In their order.
Result<PostNumber> numberOf(Library &library, const PostId &id);                 ///< 0: there is none.

} // namespace galley::model
