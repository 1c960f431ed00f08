// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/post/post.h"
#include "model/result.h"

#include <QList>

namespace galley::app {

/// Before a publish: of the sites whose files are to follow their posts' titles and dates, those published posts whose
/// title, or date where the path tells one, says another name now are renamed as renamePost does it, each as a step
/// that can be taken back. A slug that the post itself gives stays. Errors: those of renamePost.
Result<> followTitles(model::LibraryAccess &library, const QList<model::PostId> &posts);

} // namespace galley::app
