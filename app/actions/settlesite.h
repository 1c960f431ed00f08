// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/sites.h"

namespace galley::app {

/// Keeps what the author settled for a site (content folders, names of files) and takes in the posts that are found
/// that way. Nothing is written into the site. Posts outside of the chosen folders that the author has not changed go to
/// the trash, and come back with their folder. Errors: a folder that is not of the
/// site; what opening it says.
Result<OpenedSite> settleSite(model::LibraryAccess &library, const model::Site &site, const Progress &progress = {});

/// Folders of the site in which Markdown lies, those that its kind would take first: to choose from.
QStringList foldersWithTexts(const model::Site &site);

} // namespace galley::app
