// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::publish {

/// Whether a repository's hooks run, and whether commits are signed where git's configuration asks for it: the author
/// can switch each off for a site.
enum class Hooks { Run, Off };
enum class Signing { AsConfigured, Off };

} // namespace galley::publish
