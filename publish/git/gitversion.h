// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::publish {

/// Of the libgit2 that this program runs with.
QString gitLibraryVersion();

} // namespace galley::publish
