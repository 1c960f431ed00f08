// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/check/sitecheck.h"
#include "model/site/site.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace galley::model {

/// A post that goes to another place, or whose address becomes another.
struct MovedPost
{
    qsizetype index = 0; ///< In the list of the site's posts.
    QString path;        ///< Where it will be.
    QByteArray source;   ///< As it will be, but for its links.
};

/// The posts, by their index, whose texts are to be others so that links, references, images and media still lead to
/// the moved ones: of each address only what differs changes, whatever its form (see references.h for generators' own
/// words). The moved posts are always among them. Looks into the site's folder.
QHash<qsizetype, QByteArray> textsAfterMove(const Site &site, const QList<CheckedPost> &posts,
                                            const QList<MovedPost> &moves);

} // namespace galley::model
