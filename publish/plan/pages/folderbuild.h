// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"

#include <QDateTime>
#include <QString>

namespace galley::publish {

/// Makes the pages of a Press site from the files of its folder, in another folder or its own docs/.
struct FolderBuild
{
    enum class Pages { Changed, All };

    QString site;   ///< The folder with galley.toml.
    QString output; ///< Empty: the site's own docs/. It is made if need be.
    Pages pages = Pages::Changed;
    QDateTime now = QDateTime::currentDateTimeUtc(); ///< Posts that are dated later wait.
};

struct FolderPages
{
    int all = 0;
    int written = 0; ///< Whose bytes were others before.
    int removed = 0;

    bool operator==(const FolderPages &) const = default;
};

/// Writes the pages whose bytes changed, each whole or not at all. A file of an earlier build that is made no longer
/// goes, unless somebody changed it since; whatever else lies in the output folder stays.
/// Errors: settings or a post that cannot be read; a symbolic link in the way, for nothing is written through one.
Result<FolderPages> buildFolder(const FolderBuild &build, const Progress &progress = {});

} // namespace galley::publish
