// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/sitekind.h"

#include <QDir>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley::model {

/// A file or folder that could not be taken, and why, in words for the author.
struct SkippedFile
{
    QString path; ///< Relative to the site folder.
    QString reason;

    bool operator==(const SkippedFile &) const = default;
};

/// What the content folders of a site hold, by their names alone; no file is opened.
struct ContentFiles
{
    QStringList posts; ///< Sorted, relative to the site folder.
    QList<SkippedFile> skipped;
};

/// Looks through the folders `chosen`, or, if there are none, those of the site's kind. In the folders that the author
/// chose every Markdown file is a post. Symbolic links, submodules and folders of other people's programs are not
/// entered.
ContentFiles contentFilesOf(const SiteKind &kind, const QDir &siteFolder, const QStringList &chosen = {});

} // namespace galley::model
