// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "publish/git/gitlibrary.h"

#include <QByteArray>

#include <optional>

namespace galley::publish {

class RepositoryData;
enum class Storing;

/// What git stores for a file.
struct StoredFile
{
    git_oid id = {};
    std::optional<QByteArray> bytes; ///< None: an outside program has them stored already.
};

/// What `git add` would store for a file with these bytes: line ends, $Id$, encoding and filters as the attributes say.
/// Errors: see throughFilter.
Result<StoredFile> filteredForRepository(const RepositoryData &repository, const QByteArray &path,
                                         const QByteArray &bytes, Storing storing, const Progress &progress = {});

/// The bytes that a checkout would write for a stored file, as far as they are on this computer.
Result<QByteArray> filteredForWorktree(const RepositoryData &repository, const QByteArray &path, git_blob *blob);

} // namespace galley::publish
