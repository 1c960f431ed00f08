// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"

#include <optional>

namespace galley::model {

/// What the state of a post follows from.
struct PostStanding
{
    bool trashed = false;
    bool inConflict = false;
    bool scheduled = false;             ///< The author said when to publish it.
    bool saysDraft = false;             ///< The text itself says that it is not to be published.
    std::optional<PostState> published; ///< Committed, Pushed or Live; none when it is not in the repository.
    bool committedHere = false;         ///< Published by Galley rather than found in the repository.
    bool sameAsPublished = false;       ///< Text and path are those in the repository.
    /// Committed or Pushed, where this very text waits on a branch of its own to be taken into the site's.
    std::optional<PostState> proposed{};
};

/// The state of a post: the only place that knows the rule.
PostState stateOf(const PostStanding &standing);

} // namespace galley::model
