// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/publishing/publishednames.h"

#include "model/library/librarydata.h"

namespace galley::model {

/// What texts name is known of the present ones; a post that was changed since it was published is looked at too.
Result<QList<NamingPost>> publishedPostsNaming(Library &library, const SiteId &site, const QByteArray &key,
                                               const QList<PostId> &except)
{
    const auto ids =
        allRows(library.data().database.query(
                    "SELECT post.id FROM post JOIN published ON published.post = post.number"
                    " JOIN site ON site.number = post.site JOIN kept_text ON kept_text.number = published.text"
                    " WHERE site.id=?1 AND (kept_text.hash <> post.hash"
                    " OR EXISTS (SELECT 1 FROM named_file WHERE named_file.post = post.number AND name_key=?2))",
                    site, QString::fromUtf8(key)),
                [](Statement &row) { return row.text(0); });
    if (!ids)
        return std::unexpected(ids.error());
    QList<NamingPost> posts;
    for (const PostId &id : *ids) {
        if (except.contains(id))
            continue;
        const Result<std::optional<PublishedText>> published = library.published(id);
        if (!published)
            return std::unexpected(published.error());
        if (*published)
            posts.append({id, **published});
    }
    return posts;
}

} // namespace galley::model
