// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/lists/sitetexts.h"

#include "model/library/librarydata.h"

namespace galley::model {

namespace {

constexpr auto ofSite = " FROM post WHERE site=(SELECT number FROM site WHERE id=?) AND trashed_ms IS NULL";

} // namespace

Result<QByteArray> siteStamp(Library &library, const SiteId &site)
{
    const auto stamp = firstRow(
        library.data().database.query(
            QByteArray("SELECT count(*), total(changed_ms), max(changed_ms), total(number)") + ofSite, site),
        [](Statement &row) { return row.text(0) + u' ' + row.text(1) + u' ' + row.text(2) + u' ' + row.text(3); });
    if (!stamp)
        return std::unexpected(stamp.error());
    return stamp->value_or(QString()).toLatin1();
}

Result<QList<SiteText>> siteTexts(Library &library, const SiteId &site, qint64 sinceMs)
{
    const QByteArray columns =
        "SELECT id, path, changed_ms, EXISTS(SELECT 1 FROM published WHERE post=post.number),"
        " CASE WHEN changed_ms>=? THEN (SELECT source FROM post_text WHERE post=post.number) END";
    auto texts = allRows(library.data().database.query(columns + ofSite + " ORDER BY number", sinceMs, site),
                         [sinceMs](Statement &row) {
                             SiteText text{row.text(0), row.text(1), row.number(2), row.number(3) != 0};
                             if (text.changedMs >= sinceMs)
                                 text.source = row.bytes(4);
                             return text;
                         });
    if (!texts)
        return texts;
    for (SiteText &text : *texts) {
        if (!text.source || text.isPublished)
            continue;
        const Result<QList<MediaFile>> media = library.media(text.id);
        if (!media)
            return std::unexpected(media.error());
        text.media = *media;
    }
    return texts;
}

} // namespace galley::model
