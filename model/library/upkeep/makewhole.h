// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/upkeep/recovery.h"

namespace galley::model {

class Database;

/// Makes rows that were saved one by one a library again: texts match their hashes, every row finds those that it
/// names. What cannot be made whole from `backups` is taken out, and named in `recovery`.
Result<> makeWhole(Database &library, const QStringList &backups, Recovery &recovery);

} // namespace galley::model
