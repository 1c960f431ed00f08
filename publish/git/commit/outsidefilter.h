// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "publish/git/gitlibrary.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace galley::publish {

class RepositoryData;

/// What the attributes of a path ask for beyond line ends: only the git program does that.
struct OutsideFilter
{
    QString filter;   ///< The name of a pair of programs (Git LFS, git-crypt …); empty: none.
    QString encoding; ///< What the file has in the worktree; empty: it is stored as it is.
};

/// None for the files that libgit2 can serve. Errors: attributes that cannot be read.
Result<std::optional<OutsideFilter>> outsideFilterOf(const RepositoryData &repository, const QByteArray &path);

/// “the filter “lfs””; empty for none.
QString filterWords(const QString &filter);

/// Whether the bytes are only to be named or to be stored as well.
enum class Storing { Name, Write };

/// The id under which git stores these bytes, after its own way through filter and encoding. Errors: the filter is not
/// set up on this computer (git would store the file raw, an image in full or a secret in plain text); it waits for the
/// author's trust; it does not do its work (its words are in the detail).
Result<git_oid> throughFilter(const RepositoryData &repository, const QByteArray &path, const QByteArray &bytes,
                              const OutsideFilter &filter, Storing storing, const Progress &progress = {});

/// The bytes that a checkout would write for a stored file, without asking any server: what Git LFS has not fetched yet
/// comes as the pointer that is stored, and so does what waits for the author's trust.
Result<QByteArray> outOfFilter(const RepositoryData &repository, const QByteArray &path, git_blob *blob,
                               const OutsideFilter &filter);

} // namespace galley::publish
