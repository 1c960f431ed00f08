// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"

namespace galley::model {

/// The archive that Substack exports: a ZIP, or the folder that it was unpacked to, with posts.csv and posts/*.html.
/// What it holds of readers is not read. Errors: it cannot be read, or holds no such list; at its items: the list is
/// damaged there.
Result<std::unique_ptr<ImportSource>> openSubstack(const QString &path);

} // namespace galley::model
