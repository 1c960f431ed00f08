// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/media/addresses.h"
#include "model/library/media/mediastore.h"
#include "model/library/postrows.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/paths/paths.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MediaStore", text); }

/// One place of the file: a post that keeps it under a name.
struct Place
{
    qint64 postNumber = 0;
    PostId post;
    QString postPath;
    QString name;
    Site site;
};

Result<QList<Place>> placesOf(Database &database, const QString &hash)
{
    return allRows(database.query("SELECT post.number, post.id, post.path, post_media.name, site.id, site.name,"
                                  " site.folder, site.kind FROM post_media JOIN media ON media.number = media"
                                  " JOIN post ON post.number = post JOIN site ON site.number = site WHERE media.hash=?",
                                  QByteArray::fromHex(hash.toLatin1())),
                   [](Statement &row) {
                       return Place{row.number(0),
                                    row.text(1),
                                    row.text(2),
                                    row.text(3),
                                    {row.text(4), row.text(5), row.text(6), row.text(7)}};
                   });
}

/// The site's files that the medium is, once it is published.
QSet<QString> pathsOf(const QList<Place> &places)
{
    QSet<QString> paths;
    for (const Place &place : places) {
        const QDir folder(place.site.folder);
        paths.insert(siteKind(place.site.kind).mediaPath(folder, place.postPath, place.name));
        paths.insert(siteKind(place.site.kind).mediaPath(folder, {}, place.name)); // As drafts write it.
    }
    return paths;
}

/// The same text with the new name in each address that means the medium.
QByteArray withNewName(const Post &post, const QList<Place> &places, const QSet<QString> &paths,
                       const QByteArray &newName)
{
    const auto place =
        std::find_if(places.begin(), places.end(), [&post](const Place &each) { return each.site.id == post.siteId; });
    if (place == places.end())
        return post.source;
    const SiteKind &kind = siteKind(place->site.kind);
    const QDir folder(place->site.folder);
    QByteArray source = post.source;
    const QList<WrittenAddress> addresses = addressesIn(post.source);
    for (auto address = addresses.crbegin(); address != addresses.crend(); ++address) {
        const QString path = kind.mediaPathFromAddress(folder, post.path, QString::fromUtf8(address->text));
        // A draft's files are written where they will lie once it is published.
        const bool isOwn = post.path.isEmpty() && std::any_of(places.begin(), places.end(), [&](const Place &each) {
                               const QString expected = kind.expectedPath(folder, {}, post.fields, {});
                               return each.post == post.id && path == kind.mediaPath(folder, expected, each.name);
                           });
        if (paths.contains(path) || isOwn)
            source.replace(address->nameBegin(), address->nameLength(), newName);
    }
    return source;
}

Result<QString> checkedName(Database &database, const QList<Place> &places, const StoredMedium &medium,
                            const QString &wanted)
{
    QString name = safeFileName(wanted.trimmed());
    const QString ending = QFileInfo(medium.names.value(0)).suffix();
    if (QFileInfo(name).suffix().isEmpty() && !ending.isEmpty())
        name += u'.' + ending;
    if (wanted.trimmed().isEmpty() || wanted.contains(u'/'))
        return std::unexpected(
            Error{tr("“%1” cannot be the name of a file.").arg(wanted), tr("Type a name without a folder."), {}});
    for (const Place &place : places) {
        const auto other = firstRow(database.query("SELECT 1 FROM post_media JOIN media ON media.number = media"
                                                   " WHERE post=? AND media_key(name)=? AND hash<>?",
                                                   place.postNumber, QString::fromUtf8(fileKey(name.toUtf8())),
                                                   QByteArray::fromHex(medium.hash.toLatin1())),
                                    [](Statement &) { return true; });
        if (!other)
            return std::unexpected(other.error());
        if (*other)
            return std::unexpected(
                Error{tr("A post already has another file named “%1”.").arg(name), tr("Choose another name."), {}});
    }
    return name;
}

struct Renaming
{
    StoredMedium medium;
    QList<Place> places;
    QString newName;
};

/// The name is there before any text uses it; the old one stays.
Result<Renaming> addName(Library &library, const QString &hash, const QString &newName)
{
    Database &database = library.data().database;
    const auto medium = findMedium(library, hash);
    if (!medium)
        return std::unexpected(medium.error());
    const auto places = placesOf(database, medium->hash);
    if (!places)
        return std::unexpected(places.error());
    const auto name = checkedName(database, *places, *medium, newName);
    if (!name)
        return std::unexpected(name.error());
    Transaction change(database);
    for (const Place &place : *places)
        change.run("INSERT OR IGNORE INTO post_media(post, name, media) SELECT ?, ?, number FROM media WHERE hash=?",
                   place.postNumber, *name, QByteArray::fromHex(medium->hash.toLatin1()));
    if (auto done = change.commit(); !done)
        return std::unexpected(done.error());
    return Renaming{*medium, *places, *name};
}

} // namespace

Result<BulkOutcome> renameMedium(LibraryAccess &access, const QString &hash, const QString &newName)
{
    const auto renaming = access.with([&](Library &library) { return addName(library, hash, newName); });
    if (!renaming)
        return std::unexpected(renaming.error());
    const QSet<QString> paths = pathsOf(renaming->places);
    const QByteArray written = addressOfPath(renaming->newName).toUtf8();
    BulkChange change;
    change.words = tr("Renamed “%1” to “%2”").arg(renaming->medium.names.value(0), renaming->newName);
    for (const MediaUse &use : renaming->medium.usedIn)
        change.posts.append(use.post);
    change.change = [&](const Post &post) -> Result<PostChange> {
        const QByteArray source = withNewName(post, renaming->places, paths, written);
        if (source == post.source && !source.contains(written)) {
            return std::unexpected(Error{tr("Its address is written in a way that cannot be changed by itself."),
                                         tr("Write the new name in the text; the file is found under both."),
                                         {}});
        }
        return PostChange{.source = source};
    };
    return changePosts(access, change);
}

} // namespace galley::model
