// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"

namespace galley::app {

/// Brings the search index up to the texts, piece by piece: what is typed meanwhile need not wait for it. If it cannot
/// be, it is at the next pause or with the next search. Ends with `receiver`.
void followSearch(LibraryThread &library, QObject *receiver);

} // namespace galley::app
