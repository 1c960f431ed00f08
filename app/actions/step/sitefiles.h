// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/progress.h"
#include "model/site/posts/postfiles.h"
#include "publish/git/repository.h"
#include "publish/plan/sitetree.h"

#include <QHash>

namespace galley::app {

/// A post's file as it is now.
struct SiteFile
{
    QString path;
    QByteArray source;
    QByteArray hash;                               ///< As the library names a text.
    std::optional<model::PublishedText> published; ///< What the newest commit holds at this path; none: nothing.
};

/// All post files of a site, and what its repository holds of them.
struct SiteFiles
{
    QList<SiteFile> files;
    QHash<QString, qsizetype> byPath;
    QList<model::SkippedFile> skipped;

    const SiteFile *at(const QString &path) const
    {
        const auto found = byPath.constFind(path);
        return found == byPath.constEnd() ? nullptr : &files.at(*found);
    }
};

/// Reads them. Files that a merge under way has left open are skipped: they hold git's marks. Errors: stopped; the
/// folder is not there; git is at work.
Result<SiteFiles> readSiteFiles(const model::Site &site, const publish::Repository &repository,
                                const Progress &progress);

Error stoppedReading();

} // namespace galley::app
