// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/commit/gitlocks.h"
#include "publish/git/commit/indexfile.h"

namespace galley::publish {

/// A split or sparse index with all its entries, made by the git program from a copy; the author's own stays as it is
/// until a commit replaces it. git splits or folds it again when it next writes, where its settings say so. Errors: git
/// cannot do it.
Result<IndexFile> wholeIndex(const GitFolders &folders, const IndexFile &parts);

} // namespace galley::publish
