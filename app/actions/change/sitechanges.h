// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/change/preview.h"
#include "app/actions/setfields.h"
#include "model/site/move/linkstyle.h"

namespace galley::app {

/// The same changes of metadata in all posts of a site. Errors: a field of which each post has its own (title, slug).
Result<SiteChange> fieldsOfSite(model::LibraryAccess &library, const model::Site &site,
                                const QList<FieldChange> &changes);

/// All links from post to post in one style, anchors kept. Links that lead nowhere stay. Reads the site's folder.
/// Errors: stopped; the library cannot be read.
Result<SiteChange> linksOfSite(model::LibraryAccess &library, const model::Site &site, model::LinkStyle style,
                               const Progress &progress = {});

/// The images that one post alone shows, beside that post (see model/site/move/bundling.h). Reads the site's folder.
/// Errors: sites of this kind keep no images beside posts; stopped; the library cannot be read.
Result<SiteChange> bundlesOfSite(model::LibraryAccess &library, const model::Site &site, const Progress &progress = {});

} // namespace galley::app
