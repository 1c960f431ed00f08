// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/library/preparedpost.h"
#include "model/library/publishing/schedules.h"
#include "model/progress.h"

#include <QHash>
#include <QJsonObject>

namespace galley::model {

/// A post on its way in from elsewhere, with all worked out that the library keeps of it.
struct IncomingPost
{
    PreparedPost post;
    QString sourceId;
    QByteArray about;       ///< JSON, as in Origin.
    QByteArray original;    ///< Packed (see packed()).
    QList<MediaFile> media; ///< Under the names that the text uses.
    std::optional<WallTime> scheduled;
};

/// Where a post came from.
struct Origin
{
    QString source; ///< "wordpress:example.org/blog"
    QString sourceId;
    QJsonObject about;   ///< State, authors, fields, comments …, and the differences that the import found.
    QByteArray original; ///< The text as it was there.
};

/// A post of an earlier import.
struct KnownImport
{
    PostId id;
    QString path;
    bool isInTrash = false;
};

struct ImportRun
{
    qint64 number = 0;
    qint64 step = 0;        ///< The bulk step that takes it back.
    bool isResumed = false; ///< It was begun before and ended by force.
};

/// Begins to bring posts into a site, or goes on with what a kill ended. `words` name the step.
Result<ImportRun> beginImport(Library &library, const SiteId &site, const QString &source, const QString &words);
/// What is in the site already of that source, by the source's own ids.
Result<QHash<QString, KnownImport>> knownImports(Library &library, const SiteId &site, const QString &source);
/// Puts posts into the site, whole or not at all: texts, versions, media, origins, and their part of the step.
Result<QList<PostId>> takeIncoming(Library &library, const SiteId &site, const ImportRun &run, const QString &source,
                                   const QList<IncomingPost> &posts);
/// All came in.
Result<> endImport(Library &library, const ImportRun &run);
/// Nothing of it stays but what the author has changed since.
Result<> takeImportBack(LibraryAccess &access, const ImportRun &run, const Progress &progress = {});

/// Where a post came from; none: it was not brought in.
Result<std::optional<Origin>> originOf(Library &library, const PostId &id);

} // namespace galley::model
