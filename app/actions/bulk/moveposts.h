// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/bulk/bulkchange.h"
#include "model/site/site.h"

namespace galley::app {

/// Moving keeps the post; but one that readers find at its old site stays there, and the other site gets a copy.
enum class Transfer { Move, Copy };

/// Gives posts to another site as one step: front matter in that site's format and keys, media along, their addresses
/// as that site writes them. The path is found when the post is published there. Posts of that site itself, and those
/// whose front matter cannot be rewritten, are left and named.
Result<model::BulkOutcome> transferPosts(model::LibraryAccess &library, const QList<model::PostId> &posts,
                                         const model::Site &to, Transfer transfer, const Progress &progress = {});

} // namespace galley::app
