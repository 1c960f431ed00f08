// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/sites/translations.h"

#include "model/library/librarydata.h"

namespace galley::model {

Result<QList<Translation>> translationsOf(Library &library, const PostId &id)
{
    return allRows(library.data().database.query(
                       "SELECT other.id, other.language, other.title FROM post"
                       " JOIN post AS other ON other.site = post.site AND other.translation = post.translation"
                       " AND other.language <> post.language AND other.trashed_ms IS NULL"
                       " WHERE post.id=? AND post.translation <> '' ORDER BY other.language, other.number",
                       id),
                   [](Statement &row) { return Translation{row.text(0), row.text(1), row.text(2)}; });
}

Result<QHash<PostId, QList<Translation>>> translationsIn(Library &library, const SiteId &site)
{
    struct Row
    {
        QString key;
        Translation post;
    };
    const auto rows = allRows(
        library.data().database.query("SELECT translation, id, language, title FROM post WHERE trashed_ms IS NULL"
                                      " AND site = (SELECT number FROM site WHERE id=?1) AND translation IN"
                                      " (SELECT translation FROM post WHERE trashed_ms IS NULL AND translation <> ''"
                                      "  AND site = (SELECT number FROM site WHERE id=?1)"
                                      "  GROUP BY translation HAVING count(DISTINCT language) > 1)"
                                      " ORDER BY translation, language, number",
                                      site),
        [](Statement &row) { return Row{row.text(0), {row.text(1), row.text(2), row.text(3)}}; });
    if (!rows)
        return std::unexpected(rows.error());
    QHash<QString, QList<Translation>> groups;
    for (const Row &row : *rows)
        groups[row.key].append(row.post);
    QHash<PostId, QList<Translation>> translations;
    for (const Row &row : *rows) {
        for (const Translation &other : std::as_const(groups)[row.key]) {
            if (other.language != row.post.language)
                translations[row.post.id].append(other);
        }
    }
    return translations;
}

} // namespace galley::model
