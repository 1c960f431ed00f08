// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace galley::app {

class MainWindow;

/// Puts into `menu` the ways to copy what is selected, or the whole post, for another program.
void addCopyAs(QMenu &menu, MainWindow &window);

} // namespace galley::app
