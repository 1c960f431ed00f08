// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "publish/plan/publishplan.h"
#include "publish/plan/sitetree.h"

#include <QList>

namespace galley::publish {

/// The pages of a Press site that change when `posts` are published on top of the commit that `tree` shows.
/// Pages that Press made before and makes no longer go; other files in the output folder are never touched.
/// `files`: the posts' own changes, media among them.
Result<QList<FileChange>> planPages(const SiteTree &tree, const QList<PlannedPost> &posts,
                                    const QList<FileChange> &files, const Progress &progress);

} // namespace galley::publish
