// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/upkeep/check.h"

namespace galley::model {

/// A finished backup.
struct Backup
{
    QString file;
    qint64 sizeBytes = 0;
    CheckReport report; ///< Of what was checked in it; its truth is good.
};

/// Makes `file`, which holds the whole library, media included, and is on the disk when this returns. Typing goes on
/// meanwhile. An older file of that name is replaced only by a good one. Any thread. Errors: no room; not writable;
/// something in the library is damaged; stopped.
Result<Backup> backUp(LibraryAccess &library, const QString &file, const Progress &progress = {});

/// Looks through a backup, without changing it. Errors: not a library; of a newer Galley; cannot be read.
Result<CheckReport> checkBackup(const QString &file, const Progress &progress = {});

/// What to tell when a file is not there.
Error noBackupError(const QString &file);

/// What to tell of a library or backup in which texts are damaged.
Error damageError(const QString &message, const QString &hint, const CheckReport &report);

} // namespace galley::model
