// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"

#include <QByteArrayList>

namespace galley::model {

/// The steps that make a library, in order; step N brings user_version from N-1 to N. A step that was shipped is never
/// edited.
const QByteArrayList &schemaSteps();

/// Makes an empty library file at `path`. It appears whole or not at all, so an empty file is never mistaken for a
/// library.
Result<> makeLibraryFile(const QString &path, const QByteArrayList &steps = schemaSteps());

/// Opens a library file of any schema that we know and looks whether it is one; changes nothing in it.
/// Errors: damaged, not a library, of a newer Galley.
Result<Database> openLibraryFileToRead(const QString &path, const QByteArrayList &steps = schemaSteps());

/// Opens a library file and brings it to the newest schema, each step all or nothing, after putting a copy beside it.
/// Errors: damaged, not a library, of a newer Galley; in these cases not a byte of it changes.
Result<Database> openLibraryFile(const QString &path, const QByteArrayList &steps = schemaSteps());

} // namespace galley::model
