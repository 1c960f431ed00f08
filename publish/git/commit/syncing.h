// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace galley::publish {

/// Brings files, then folders, to the disk, so that they survive a power loss. All writing is started before any is
/// waited for: one turn of the file system's journal then serves them all, where a sync after each file takes a turn
/// for each (measured: a third of the time for one post). A file that is not there is passed over. False when the disk
/// says no.
bool syncTogether(const QStringList &files, const QStringList &folders);

/// The same for all that was written on the file system of a folder.
bool syncAll(const QString &folder);

} // namespace galley::publish
