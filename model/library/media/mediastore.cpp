// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/media/mediastore.h"

#include "model/library/postrows.h"
#include "model/library/text/textstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MediaStore", text); }

/// A post names a file of its own, or one of another post of the site when it has none of that name.
const char usesSql[] = R"sql(
SELECT DISTINCT post_media.media, post_media.name, user.id, user.title
FROM post_media JOIN named_file ON named_file.name_key = media_key(post_media.name)
JOIN post AS user ON user.number = named_file.post JOIN post AS owner ON owner.number = post_media.post
WHERE user.number = owner.number
   OR (user.site = owner.site AND NOT EXISTS (SELECT 1 FROM post_media AS own WHERE own.post = user.number
                                              AND media_key(own.name) = named_file.name_key))
ORDER BY user.title
)sql";

struct Stored
{
    qint64 number = 0;
    StoredMedium medium;
};

Result<QList<Stored>> readMedia(Database &database, const MediaFilter &filter)
{
    return allRows(
        database.query("SELECT number, lower(hex(hash)), length(bytes), alt, added_ms, trashed_ms FROM media"
                       " WHERE (trashed_ms IS NOT NULL) = ?1 AND (?2 = '' OR hash = ?3) AND (?4 = '' OR EXISTS"
                       " (SELECT 1 FROM post_media JOIN post ON post.number = post_media.post"
                       "  JOIN site ON site.number = post.site WHERE media = media.number AND site.id = ?4))"
                       " ORDER BY length(bytes) DESC, number",
                       filter.choice == MediaChoice::InTrash, filter.hash, QByteArray::fromHex(filter.hash.toLatin1()),
                       filter.site),
        [](Statement &row) {
            Stored stored;
            stored.number = row.number(0);
            stored.medium.hash = row.text(1);
            stored.medium.sizeBytes = row.number(2);
            stored.medium.alt = row.text(3);
            if (row.number(4) > 0)
                stored.medium.added = timeFromMs(row.number(4));
            stored.medium.isInTrash = !row.isNull(5);
            return stored;
        });
}

Result<> addUses(Database &database, const QHash<qint64, StoredMedium *> &byNumber)
{
    const auto uses = allRows(database.query(usesSql), [&byNumber](Statement &row) {
        StoredMedium *medium = byNumber.value(row.number(0));
        if (!medium)
            return false;
        if (const MediaUse use{row.text(2), row.text(3)}; !medium->usedIn.contains(use))
            medium->usedIn.append(use);
        if (const QString name = row.text(1); !medium->names.contains(name))
            medium->names.append(name);
        return true;
    });
    return uses ? Result<>() : std::unexpected(uses.error());
}

Result<> addPosts(Database &database, const QHash<qint64, StoredMedium *> &byNumber)
{
    const auto kept = allRows(database.query("SELECT media, name, post.id FROM post_media"
                                             " JOIN post ON post.number = post_media.post ORDER BY name"),
                              [&byNumber](Statement &row) {
                                  StoredMedium *medium = byNumber.value(row.number(0));
                                  if (!medium)
                                      return false;
                                  if (const QString name = row.text(1); !medium->names.contains(name))
                                      medium->names.append(name);
                                  if (const PostId post = row.text(2); !medium->posts.contains(post))
                                      medium->posts.append(post);
                                  return true;
                              });
    return kept ? Result<>() : std::unexpected(kept.error());
}

Error noSuchMedium(const QString &hash)
{
    return {tr("There is no file “%1” in the media store.").arg(hash),
            tr("The command “galley media list” shows the files that there are."),
            {}};
}

/// `sql` has ?1 for the hash; the values follow.
template<typename... Values>
Result<> changeMedium(Library &library, const QByteArray &sql, const QString &hash, const Values &...values)
{
    Database &database = library.data().database;
    if (auto done = database.run(sql, QByteArray::fromHex(hash.toLatin1()), values...); !done)
        return done;
    return database.changedRows() > 0 ? Result<>() : std::unexpected(noSuchMedium(hash));
}

} // namespace

Result<> checkMediaSize(const QString &name, qint64 sizeBytes)
{
    if (sizeBytes <= mediaLimitBytes)
        return {};
    return std::unexpected(
        Error{tr("“%1” is too large for a blog: %2; the library takes files up to %3.")
                  .arg(name, QLocale().formattedDataSize(sizeBytes), QLocale().formattedDataSize(mediaLimitBytes)),
              tr("Put a long video on a service for videos and link it, or make the file smaller."),
              {}});
}

Result<QList<StoredMedium>> storedMedia(Library &library, const MediaFilter &filter)
{
    Database &database = library.data().database;
    auto stored = readMedia(database, filter);
    if (!stored)
        return std::unexpected(stored.error());
    QHash<qint64, StoredMedium *> byNumber;
    for (Stored &each : *stored)
        byNumber.insert(each.number, &each.medium);
    if (auto done = addUses(database, byNumber); !done)
        return std::unexpected(done.error());
    if (auto done = addPosts(database, byNumber); !done)
        return std::unexpected(done.error());
    QList<StoredMedium> media;
    for (const Stored &each : std::as_const(*stored)) {
        if (filter.choice != MediaChoice::Unused || each.medium.usedIn.isEmpty())
            media.append(each.medium);
    }
    return media;
}

Result<StoredMedium> findMedium(Library &library, const QString &hashPrefix)
{
    const auto hashes =
        allRows(library.data().database.query("SELECT lower(hex(hash)) FROM media WHERE substr(lower(hex(hash)), 1, ?1)"
                                              " = ?2 LIMIT 2",
                                              static_cast<qint64>(hashPrefix.size()), hashPrefix.toLower()),
                [](Statement &row) { return row.text(0); });
    if (!hashes)
        return std::unexpected(hashes.error());
    if (hashes->isEmpty() || hashPrefix.isEmpty())
        return std::unexpected(noSuchMedium(hashPrefix));
    if (hashes->size() > 1)
        return std::unexpected(
            Error{tr("Several files begin with “%1”.").arg(hashPrefix), tr("Type more of the hash."), {}});
    for (const MediaChoice choice : {MediaChoice::All, MediaChoice::InTrash}) {
        const auto media = storedMedia(library, {.site = {}, .choice = choice, .hash = hashes->constFirst()});
        if (!media)
            return std::unexpected(media.error());
        if (!media->isEmpty())
            return media->constFirst();
    }
    return std::unexpected(noSuchMedium(hashPrefix));
}

Result<QHash<PostId, QSet<QString>>> mediaNamesOf(Library &library, const SiteId &site)
{
    const auto rows = allRows(library.data().database.query("SELECT post.id, post_media.name FROM post_media"
                                                            " JOIN post ON post.number = post_media.post"
                                                            " JOIN site ON site.number = post.site WHERE site.id=?",
                                                            site),
                              [](Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return std::unexpected(rows.error());
    QHash<PostId, QSet<QString>> names;
    for (const auto &[post, name] : *rows)
        names[post].insert(name);
    return names;
}

Result<QByteArray> mediumBytes(Library &library, const QString &hash)
{
    Database &database = library.data().database;
    const QByteArray wanted = QByteArray::fromHex(hash.toLatin1());
    const auto bytes = firstRow(database.query("SELECT bytes FROM media WHERE hash=?", wanted),
                                [](Statement &row) { return row.bytes(0); });
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!*bytes)
        return std::unexpected(noSuchMedium(hash));
    if (hashOf(**bytes) != wanted)
        return std::unexpected(changedTextError(database.path()));
    return **bytes;
}

Result<> setMediumAlt(Library &library, const QString &hash, const QString &alt)
{
    return changeMedium(library, "UPDATE media SET alt=?2 WHERE hash=?1", hash, alt.simplified());
}

Result<> moveMediumToTrash(Library &library, const QString &hash)
{
    const auto medium = findMedium(library, hash);
    if (!medium)
        return std::unexpected(medium.error());
    if (!medium->usedIn.isEmpty()) {
        return std::unexpected(
            Error{tr("“%1” is shown in “%2”.").arg(medium->names.value(0), medium->usedIn.constFirst().title),
                  tr("Take it out of the text first; what no text names can be removed."),
                  {}});
    }
    return changeMedium(library,
                        "UPDATE media SET trashed_ms=?2, trashed_day=(SELECT coalesce(max(number), 0) FROM day_of_use)"
                        " WHERE hash=?1",
                        medium->hash, nowMs());
}

Result<> restoreMedium(Library &library, const QString &hash)
{
    return changeMedium(library, "UPDATE media SET trashed_ms=NULL, trashed_day=NULL WHERE hash=?1", hash);
}

} // namespace galley::model
