// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/publishedpost.h"
#include "publish/press/themes/pagewords.h"

#include <QHash>
#include <QList>

namespace galley::publish {

/// Posts that are shown together, newest first: those of a tag, a category, a year or a month.
struct Archive
{
    enum class Kind { Tag, Category, Year, Month };

    Kind kind = Kind::Tag;
    QString name;            ///< "kubernetes", "2024", "May 2024".
    QString heading;         ///< "Posts Tagged with “kubernetes”".
    QString permalink;       ///< "/tags/kubernetes/".
    QList<qsizetype> places; ///< In the list of all posts.
};

/// All archives of a site, each kind in the order in which it is listed: labels by name, times newest first.
/// `tagSlugs`, `categorySlugs`: see tagSlugs().
QList<Archive> archivesOf(const QList<PublishedPost> &posts, const QHash<QString, QString> &tagSlugs,
                          const QHash<QString, QString> &categorySlugs, const QString &language,
                          const PageWords &words);

} // namespace galley::publish
