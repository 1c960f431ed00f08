// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/step/syncsite.h"

namespace galley::app {

/// What came in from a site, in a sentence or two: a single post by its name, more by their number.
QString wordsOf(const SyncReport &report);

} // namespace galley::app
