// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"

namespace galley::model {

struct RunningCopy;

/// What Database and its Statements share, at an address that stays when the Database is moved.
struct Connection
{
    QString path;
    DatabaseFault fault = DatabaseFault::None;
    Owned<sqlite3, sqlite3_close_v2> handle;
    std::function<bool()> isStopped; ///< See Database::stopWhen.
    /// Copies of this database that are being made; they end with it.
    QList<std::weak_ptr<RunningCopy>> copies;
    /// Prepared statements not in use. After `handle`, so that they are gone when it is closed.
    QHash<QByteArray, sqlite3_stmt *> idle;

    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    /// The error for a result code of the last call, in the author's words; remembers its kind.
    Error error(int code);
};

} // namespace galley::model
