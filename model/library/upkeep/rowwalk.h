// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"

namespace galley::model {

/// Rows that lie in a part of the file that cannot be read: all numbers from `first` to `last`, as many of them as
/// there were.
struct Gap
{
    qint64 first = 0;
    qint64 last = 0;
    bool operator==(const Gap &) const = default;
};

/// Goes through the rows of a table by their numbers, past what is damaged. `sql` gives the number as its first column
/// and reads “… WHERE number >= ? ORDER BY number”. `take` returns false to stop. Gives what could not be read; an
/// error is one that has nothing to do with damage.
Result<QList<Gap>> walkRows(Database &database, const QByteArray &sql, const std::function<bool(Statement &)> &take);

} // namespace galley::model
