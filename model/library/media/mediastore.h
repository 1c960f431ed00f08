// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/bulk/bulkchange.h"
#include "model/library/library.h"
#include "model/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace galley::model {

/// The library takes no larger file: it is held in memory whole, and the hosts of git repositories refuse it too.
constexpr qint64 mediaLimitBytes = 100LL * 1024 * 1024;

/// An error when a file of that size is too large for the library.
Result<> checkMediaSize(const QString &name, qint64 sizeBytes);

/// A post in whose text a file is named.
struct MediaUse
{
    PostId post;
    QString title;

    bool operator==(const MediaUse &) const = default;
};

/// One file of the media store, without its bytes.
struct StoredMedium
{
    QString hash;      ///< SHA-256, hex.
    QStringList names; ///< As posts write it, those in use first.
    qint64 sizeBytes = 0;
    QString alt;         ///< What the author last said that it shows.
    QDateTime added;     ///< UTC; invalid when not known.
    QList<PostId> posts; ///< Those it was put in, whether their texts still name it or not.
    QList<MediaUse> usedIn;
    bool isInTrash = false;
};

enum class MediaChoice { All, Unused, InTrash };

struct MediaFilter
{
    SiteId site{};
    MediaChoice choice = MediaChoice::All; ///< All and Unused leave out what is in the trash.
    QString hash{};                        ///< Only this one.
};

/// The files of the media store, the largest first.
Result<QList<StoredMedium>> storedMedia(Library &library, const MediaFilter &filter = {});
/// By an unambiguous beginning of its hash. Errors: none such, several.
Result<StoredMedium> findMedium(Library &library, const QString &hashPrefix);
/// The names of the files that go along with each post of a site; posts without any are left out.
Result<QHash<PostId, QSet<QString>>> mediaNamesOf(Library &library, const SiteId &site);
Result<QByteArray> mediumBytes(Library &library, const QString &hash);
/// Puts a file in a post in place of the one that it has as `name`; that one goes, unless another post has it too.
Result<MediaFile> replaceMedium(Library &library, const PostId &post, const QString &name, const QString &newName,
                                const QByteArray &bytes);
Result<> setMediumAlt(Library &library, const QString &hash, const QString &alt);

/// Puts a file that no text names in the trash, for as long as posts stay there. Errors: it is in use.
Result<> moveMediumToTrash(Library &library, const QString &hash);
Result<> restoreMedium(Library &library, const QString &hash);

enum class MediaToEmpty { Old, All };

/// Removes what has been in the trash for its days, or all that is there, but for what a text names again. Gives the
/// number.
Result<int> emptyMediaTrash(Library &library, MediaToEmpty which,
                            const QDateTime &now = QDateTime::currentDateTimeUtc());

/// Another name for a file: in the texts that use it nothing but that name changes, as one step that can be taken back.
/// The file is found under its old name too, so that earlier versions still show it. A name without an ending keeps the
/// one it has. Errors: nothing is left of the name, or a post has another file under it.
Result<BulkOutcome> renameMedium(LibraryAccess &access, const QString &hash, const QString &newName);

} // namespace galley::model
