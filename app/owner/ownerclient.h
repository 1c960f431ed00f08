// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/owner/messages.h"

#include <functional>
#include <optional>

namespace galley::app {

/// Hands the words to the process that owns the library and waits for its answer; `say` gets the lines on the way.
/// None when no process listens there.
std::optional<CommandOutcome> handToOwner(const QString &libraryFolder, const OwnerRequest &request,
                                          const std::function<void(const QString &)> &say);

} // namespace galley::app
