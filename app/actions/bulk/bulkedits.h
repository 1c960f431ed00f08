// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/bulk/bulkchange.h"
#include "model/site/sitekind.h"

#include <functional>

namespace galley::app {

/// Changes many posts, each by the rules of its site's kind, as one step.
using PostEdit = std::function<Result<model::PostChange>(const model::SiteKind &, const model::Post &)>;
Result<model::BulkOutcome> editPosts(model::LibraryAccess &library, const QString &words,
                                     const QList<model::PostId> &posts, const PostEdit &edit,
                                     const Progress &progress = {});

/// Says in the posts' own front matter whether they are drafts.
enum class DraftMark { Draft, NoDraft };
Result<model::BulkOutcome> markPosts(model::LibraryAccess &library, const QList<model::PostId> &posts, DraftMark mark,
                                     const Progress &progress = {});

Result<model::BulkOutcome> trashPosts(model::LibraryAccess &library, const QList<model::PostId> &posts,
                                      const Progress &progress = {});
Result<model::BulkOutcome> restorePosts(model::LibraryAccess &library, const QList<model::PostId> &posts,
                                        const Progress &progress = {});

/// “Added the tag “x”: 3 posts.” and, if there are any, how many were left.
QString spoken(const model::BulkOutcome &outcome);

} // namespace galley::app
