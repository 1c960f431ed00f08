// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "model/site/content/contentfiles.h"
#include "model/site/site.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley::model {

/// A post found in a site's folder, its exact bytes.
struct PostFile
{
    QString path; ///< Relative to the site folder, '/' separated.
    QByteArray source;
};

struct FoundPosts
{
    QList<PostFile> posts;
    QList<SkippedFile> skipped;
};

/// Reads all posts of a site by the rules of its kind (see postPaths). One bad file never hides the others. Errors:
/// stopped.
Result<FoundPosts> findPosts(const Site &site, const Progress &progress = {});

} // namespace galley::model
