// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"

namespace galley::model {

/// A folder of Markdown files, as Obsidian, Bear and iA Writer keep them: front matter is read where there is some,
/// [[links]] and ![[images]] become plain ones. Links of the file system and hidden folders are not followed. Errors:
/// there is no such folder.
Result<std::unique_ptr<ImportSource>> openFolder(const QString &folder);

} // namespace galley::model
