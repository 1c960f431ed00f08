// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/protocol.h"

#include <string_view>

namespace galley::model {

/// What cmark-gfm 0.29 is given; beyond it takes seconds or gigabytes.
namespace limits {
constexpr int textBytes = 16 << 20;
constexpr int pageBytes = 16 << 20;
constexpr int containerLevels = 64; ///< Quotes and lists, opened by one line.
constexpr int treeLevels = 200;     ///< Of all nodes; a list level is two.
constexpr int paragraphLines = 5000;
constexpr int tableColumns = 256;
constexpr int tableCells = 20'000;
} // namespace limits

/// Looks a text over before cmark-gfm sees it; linear in its length. Done: nothing known to be harmful.
protocol::Outcome checkText(std::string_view markdown);

} // namespace galley::model
