// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "publish/git/gitlibrary.h"
#include "publish/git/repository.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace galley::publish {

struct GitFolders;

/// Hooks that a commit runs. “reference-transaction” is not among them: a repository with that one is refused.
QStringList commitHooks();

/// The hooks of this repository that git would run, of those named.
QStringList activeHooks(git_repository *repository, const GitFolders &folders, const QStringList &names);

/// All hooks and settings by which the repository itself would make git run a program, in words.
QStringList programsOf(git_repository *repository, const GitFolders &folders, Act act, Hooks hooks);

bool isSigningWanted(git_repository *repository);

/// Runs one hook as git would, with `indexFile` as the index that it sees. Errors: the hook refuses (its words are in
/// the detail).
Result<> runHook(const GitFolders &folders, const QString &hook, const QStringList &arguments, const QString &indexFile,
                 const Progress &progress);

} // namespace galley::publish
