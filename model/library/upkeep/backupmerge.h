// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"

#include <QStringList>

namespace galley::model {

/// Brings what a library has lost back from a backup of it: sites, posts with their texts and images, versions, and
/// what was published. What the library has stays as it is. Texts are told by their hashes, as the numbers of the two
/// may have parted. Gives a sentence for each post that came back.
Result<QStringList> mergeBackup(Database &backup, Database &library);

} // namespace galley::model
