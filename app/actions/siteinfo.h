// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "model/site/move/redirects.h"
#include "model/site/posts/postfiles.h"
#include "model/site/site.h"

namespace galley::app {

/// What Galley makes of a site's files.
struct SiteInfo
{
    model::Site site;
    QString kindName;
    QStringList contentFolders; ///< Where posts are looked for; an empty name is the site folder itself.
    QHash<model::FrontMatterKind, int> frontMatter; ///< How many posts have which.
    int posts = 0;
    int drafts = 0; ///< Of the posts.
    int pages = 0;  ///< Of the posts.
    QStringList languages;
    QString newPostPath;  ///< Of a post “Example” of now.
    QString postAddress;  ///< Of that one.
    QString mediaPath;    ///< Of an image “image.png” of that one.
    QString mediaAddress; ///< As that one writes it.
    bool showsFuturePosts = false;
    model::RedirectWay redirects = model::RedirectWay::None;
    QStringList shortcodes; ///< Of the generator and of the site's own making, by name.
    QList<model::SkippedFile> skipped;
};

/// Reads the files anew; neither library nor site are changed. Errors: stopped.
Result<SiteInfo> siteInfo(const model::Site &site, const Progress &progress = {});

} // namespace galley::app
