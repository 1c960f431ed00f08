// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/upkeep/backup.h"

#include <QDateTime>
#include <QStringList>

namespace galley::model {

constexpr int dailyBackupsKept = 7;

/// Where the backups are that Galley makes on its own.
QString dailyBackupFolder(const QString &libraryFolder);

/// The files of the daily backups, newest first, by the numbers in their names: clocks go backwards.
QStringList dailyBackups(const QString &libraryFolder);

/// Whether a day has gone since the last one. A clock that stands far from the last backup, on either side, counts as
/// such.
bool isBackupDue(const QString &libraryFolder, const QDateTime &now);

/// Makes the day's backup, and then takes the oldest away that are more than seven. Any thread. After an error all
/// older ones are still there.
Result<Backup> makeDailyBackup(LibraryAccess &library, const QDateTime &now, const Progress &progress = {});

} // namespace galley::model
