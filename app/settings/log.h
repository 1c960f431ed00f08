// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QString>

namespace galley::app {

/// Where the log is: galley/log below $XDG_STATE_HOME, ~/.local/state without it.
QString logFile();

/// From here on what Qt and Galley complain of is written to the log too, with the time and the place in the program.
/// It stays on this machine. At half a megabyte it becomes “log.1”, and the older one is gone.
///
/// Only the categories and our own sentences are kept: in what Qt's parts say themselves, everything between quotes and
/// every path is left out, since it may be a title, a text or an address of the author.
void startLog();

/// An error that was told to the author: its message, by the same rule.
void logError(const Error &error);

/// A line without what may be the author's. Public for the tests.
QString withoutPrivateParts(const QString &message);

} // namespace galley::app
