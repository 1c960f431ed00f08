// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::bench {

/// What the open window of a library comes to.
struct WindowFigures
{
    double firstScreenMs = 0;        ///< From opening the library to the first painted rows.
    double longestScrollBlockMs = 0; ///< The longest that the window's thread did not answer while it was scrolled.
    double memoryMb = 0;             ///< Of the process, after all that.
};

/// Opens the window in a process of its own and measures it.
WindowFigures measureWindow(const QString &libraryFolder);

/// What that process does; writes the figures to standard output.
int runMeasuredWindow(int argc, char **argv, const QString &libraryFolder);

} // namespace galley::bench
