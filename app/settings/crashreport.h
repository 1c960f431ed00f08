// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::app {

/// Beside the log; one of the last crash.
QString crashReportFile();

/// Should the program crash, its version and the functions it was in are written to crashReportFile(): names and
/// addresses of code, nothing that the author wrote. Nothing is sent anywhere. Then it ends as it would have.
void keepCrashReports();

} // namespace galley::app
