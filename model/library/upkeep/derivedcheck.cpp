// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/search/searchindex.h"
#include "model/library/upkeep/check.h"
#include "model/library/upkeep/librarycopy.h"

#include <QCoreApplication>

namespace galley::model {

namespace {

constexpr qsizetype postsAtOnce = 200;

QString tr(const char *text) { return QCoreApplication::translate("Check", text); }

/// Everything that the library holds of a post but its text, column by column.
Result<QList<QByteArray>> shownOf(Database &database, const PostId &id)
{
    QList<QByteArray> shown;
    for (const QByteArray &sql :
         {QByteArray("SELECT * FROM post WHERE id=?"),
          QByteArray("SELECT label.* FROM label JOIN post ON post.number = label.post"
                     " WHERE post.id=? ORDER BY kind, label.name_key"),
          QByteArray("SELECT name_key FROM named_file JOIN post ON post.number = named_file.post"
                     " WHERE post.id=? ORDER BY name_key")}) {
        const auto rows = allRows(database.query(sql, id), [&shown](Statement &row) {
            for (int column = 0; column < row.columns(); ++column)
                shown.append(row.bytes(column));
            return true;
        });
        if (!rows)
            return std::unexpected(rows.error());
    }
    return shown;
}

/// Whether what is shown of the post is what its text says. Leaves everything as it is.
Result<bool> showsItsText(LibraryData &library, Transaction &change, const PostId &id)
{
    const auto before = shownOf(library.database, id);
    if (!before)
        return std::unexpected(before.error());
    deriveAnew(change, library, id);
    const auto after = shownOf(library.database, id);
    if (!after)
        return std::unexpected(after.error());
    return *before == *after;
}

Result<> checkFields(LibraryData &library, CheckReport &report, const Progress &progress)
{
    struct Named
    {
        PostId id;
        QString title;
    };
    const auto posts = allRows(library.database.query("SELECT id, title FROM post ORDER BY number"),
                               [](Statement &row) { return Named{row.text(0), row.text(1)}; });
    if (!posts)
        return std::unexpected(posts.error());
    for (qsizetype first = 0; first < posts->size(); first += postsAtOnce) {
        if (progress && !progress({tr("Checking what lists show"), first, posts->size()}))
            return std::unexpected(stoppedError());
        Transaction batch(library.database); // Never committed.
        for (const Named &post : posts->mid(first, postsAtOnce)) {
            const auto isTrue = showsItsText(library, batch, post.id);
            if (!isTrue)
                return std::unexpected(isTrue.error());
            if (!*isTrue)
                report.add(
                    {Finding::Part::Fields, post.id, 0,
                     tr("What lists show of the post “%1” (%2) is not what its text says.").arg(post.title, post.id)});
        }
    }
    return {};
}

} // namespace

Result<> checkDerived(LibraryData &library, CheckReport &report, const Progress &progress)
{
    if (auto done = checkFields(library, report, progress); !done)
        return done;

    bool isStopped = false;
    library.database.stopWhen([&] {
        isStopped = isStopped || (progress && !progress({tr("Checking the search index"), 0, 0}));
        return isStopped;
    });
    const auto isTrue = indexIsTrue(library.database);
    library.database.stopWhen({});
    if (isStopped)
        return std::unexpected(stoppedError());
    if (!isTrue)
        return std::unexpected(isTrue.error());
    if (!*isTrue)
        report.add({Finding::Part::Search, {}, 0, tr("The search index does not match the texts.")});
    return {};
}

} // namespace galley::model
