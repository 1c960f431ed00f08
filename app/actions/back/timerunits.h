// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QString>

namespace galley::app {

/// Lets systemd run “galley due” for this library every minute while the user is logged in, and after a time when the
/// machine was off: two unit files in ~/.config/systemd/user. Errors: there is no systemd for the user; a file cannot
/// be written.
Result<> installTimer(const QString &program, const QString &libraryFolder);

/// Takes both away again. Errors: they cannot be removed.
Result<> removeTimer();

bool isTimerInstalled();
/// Whether systemd serves this user here.
bool hasTimers();

/// Where the units lie.
QString unitFolder();

} // namespace galley::app
