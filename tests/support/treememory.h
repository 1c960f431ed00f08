// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace galley {

/// What this process and all that it started hold of the memory, in bytes: what they wrote themselves, without programs
/// and libraries, which they share with others. A page that several share counts for each with its part of it.
qint64 treeMemoryBytes();

} // namespace galley
