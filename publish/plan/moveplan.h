// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"
#include "publish/plan/postplan.h"
#include "publish/plan/publishplan.h"
#include "publish/plan/sitetree.h"

#include <QList>

namespace galley::publish {

/// What else changes because posts of the plan leave their place: the files there go, what lies in a bundle or folder
/// of the post's own follows it, and where the site keeps rules of redirects a line is added. `changes` are those of
/// the posts themselves; a path that one of them writes does not go. Errors: a file was changed by hand.
Result<QList<FileChange>> planMoves(const QList<PostToPublish> &inputs, const QList<PlannedPost> &posts,
                                    const QList<FileChange> &changes, const model::Site &site, const SiteTree &tree);

} // namespace galley::publish
