// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"

#include <QList>

namespace galley::model {

/// Notes that this step gave the post another place or address, and let links in others follow.
Result<> rememberMove(Library &library, const PostId &movedPost, qint64 step);

/// The posts whose texts differ from what is published only because links in them followed a post to another place:
/// they are published along with it. Those that the author has changed in another way too wait for themselves.
Result<QList<PostId>> companionsOf(Library &library, const PostId &movedPost);

/// The posts that a step changed and that a publish would change now; copies and what was never published left out.
Result<QList<PostId>> publishablePostsOf(Library &library, qint64 step);

} // namespace galley::model
