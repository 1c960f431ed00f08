// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"

namespace galley::model {

/// How the file of a library stands before it is opened. Nothing is written.
enum class FileState {
    Good,           ///< As far as can be seen without reading all of it.
    LastChangeTorn, ///< The same, but the last change in its log is not whole and will be left out.
    Damaged,        ///< Empty, cut short, not a database, or its structure or its log cannot be read.
    NotOurs,        ///< Another program's database, or of a newer Galley, or not readable: to be left alone.
};
FileState stateOfFile(const QString &library);

struct DamagedLibrary
{
    Database database;
    bool lacksLastChange = false; ///< The last change in its log is not whole.
};

/// A copy of a damaged library in `copy` on which SQLite reads as much as it can: filled up to its full length, with a
/// header and with a log whose checksums match. The damaged file is not changed. An error: not even its tables can be
/// told.
Result<DamagedLibrary> openDamaged(const QString &library, const QString &copy);

} // namespace galley::model
