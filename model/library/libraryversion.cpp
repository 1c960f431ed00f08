// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/libraryversion.h"

#include <sqlite3.h>

namespace galley::model {

QString databaseVersion() { return QString::fromLatin1(sqlite3_libversion()); }

} // namespace galley::model
