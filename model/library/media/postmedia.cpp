// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/library.h"
#include "model/library/librarydata.h"
#include "model/library/media/addresses.h"
#include "model/library/media/mediastore.h"
#include "model/library/postrows.h"
#include "model/library/text/textstore.h"
#include "model/site/paths/paths.h"
#include "model/site/sitekind.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace galley::model {

namespace {

struct Kept
{
    QString name;
    QByteArray hash;
};

/// What posts have under a name, however it is spelled: the post itself, and, as long as it has no path of its own yet,
/// the others of its site that have none. Their files may come to lie in one folder.
Result<QList<Kept>> keptUnder(Database &database, const PostRow &post, const QString &name)
{
    auto kept =
        allRows(database.query("SELECT name, media.hash, post=?1 AS own FROM post_media"
                               " JOIN media ON media.number = post_media.media"
                               " JOIN post ON post.number = post_media.post"
                               " WHERE media_key(name) = ?2 AND (post = ?1 OR (?3 AND post.path = '' AND post.site ="
                               " (SELECT site FROM post WHERE number=?1))) ORDER BY own DESC",
                               post.number, QString::fromUtf8(fileKey(addressOfPath(name).toUtf8())),
                               qint64(post.summary.path.isEmpty())),
                [](Statement &row) { return Kept{row.text(0), row.bytes(1)}; });
    if (kept) // A key stands for more than one name: “big cup.png” and “cup.png” have the same.
        kept->removeIf([&](const Kept &each) { return each.name.compare(name, Qt::CaseInsensitive) != 0; });
    return kept;
}

/// Whether the site's folder has another file where this one would go.
bool isTakenOnDisk(const Site &site, const QString &postPath, const QString &name, const QByteArray &bytes)
{
    if (site.folder.isEmpty())
        return false;
    QFile file(site.folder + u'/' + siteKind(site.kind).mediaPath(QDir(site.folder), postPath, name));
    if (!file.exists())
        return false;
    return file.size() != bytes.size() || !file.open(QIODevice::ReadOnly) || file.readAll() != bytes;
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
    const Result<Site> site = this->site(row->summary.siteId);
    if (!site)
        return std::unexpected(site.error());
    for (int number = 1;; ++number) {
        file.name = numbered(name, number);
        const auto kept = keptUnder(d->database, *row, file.name);
        if (!kept)
            return std::unexpected(kept.error());
        if (kept->isEmpty() && !isTakenOnDisk(*site, row->summary.path, file.name, bytes))
            break;
        if (!kept->isEmpty() && kept->constFirst().hash == hash) { // The same file again.
            file.name = kept->constFirst().name;
            break;
        }
    }
    Transaction change(d->database);
    change.run("INSERT INTO media(hash, bytes, added_ms) VALUES(?,?,?)"
               " ON CONFLICT(hash) DO UPDATE SET trashed_ms=NULL, trashed_day=NULL",
               hash, bytes, nowMs());
    change.run("INSERT OR IGNORE INTO post_media(post, name, media) SELECT ?, ?, number FROM media WHERE hash=?",
               row->number, file.name, hash);
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return file;
}

Result<MediaFile> replaceMedium(Library &library, const PostId &post, const QString &name, const QString &newName,
                                const QByteArray &bytes)
{
    MediaFile added;
    const auto done = library.together([&]() -> Result<> {
        Database &database = library.data().database;
        const auto row = postRow(database, post);
        if (!row)
            return std::unexpected(row.error());
        Transaction change(database);
        const auto medium = change.take([&] {
            return firstRow(database.query("SELECT media FROM post_media WHERE post=? AND name=?", row->number, name),
                            [](Statement &found) { return found.number(0); });
        });
        if (medium) {
            change.run("DELETE FROM post_media WHERE post=? AND name=?", row->number, name);
            change.run("DELETE FROM media WHERE number=?1 AND number NOT IN (SELECT media FROM post_media)", *medium);
        }
        if (auto removed = change.commit(); !removed)
            return removed;
        const Result<MediaFile> file = library.addMedia(post, newName, bytes);
        if (!file)
            return std::unexpected(file.error());
        added = *file;
        return {};
    });
    return done ? Result<MediaFile>(added) : std::unexpected(done.error());
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
