// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/commandline.h"

namespace galley::app {

/// Opens the window, or brings the one forward that has the library open. Gives the exit code.
int runWindow(int argc, char **argv, const CommandLine &line, const QStringList &words);

} // namespace galley::app
