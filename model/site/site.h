// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"

#include <QList>
#include <QPair>
#include <QString>

namespace galley::model {

/// A site of the library: a folder, in or at the root of a git repository, whose posts Galley edits.
struct Site
{
    SiteId id;
    QString name;   ///< What the author calls it; unique in the library, compared without case.
    QString folder; ///< Absolute, no link resolved, no '/' at the end.
    QString kind;   ///< Id of its SiteKind: "press", "hugo", "jekyll" …

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
