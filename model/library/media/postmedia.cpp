// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/library.h"
#include "model/library/librarydata.h"
#include "model/library/media/mediastore.h"
#include "model/library/postrows.h"
#include "model/library/text/textstore.h"

#include <QFileInfo>

namespace galley::model {

namespace {

/// What the post has under a name: the hash of its bytes, if there is something.
Result<std::optional<QByteArray>> hashUnder(Database &database, qint64 post, const QString &name)
{
    return firstRow(
        database.query(
            "SELECT hash FROM post_media JOIN media ON media.number = post_media.media WHERE post=? AND name=?", post,
            name),
        [](Statement &row) { return row.bytes(0); });
}

QString numbered(const QString &name, int number)
{
    if (number == 1)
        return name;
    const QFileInfo file(name);
    const QString ending = file.suffix().isEmpty() ? QString() : QChar(u'.') + file.suffix();
    return QStringLiteral("%1-%2%3").arg(name.chopped(ending.size())).arg(number).arg(ending);
}

} // namespace

Result<MediaFile> Library::addMedia(const PostId &post, const QString &name, const QByteArray &bytes)
{
    const auto row = postRow(d->database, post);
    if (!row)
        return std::unexpected(row.error());
    if (const auto fits = checkMediaSize(name, bytes.size()); !fits)
        return std::unexpected(fits.error());
    const QByteArray hash = hashOf(bytes);
    MediaFile file{QString::fromLatin1(hash.toHex()), name, bytes};
    const auto alt = firstRow(d->database.query("SELECT alt FROM media WHERE hash=?", hash),
                              [](Statement &known) { return known.text(0); });
    if (!alt)
        return std::unexpected(alt.error());
    file.alt = alt->value_or(QString());
    for (int number = 1;; ++number) {
        file.name = numbered(name, number);
        const auto taken = hashUnder(d->database, row->number, file.name);
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            break;
        if (**taken == hash)
            return file; // The same file again.
    }
    Transaction change(d->database);
    change.run("INSERT INTO media(hash, bytes, added_ms) VALUES(?,?,?)"
               " ON CONFLICT(hash) DO UPDATE SET trashed_ms=NULL, trashed_day=NULL",
               hash, bytes, nowMs());
    change.run("INSERT INTO post_media(post, name, media) SELECT ?, ?, number FROM media WHERE hash=?", row->number,
               file.name, hash);
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return file;
}

Result<QList<MediaFile>> Library::media(const PostId &post)
{
    const auto row = postRow(d->database, post);
    if (!row)
        return std::unexpected(row.error());
    const auto files = allRows(
        d->database.query("SELECT hash, name, bytes, alt FROM post_media JOIN media ON media.number = post_media.media"
                          " WHERE post=? ORDER BY name",
                          row->number),
        [](Statement &found) {
            return MediaFile{QString::fromLatin1(found.bytes(0).toHex()), found.text(1), found.bytes(2), found.text(3)};
        });
    if (!files)
        return files;
    for (const MediaFile &file : *files) {
        if (QString::fromLatin1(hashOf(file.bytes).toHex()) != file.hash)
            return std::unexpected(changedTextError(d->database.path()));
    }
    return files;
}

} // namespace galley::model
