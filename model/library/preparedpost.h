// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/postrows.h"
#include "model/library/text/textstore.h"

namespace galley::model {

/// A post that was found in a site's folder, with all worked out that the library keeps of it: on any thread, so that
/// the library's own is held for the writing alone.
struct PreparedPost
{
    FreshText text;
    std::optional<PublishedText> published; ///< As in ImportedPost.
    StoredText stored;                      ///< The text as its first version.
};

/// `hash`: of the post's text (hashOf).
PreparedPost preparedPost(const PostReader &reader, const QString &siteKind, const ImportedPost &found,
                          const QByteArray &hash);

/// One that was new.
struct AddedPost
{
    qsizetype index = 0; ///< Of the posts that were given.
    PostId id;
};

/// Takes them in as Library::importPosts does.
Result<QList<AddedPost>> importPrepared(Library &library, const SiteId &site, const QList<PreparedPost> &posts);

} // namespace galley::model
