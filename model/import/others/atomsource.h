// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"

namespace galley::model {

/// A backup of Blogger: an Atom feed of posts, pages and comments, as its settings and as Google Takeout give it.
/// Errors: it cannot be read, defines entities, or is none; at its items: it is damaged there.
Result<std::unique_ptr<ImportSource>> openBlogger(const QString &fileName);

/// Any other Atom feed that holds whole posts, such as Movable Type's. The same errors.
Result<std::unique_ptr<ImportSource>> openAtom(const QString &fileName);

} // namespace galley::model
