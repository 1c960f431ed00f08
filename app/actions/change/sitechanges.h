// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/change/preview.h"
#include "app/actions/setfields.h"
#include "model/site/site.h"

namespace galley::app {

/// The same changes of metadata in all posts of a site. Errors: a field of which each post has its own (title, slug).
Result<SiteChange> fieldsOfSite(model::LibraryAccess &library, const model::Site &site,
                                const QList<FieldChange> &changes);

/// How posts of a site link to each other.
enum class LinkStyle {
    Address,   ///< As readers see it: /2024/hello/
    Reference, ///< In the generator's own words, which it checks: {{< relref "hello.md" >}}
};

/// All links from post to post in one style, anchors kept. Links that lead nowhere stay. Reads the site's folder.
/// Errors: stopped; the library cannot be read.
Result<SiteChange> linksOfSite(model::LibraryAccess &library, const model::Site &site, LinkStyle style,
                               const Progress &progress = {});

} // namespace galley::app
