// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/progress.h"
#include "model/result.h"

#include <QString>

namespace galley::model {

/// Copies the library into `file`, a few milliseconds at a time, so that typing goes on meanwhile; what is typed is in
/// the copy too. `file` is whole when this returns, but neither looked at nor known to be on the disk. Any thread.
Result<> copyLibrary(LibraryAccess &library, const QString &file, const Progress &progress);

/// What to tell when the author has stopped `progress`.
Error stoppedError();

} // namespace galley::model
