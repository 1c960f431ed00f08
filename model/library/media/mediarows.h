// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/librarydata.h"

namespace galley::model {

/// The SQL function media_key: see fileKey.
Result<> addMediaFunctions(Database &database);

/// Writes which files a text names, and what it says that its images show. Costs a look when that is as before.
void writeNamedFiles(Transaction &change, Database &database, qint64 post, const QByteArray &source,
                     const QStringList &names);
/// The same of a new post, of which nothing is known yet.
void insertNamedFiles(Transaction &change, qint64 post, const QStringList &names);

} // namespace galley::model
