// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/library/libraryaccess.h"
#include "model/result.h"

#include <QString>

namespace galley::app {

/// Takes a Markdown file into the library as a draft of `site` (none: of the loose drafts, which have a place of their
/// own beside the library). The file stays as it is until writeFile. The same file again gives the same draft.
Result<model::Post> openFile(model::LibraryAccess &library, const QString &fileName, const model::SiteId &site);

/// The file that a post was opened from; empty: from none.
QString fileOf(model::Library &library, const model::PostId &id);

/// Writes the post's text to the file that it was opened from. Errors: it was opened from none; the file has been
/// changed by another program since.
Result<> writeFile(model::LibraryAccess &library, const model::PostId &id);

} // namespace galley::app
