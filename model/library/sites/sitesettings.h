// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"
#include "model/site/site.h"

namespace galley::model {

/// Keeps what the author settled for a site where guessing was not enough: content folders, names of files. Nothing is
/// written into the site. Errors: a folder that leaves the site or is not there.
Result<> keepSiteSettings(Library &library, const Site &site);

/// The same as bytes, in the library's memory; of what cannot be read nothing is taken.
QByteArray siteSettings(const Site &site);
void takeSiteSettings(Site &site, const QByteArray &settings);

} // namespace galley::model
