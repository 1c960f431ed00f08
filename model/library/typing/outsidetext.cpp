// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/typing/outsidetext.h"

#include "model/library/history/history.h"
#include "model/library/postrows.h"
#include "model/library/text/textstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley::model {

namespace {

/// What of the three to take: the one that changed.
std::optional<QByteArray> changedPart(const QByteArray &base, const QByteArray &here, const QByteArray &outside)
{
    if (here == base || here == outside)
        return outside;
    if (outside == base)
        return here;
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> withBothChanges(const PostReader &reader, const QString &siteKind, const QByteArray &base,
                                          const QByteArray &here, const QByteArray &outside)
{
    const qsizetype baseBody = reader.bodyOffset(siteKind, base);
    const qsizetype hereBody = reader.bodyOffset(siteKind, here);
    const qsizetype outsideBody = reader.bodyOffset(siteKind, outside);
    const auto head = changedPart(base.first(baseBody), here.first(hereBody), outside.first(outsideBody));
    const auto body = changedPart(base.sliced(baseBody), here.sliced(hereBody), outside.sliced(outsideBody));
    if (!head || !body)
        return std::nullopt;
    return *head + *body;
}

Result<bool> keepOutsideText(Library &library, const PostId &id, const QByteArray &source)
{
    LibraryData &data = library.data();
    const auto row = postRow(data.database, id);
    if (!row)
        return std::unexpected(row.error());
    const QByteArray hash = hashOf(source);
    const auto known = firstRow(data.database.query("SELECT 1 FROM version JOIN kept_text ON kept_text.number = text"
                                                    " WHERE post=? AND hash=?",
                                                    row->number, hash),
                                [](Statement &) { return true; });
    if (!known)
        return std::unexpected(known.error());
    if (*known || hash == row->hash)
        return false;
    Transaction change(data.database);
    change.take([&] { return keepVersionOf(data, row->number, source, VersionReason::Outside); });
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return true;
}

Result<qint64> latestOutsideVersion(Library &library, const PostId &id)
{
    const auto versions = library.versions(id);
    if (!versions)
        return std::unexpected(versions.error());
    const auto found = std::ranges::find(*versions, VersionReason::Outside, &Version::reason);
    if (found == versions->end()) {
        return std::unexpected(
            Error{QCoreApplication::translate("Library", "No other program has changed this post."),
                  QCoreApplication::translate("Library", "The history of the post shows the versions that there are."),
                  {}});
    }
    return found->number;
}

} // namespace galley::model
