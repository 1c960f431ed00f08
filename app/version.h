// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::app {

/// Set by CMake from the project's version.
inline constexpr const char *version = GALLEY_VERSION;

} // namespace galley::app
