// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/result.h"

namespace galley::app {

/// What is due when a library has been opened: publications and bulk changes that a kill left half done are finished
/// or taken back, and what has been in the trash for its days is removed.
Result<> finishLastTime(model::LibraryAccess &library);

} // namespace galley::app
