// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/library/libraryaccess.h"

namespace galley::app {

/// The file that holds the post: of the site, or the one that a loose draft was opened from. Empty: none yet.
QString fileOfPost(model::Library &library, const model::PostId &id);

/// What the post's file holds now, taken in: the post follows when the author has not changed it here; where both
/// changed different parts it holds both changes; otherwise the file's text is kept as a version beside it.
enum class FileNews { None, Followed, Joined, Beside };
Result<FileNews> takeFileNews(model::LibraryAccess &access, const model::PostId &id);

} // namespace galley::app
