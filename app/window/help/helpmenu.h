// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::app {

class MainWindow;

/// Adds the menu in which the author finds out how something is done.
void addHelpMenu(MainWindow &window);

} // namespace galley::app
