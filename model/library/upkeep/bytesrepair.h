// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/upkeep/check.h"

namespace galley::model {

class LostBytes;

/// Puts the bytes that a finding is about in their place again, where the same bytes are found elsewhere. What is not
/// found stays as it is, as does a row that cannot be written.
void repairBytes(Database &database, const Finding &finding, LostBytes &elsewhere);

} // namespace galley::model
