// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"

namespace galley::model {

/// Copies every row that can be read from one library into another, which may be of a newer schema; rows that are
/// there already stay as they are. What is derived is left out. Gives the number of places that could not be read.
Result<int> rescueRows(Database &from, Database &to);

} // namespace galley::model
