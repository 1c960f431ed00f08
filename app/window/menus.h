// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::app {

class MainWindow;

/// The menu bar of the window, with every action's shortcut.
void makeMenus(MainWindow &window);

} // namespace galley::app
