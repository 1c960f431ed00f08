// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"
#include "publish/git/gitlibrary.h"

#include <QByteArray>

namespace galley::publish {

/// The bytes that `git add` would store for a file with these bytes: line ends and $Id$ as the attributes say. Errors:
/// an attribute asks for an outside program (Git LFS, git-crypt …) or another encoding, which are not served yet.
Result<QByteArray> filteredForRepository(git_repository *repository, const QByteArray &path, const QByteArray &bytes);

/// The bytes that a checkout would write for a stored file. Files of outside programs come as they are stored.
Result<QByteArray> filteredForWorktree(git_repository *repository, const QByteArray &path, git_blob *blob);

} // namespace galley::publish
