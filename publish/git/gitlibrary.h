// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/owned.h"
#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <git2.h>
#include <optional>

/// The door to libgit2: who owns its handles, and its words turned into our errors.
namespace galley::publish {

using GitBlob = Owned<git_blob, git_blob_free>;
using GitCommit = Owned<git_commit, git_commit_free>;
using GitConfig = Owned<git_config, git_config_free>;
using GitDiff = Owned<git_diff, git_diff_free>;
using GitFilters = Owned<git_filter_list, git_filter_list_free>;
using GitIndex = Owned<git_index, git_index_free>;
using GitReference = Owned<git_reference, git_reference_free>;
using GitRemote = Owned<git_remote, git_remote_free>;
using GitRepository = Owned<git_repository, git_repository_free>;
using GitSignature = Owned<git_signature, git_signature_free>;
using GitTree = Owned<git_tree, git_tree_free>;
using GitTreeEntry = Owned<git_tree_entry, git_tree_entry_free>;
using GitWalk = Owned<git_revwalk, git_revwalk_free>;

/// Where the settings of one worktree (extensions.worktreeConfig) lie: above those of the repository.
inline constexpr git_config_level_t worktreeLevel = GIT_CONFIG_LEVEL_APP;

/// A git_buf that frees itself.
struct GitBuffer : git_buf
{
    GitBuffer()
        : git_buf{}
    {
    }
    ~GitBuffer() { git_buf_dispose(this); }
    GitBuffer(const GitBuffer &) = delete;
    GitBuffer &operator=(const GitBuffer &) = delete;

    QByteArray bytes() const { return QByteArray(ptr, qsizetype(size)); }
};

/// Initialises libgit2 for the whole program, once, from any thread. What it writes is not synced: a commit does that
/// for all its parts together.
void startGitLibrary();

/// What libgit2 last said on this thread; to be taken right after the call that failed.
QString gitWords();

/// An error with libgit2's own words in its detail.
std::unexpected<Error> gitError(const QString &message, const QString &hint);

/// 40 hexadecimal digits; empty for the zero id, which libgit2 uses for "none".
QString toText(const git_oid &id);
std::optional<git_oid> toId(const QString &text);

/// A value of git's configuration; empty when it is not set.
QString configured(git_repository *repository, const char *key);

} // namespace galley::publish
