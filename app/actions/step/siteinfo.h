// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "model/site/postfiles.h"
#include "model/site/site.h"

#include <QStringList>

namespace galley::app {

/// What can be said of a site by looking at its folder.
struct SiteInfo
{
    model::Site site;
    QString kindName;           ///< “Hugo”
    QString repository;         ///< Its folder.
    QString branch;             ///< Empty: none is checked out.
    QStringList contentFolders; ///< Relative to the site's folder; “.” is that itself.
    QString frontMatter;        ///< What most posts have: "yaml", "toml", "json", "headers" or "none".
    int posts = 0;
    int drafts = 0;
    int pages = 0;                     ///< Texts in the content folders that are no posts.
    QString layout;                    ///< Where new posts go: "posts/{year}/{slug}.md".
    QString permalink;                 ///< The address of the newest post, with what stands for it in braces.
    QString mediaFolder;               ///< Where the images of a new post go.
    QStringList languages;             ///< As the posts name them, and the site.
    QList<model::SkippedFile> skipped; ///< Also those with front matter that cannot be read.
};

/// Errors: stopped; the folder is not there.
Result<SiteInfo> siteInfo(const model::Site &site, const Progress &progress = {});

} // namespace galley::app
