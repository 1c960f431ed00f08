// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/sites/newsite.h"

#include "model/library/library.h"
#include "model/library/trash/trashrows.h"

namespace galley::model {

namespace {

constexpr int postsAtOnce = 200;

/// Whether all of it is gone.
Result<bool> forgetPiece(Library &library, const SiteId &site)
{
    Database &database = library.data().database;
    const auto numbers =
        allRows(database.query("SELECT number FROM post WHERE site = (SELECT number FROM site WHERE id=?) LIMIT ?",
                               site, postsAtOnce),
                [](Statement &row) { return row.number(0); });
    if (!numbers)
        return std::unexpected(numbers.error());
    Transaction change(database);
    for (const qint64 post : *numbers)
        removePost(change, database, post);
    if (numbers->isEmpty())
        change.run("DELETE FROM site WHERE id=?", site);
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return numbers->isEmpty();
}

} // namespace

Result<> forgetNewSite(LibraryAccess &access, const SiteId &site)
{
    for (bool isGone = false; !isGone;) {
        const Result<bool> piece = access.with([&](Library &library) { return forgetPiece(library, site); });
        if (!piece)
            return std::unexpected(piece.error());
        isGone = *piece;
    }
    return {};
}

} // namespace galley::model
