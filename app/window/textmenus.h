// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::app {

class MainWindow;

/// The menus that work on the text. Their shortcuts are the editor's: in other fields the same keys are free.
void addFormatMenu(MainWindow &window);
void addInsertMenu(MainWindow &window);

} // namespace galley::app
