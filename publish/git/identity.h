// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"
#include "publish/git/gitlibrary.h"

#include <QString>

namespace galley::publish {

enum class Role { Author, Committer };

/// Who a commit is by, and when: from GIT_AUTHOR_NAME and the like, else from git's configuration, as git takes them.
/// Nothing is ever invented. Errors: no name or e-mail address; a date that cannot be read.
Result<GitSignature> identity(git_repository *repository, Role role);

} // namespace galley::publish
