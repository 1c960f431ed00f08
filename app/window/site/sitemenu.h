// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::app {

class MainWindow;

/// What concerns the site that is shown as a whole.
void addSiteMenu(MainWindow &window);

} // namespace galley::app
