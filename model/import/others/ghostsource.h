// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"

namespace galley::model {

/// An export of Ghost: one file of JSON. Errors: it cannot be read, or is none.
Result<std::unique_ptr<ImportSource>> openGhost(const QString &fileName);

} // namespace galley::model
