// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace galley::model {

/// Whether the file of a published post keeps its name for good, or is called by its title and date of today.
enum class FileNames { Stay, Follow };

/// A site of the library: a folder, in or at the root of a git repository, whose posts Galley edits.
struct Site
{
    SiteId id;
    QString name;                          ///< What the author calls it; unique in the library, compared without case.
    QString folder;                        ///< Absolute, no link resolved, no '/' at the end.
    QString kind;                          ///< Id of its SiteKind: "press", "hugo", "jekyll" …
    QStringList contentFolders{};          ///< That the author chose, relative to the folder; empty: those of its kind.
    FileNames fileNames = FileNames::Stay; ///< What becomes of a published post's file when its title or date changes.

    bool operator==(const Site &) const = default;
};

/// A name with an address, as in a masthead: “GitHub”, https://github.com/…
struct Link
{
    QString name;
    QString url;

    bool operator==(const Link &) const = default;
};

} // namespace galley::model
