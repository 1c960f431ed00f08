// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/progress.h"
#include "model/result.h"

#include <QString>

namespace galley::model {

/// What a library's folder holds.
struct FolderContents
{
    int sites = 0;
    int posts = 0;
    int versions = 0;
    int media = 0;

    bool operator==(const FolderContents &) const = default;
};

/// Writes the whole library as a plain folder that needs no Galley to be read: posts as Markdown, byte for byte, each
/// with a JSON file of all that is known of it; versions as JSON; media; sites. Typing goes on meanwhile. The folder
/// comes into being whole or not at all. Any thread. Errors: there is something already; no room; a text is damaged;
/// stopped.
Result<FolderContents> writeLibraryFolder(LibraryAccess &library, const QString &folder, const Progress &progress = {});

/// Takes such a folder into a library that is still empty: the same posts, versions, states and media, with their ids.
/// All of it or nothing. Errors: the library holds something; the folder is no library, is not whole, or something in
/// it is not as it was written; stopped.
Result<FolderContents> readLibraryFolder(LibraryAccess &library, const QString &folder, const Progress &progress = {});

} // namespace galley::model
