// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/check/sitecheck.h"
#include "model/site/site.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace galley::model {

/// The posts, by their index, whose links to other posts are to be written as references of the site's generator (see
/// SiteKind::linkTo), each in the place of the old address only; anchors stay. Looks into the site's folder.
QHash<qsizetype, QByteArray> textsWithReferences(const Site &site, const QList<CheckedPost> &posts);

/// The other way: what are references become the addresses that readers see.
QHash<qsizetype, QByteArray> textsWithAddresses(const Site &site, const QList<CheckedPost> &posts);

} // namespace galley::model
