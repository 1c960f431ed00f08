// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/result.h"
#include "model/site/site.h"

namespace galley::model {

/// Takes a site out again that was just being opened for the first time, with all posts that came in with it. In
/// pieces: the library is held for a moment at a time. Only while nobody can have changed one of them.
Result<> forgetNewSite(LibraryAccess &access, const SiteId &site);

} // namespace galley::model
