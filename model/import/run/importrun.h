// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/convert/convertedtext.h"
#include "model/import/run/importreport.h"
#include "model/library/libraryaccess.h"
#include "model/progress.h"
#include "model/site/site.h"

namespace galley::model {

struct ImportRequest
{
    OpenSource open;
    Site site;
    FrontMatterStyle style;            ///< That posts of the site have.
    FindFile findFile;                 ///< The files beside the export; may be empty.
    QHash<QString, QString> fieldKeys; ///< Custom fields that become keys of the front matter.
    bool isDry = false;                ///< Only tell what would come.
    bool keepsGood = false;            ///< Of a damaged source take what comes before the damage.
    bool takesTrash = false;
};

/// Brings the posts of a source into a site of the library: read once for their places, then one after the other. Each
/// post is in the library whole or not at all; a run that a kill ended goes on with the next one of the same source,
/// and what came in once does not come again. Call it on any thread. Errors: the source cannot be read, or is damaged;
/// stopped, or the library cannot be written: then nothing of this run stays.
Result<ImportReport> runImport(LibraryAccess &access, const ImportRequest &request, const Progress &progress = {});

} // namespace galley::model
