// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/step/sitefiles.h"
#include "model/library/instep/instep.h"
#include "model/library/libraryaccess.h"

#include <QHash>

namespace galley::app {

/// A post whose file is not where it was, and files that belong to no post: for each post that moved its file. First
/// those with the very text (of equals the one of that name), then the likest, if at least half of the words are the
/// same. A post that is gone comes back only with its very text.
QHash<model::PostId, const SiteFile *> movedPosts(model::LibraryAccess &access,
                                                  const QList<model::StandingPost> &missing,
                                                  const QList<const SiteFile *> &strangers);

} // namespace galley::app
