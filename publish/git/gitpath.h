// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

namespace galley::publish {

/// The bytes that git stores for a path of the worktree. Errors: the path leaves the worktree, reaches into a git
/// folder on any file system that may hold a clone (".GIT", "git~1", ".g<zero width>it" …), or cannot be a file's name.
Result<QByteArray> checkedPath(const QString &path);

} // namespace galley::publish
