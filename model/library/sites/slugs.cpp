// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/sites/slugs.h"

#include "model/library/postrows.h"

namespace galley::model {

Result<QList<PostSummary>> postsWithSlug(Library &library, const SiteId &site, const QString &slug)
{
    return allRows(library.data().database.query("SELECT " + summaryColumns + " FROM " + summaryTables +
                                                     " WHERE site.id=? AND lower(post.slug)=?",
                                                 site, slug.toLower()),
                   readSummary);
}

} // namespace galley::model
