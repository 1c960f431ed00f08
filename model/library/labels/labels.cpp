// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/labels/labels.h"

#include "model/library/librarydata.h"

#include <QMap>

#include <vector>

namespace galley::model {

namespace {

/// Which posts count, by their number: quicker than asking for the post of each label.
Result<std::vector<bool>> countedPosts(Database &database, const SiteId &site)
{
    const auto largest = database.number("SELECT coalesce(max(number), 0) FROM post");
    if (!largest)
        return std::unexpected(largest.error());
    std::vector<bool> isCounted(static_cast<size_t>(*largest) + 1);
    const auto mark = [&isCounted](Statement &row) { return isCounted.at(static_cast<size_t>(row.number(0))) = true; };
    const auto marked = site.isEmpty()
                            ? allRows(database.query("SELECT number FROM post WHERE trashed_ms IS NULL"), mark)
                            : allRows(database.query("SELECT number FROM post WHERE trashed_ms IS NULL"
                                                     " AND site = (SELECT number FROM site WHERE id = ?)",
                                                     site),
                                      mark);
    if (!marked)
        return std::unexpected(marked.error());
    return isCounted;
}

/// One label while its posts are counted.
struct Spellings
{
    QString key;
    QMap<QString, int> posts;

    LabelCount count() const
    {
        LabelCount total;
        int most = 0;
        for (auto spelling = posts.begin(); spelling != posts.end(); ++spelling) {
            total.posts += *spelling;
            if (*spelling > most) {
                most = *spelling;
                total.name = spelling.key();
            }
        }
        return total;
    }
};

} // namespace

Result<QList<LabelCount>> labels(Library &library, LabelKind kind, const SiteId &site)
{
    Database &database = library.data().database;
    const auto isCounted = countedPosts(database, site);
    if (!isCounted)
        return std::unexpected(isCounted.error());
    QList<LabelCount> counts;
    Spellings current;
    const auto finish = [&counts, &current] {
        if (!current.posts.isEmpty())
            counts.append(current.count());
        current.posts.clear();
    };
    Statement rows = database.query("SELECT post, name_key, name FROM label WHERE kind=? ORDER BY name_key, post",
                                    static_cast<int>(kind));
    for (;;) {
        const Result<bool> more = rows.next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        if (!isCounted->at(static_cast<size_t>(rows.number(0))))
            continue;
        const QString key = rows.text(1);
        if (key != current.key) {
            finish();
            current.key = key;
        }
        ++current.posts[rows.text(2)];
    }
    finish();
    return counts;
}

Result<QList<PostId>> postsWith(Library &library, LabelKind kind, const QString &name, const SiteId &site)
{
    return allRows(
        library.data().database.query("SELECT post.id FROM label JOIN post ON post.number = label.post"
                                      " JOIN site ON site.number = post.site"
                                      " WHERE label.kind = ?1 AND label.name_key = ?2 AND post.trashed_ms IS NULL"
                                      " AND (?3 = '' OR site.id = ?3) ORDER BY post.number",
                                      static_cast<int>(kind), name.toCaseFolded(), site),
        [](Statement &row) { return row.text(0); });
}

} // namespace galley::model
