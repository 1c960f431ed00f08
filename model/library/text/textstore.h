// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"

namespace galley::model {

QByteArray hashOf(const QByteArray &bytes); ///< SHA-256, 32 bytes.

/// The number of a text in the store of kept texts; puts it there if it is new. Within a transaction.
Result<qint64> keepText(Database &database, const QByteArray &text);

/// A text of the store. An error when it is no longer what was put there.
Result<QByteArray> keptText(Database &database, qint64 number);

/// What to tell when bytes do not match their hash.
Error changedTextError(const QString &path);

} // namespace galley::model
