// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::model {

/// Of the SQLite that this program runs with.
QString databaseVersion();

} // namespace galley::model
