// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QStringView>

#include <optional>

namespace galley::editor {

/// Why a text of `length` characters that comes to hold `added` cannot be edited; none: it can. Beyond these limits a
/// text document takes more than 50 ms for a key, or minutes to open; the library holds such texts without trouble.
std::optional<Error> whyTooLarge(qsizetype length, QStringView added);

} // namespace galley::editor
