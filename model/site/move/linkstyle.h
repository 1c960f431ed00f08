// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/check/sitecheck.h"
#include "model/site/site.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace galley::model {

/// How posts of a site link to each other.
enum class LinkStyle {
    Address,   ///< As readers see it, from the root of the host: /2024/hello/
    Reference, ///< In the generator's own words, which it checks: {{< relref "hello.md" >}}
    Relative,  ///< From the page that links: ../hello/
};

/// The posts, by their index, in which links to other posts of the site are not yet in that style, as they are to be:
/// each address is replaced in its own place, anchors stay, and so do links that lead nowhere or whose new form would
/// lead elsewhere. Looks into the site's folder.
QHash<qsizetype, QByteArray> textsInStyle(const Site &site, const QList<CheckedPost> &posts, LinkStyle style);

} // namespace galley::model
