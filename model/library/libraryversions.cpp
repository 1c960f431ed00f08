// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/library.h"
#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/text/textstore.h"

#include <QCoreApplication>

namespace galley::model {

namespace {

struct LastVersion
{
    qint64 number = 0;
    QByteArray hash;
};

Result<LastVersion> lastVersion(Database &database, qint64 post)
{
    const auto last =
        firstRow(database.query("SELECT version.number, hash FROM version JOIN kept_text ON kept_text.number = text"
                                " WHERE post=? ORDER BY version.number DESC LIMIT 1",
                                post),
                 [](Statement &row) { return LastVersion{row.number(0), row.bytes(1)}; });
    if (!last)
        return std::unexpected(last.error());
    return last->value_or(LastVersion());
}

} // namespace

Result<qint64> Library::keepVersion(const PostId &id, VersionReason reason)
{
    const auto row = postRow(d->database, id);
    if (!row)
        return std::unexpected(row.error());
    const auto last = lastVersion(d->database, row->number);
    if (!last)
        return std::unexpected(last.error());
    if (last->hash == row->hash)
        return last->number;
    const auto found = withText(d->database, *row);
    if (!found)
        return std::unexpected(found.error());

    Transaction change(d->database);
    const qint64 text = change.take([&] { return keepText(d->database, found->source); });
    change.run("INSERT INTO version(post, number, text, kept_ms, reason, words) VALUES(?,?,?,?,?,?)", row->number,
               last->number + 1, text, nowMs(), static_cast<int>(reason), row->summary.words);
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return last->number + 1;
}

Result<QList<Version>> Library::versions(const PostId &id)
{
    const auto row = postRow(d->database, id);
    if (!row)
        return std::unexpected(row.error());
    return allRows(
        d->database.query("SELECT number, kept_ms, reason, words FROM version WHERE post=? ORDER BY number DESC",
                          row->number),
        [](Statement &found) {
            return Version{found.number(0), timeFromMs(found.number(1)), static_cast<VersionReason>(found.number(2)),
                           static_cast<int>(found.number(3))};
        });
}

Result<QByteArray> Library::versionSource(const PostId &id, qint64 number)
{
    const auto row = postRow(d->database, id);
    if (!row)
        return std::unexpected(row.error());
    const auto text =
        firstRow(d->database.query("SELECT text FROM version WHERE post=? AND number=?", row->number, number),
                 [](Statement &found) { return found.number(0); });
    if (!text)
        return std::unexpected(text.error());
    if (!*text)
        return std::unexpected(
            Error{QCoreApplication::translate("Library", "The post “%1” has no version %2.")
                      .arg(row->summary.fields.title)
                      .arg(number),
                  QCoreApplication::translate("Library", "The history of the post shows the versions that there are."),
                  {}});
    return keptText(d->database, **text);
}

} // namespace galley::model
