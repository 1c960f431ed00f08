// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/upkeep/check.h"

namespace galley::model {

struct RestoredBackup
{
    QString keptAs;     ///< Where the library is now that was open before.
    CheckReport report; ///< Of the backup.
};

/// Puts the library of a backup in the place of the open one, once it is known to be whole; the open one is kept beside
/// it under a dated name. Any thread; nothing of the library may be remembered across it, as ids and texts are others
/// after it. Errors leave the library as it was: not a backup; of a newer Galley; damaged; no room.
Result<RestoredBackup> restoreBackup(LibraryAccess &library, const QString &file, const Progress &progress = {});

} // namespace galley::model
