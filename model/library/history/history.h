// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"
#include "model/library/library.h"

namespace galley::model {

/// The history of a post beyond what Library itself offers. All of it on the library's thread.

/// Writes a version of the post with this text, which need not be its present one. Gives its number; where the last
/// version holds the same text, that one's, now kept for the stronger of the two reasons. Within a transaction.
Result<qint64> keepVersionOf(LibraryData &library, qint64 postNumber, const QByteArray &source, VersionReason reason);

/// The first version of a new post, whose text is in the store.
void keepFirstVersion(Transaction &change, qint64 postNumber, qint64 keptText, int words, VersionReason reason);

Result<qint64> keepVersionOf(Library &library, const PostId &id, const QByteArray &source, VersionReason reason);

/// Saves a text that did not come from typing: what stood there before and the new text are both kept as versions.
Result<Post> saveAndKeep(Library &library, const PostId &id, const QByteArray &source);

/// What bringing a text back did.
struct Restored
{
    Post post;
    qint64 before = 0;  ///< The version that holds the text as it was until now: bringing it back undoes this.
    qint64 version = 0; ///< The version that the post's text is now.
};

/// Gives the post an earlier text. The present text is kept as a version first, and the restored one is a new version
/// itself. Nothing changes when the post holds that text already.
Result<Restored> restoreVersion(Library &library, const PostId &id, qint64 number);
Result<Restored> restoreText(Library &library, const PostId &id, const QByteArray &source);

} // namespace galley::model
