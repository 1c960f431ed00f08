// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/commandline.h"

namespace galley::app {

/// Runs the command of `line` in this process or, when another Galley owns the library, in that one; writes to standard
/// output and error. Gives the exit code. Needs a QCoreApplication.
int runInTerminal(const CommandLine &line, const QStringList &words);

} // namespace galley::app
