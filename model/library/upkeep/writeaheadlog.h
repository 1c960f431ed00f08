// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace galley::model {

/// How a write-ahead log of SQLite stands. SQLite takes the first frame whose checksum does not match for the end of
/// the log: right after a crash, but after damage it would leave out, without a word, everything that was saved later.
enum class LogState {
    Whole,
    LastChangeTorn, ///< The last change is not whole: power failed while it was written, or it was damaged.
    Damaged,        ///< Something before the last change is damaged.
};

LogState stateOfLog(const QByteArray &log);

struct MendedLog
{
    QByteArray bytes;
    bool leavesOutLastChange = false; ///< It is not whole.
};

/// The log with checksums that match, up to its last whole change: what is damaged stays damaged, but what comes behind
/// it is read. To be used on a copy only. `pageSize` is that of the database.
MendedLog mendedLog(const QByteArray &log, quint32 pageSize);

} // namespace galley::model
