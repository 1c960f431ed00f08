// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

namespace galley::app {

/// The folder of a Press site, for commands that work on its files: a folder with settings of Press, or the name of a
/// site that the library knows.
Result<QString> pressFolder(const QString &word, const CommandContext &context);

} // namespace galley::app
