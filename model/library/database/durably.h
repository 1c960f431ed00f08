// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QString>

namespace galley::model {

/// Puts the finished file in place of `to`, its bytes and its name on the disk when this returns.
Result<> moveDurably(const QString &from, const QString &to);

/// Makes the names in a folder outlive a power loss. Quietly does nothing where the file system cannot.
void syncFolder(const QString &folder);

} // namespace galley::model
