// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/media/mediarows.h"

#include "model/library/media/addresses.h"

#include <algorithm>

namespace galley::model {

namespace {

/// What the post's images show, as the text says it; an empty alt text says nothing, and takes nothing away.
void keepAltTexts(Transaction &change, Database &database, qint64 post, const QByteArray &source)
{
    const auto hasMedia = change.take([&] {
        return firstRow(database.query("SELECT 1 FROM post_media WHERE post=? LIMIT 1", post),
                        [](Statement &) { return true; });
    });
    if (!hasMedia)
        return;
    for (const WrittenImage &image : imagesIn(source)) {
        if (!image.alt.isEmpty())
            change.run("UPDATE media SET alt=?1 WHERE alt<>?1 AND number IN"
                       " (SELECT media FROM post_media WHERE post=?2 AND media_key(name)=?3)",
                       image.alt, post, QString::fromUtf8(fileKey(image.address)));
    }
}

} // namespace

Result<> addMediaFunctions(Database &database) { return database.addFunction("media_key", fileKey); }

void insertNamedFiles(Transaction &change, qint64 post, const QStringList &names)
{
    for (const QString &name : names)
        change.run("INSERT INTO named_file(name_key, post) VALUES(?,?)", name, post);
}

void writeNamedFiles(Transaction &change, Database &database, qint64 post, const QByteArray &source,
                     const QStringList &names)
{
    QStringList known = change.take([&] {
        return allRows(database.query("SELECT name_key FROM named_file WHERE post=?", post),
                       [](Statement &row) { return row.text(0); });
    });
    std::sort(known.begin(), known.end());
    if (names != known) {
        change.run("DELETE FROM named_file WHERE post=?", post);
        insertNamedFiles(change, post, names);
    }
    if (!names.isEmpty())
        keepAltTexts(change, database, post, source);
}

} // namespace galley::model
