// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/bulk/bulkchange.h"
#include "model/library/libraryaccess.h"
#include "model/site/check/sitecheck.h"

namespace galley::app {

/// The posts of a site, newest first, as the check and other looks over the whole site take them. The library is held
/// for a few hundredths of a second at a time. Errors: stopped; the library cannot be read.
Result<QList<model::CheckedPost>> postsToCheck(model::LibraryAccess &library, const model::Site &site,
                                               const Progress &progress = {});

/// What the library has of a site, looked through. The library is held for a few hundredths of a second at a time; call
/// it on any thread. Errors: stopped; the library cannot be read.
Result<QList<model::SiteFinding>> checkPostsOf(model::LibraryAccess &library, const model::Site &site,
                                               const Progress &progress = {});

/// Makes the mends that the findings have, as one step that can be taken back.
Result<model::BulkOutcome> mendFindings(model::LibraryAccess &library, const QList<model::SiteFinding> &findings);

} // namespace galley::app
