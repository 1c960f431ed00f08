// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

namespace galley::model {

/// A name in the library's folder under which its present file is kept when another takes its place:
/// “library.before-restore-20261122-181500.sqlite”. Not taken yet.
QString keptName(const QString &folder, const QString &why);

/// Puts `file`, a whole library in the same folder or one below it, in the place of the open one, which is kept under
/// `keptAs` with its log, and opens it. On the library's thread. A kill in the middle is finished at the next start.
Result<> replaceLibrary(Library &library, const QString &file, const QString &keptAs);

/// The same for a library that is not open.
Result<> replaceLibraryFile(const QString &folder, const QString &file, const QString &keptAs);

/// Finishes what a kill left of the above. Before a library is opened, and by its owner.
Result<> finishReplacement(const QString &folder);

} // namespace galley::model
