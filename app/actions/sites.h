// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/step/syncsite.h"
#include "model/library/libraryaccess.h"
#include "model/progress.h"
#include "model/result.h"
#include "model/site/posts/postfiles.h"
#include "model/site/site.h"

#include <QList>
#include <QString>

namespace galley::app {

/// A blog that is to be made from nothing.
struct NewSiteRequest
{
    QString folder; ///< Made if it is not there; must be empty or hold only a fresh git repository.
    QString title;
    QString url;    ///< Where readers will find it; may be empty.
    QString remote; ///< Address of the git remote; may be empty.
    QList<model::Link> links;
    QString authorName; ///< For a repository where git knows no author yet; empty: git's own configuration.
    QString authorEmail;
};

struct NewSite
{
    model::Site site;
    QString commit;
    bool pushed = false;
    Error notPushed; ///< Why the first commit has not reached the remote yet; empty message: there is no remote or all
                     ///< is well.
};

/// Makes the folder, the git repository, a first commit with settings and an empty front page, and sends that to the
/// remote, if there is one. Errors leave the folder as it was found, as far as nothing but Galley wrote there.
Result<NewSite> newSite(model::LibraryAccess &library, const NewSiteRequest &request, const Progress &progress = {});

struct OpenedSite
{
    model::Site site;
    int posts = 0;
    QList<model::SkippedFile> skipped;
    SyncReport report; ///< What was new, where the site was known before.
};

/// Takes an existing site into the library: its kind is recognised, its posts are read as they are; nothing is written
/// in its folder. Opening a site again takes in what has changed there (see syncSite). Errors: no git repository;
/// cannot be read; stopped: nothing of a new site was taken in.
Result<OpenedSite> openSite(model::LibraryAccess &library, const QString &folder, const QString &name = {},
                            const Progress &progress = {});

/// Makes a throwaway site with three posts and a bare remote in `folder`, so that publishing works at once.
Result<NewSite> sampleSite(model::LibraryAccess &library, const QString &folder);

} // namespace galley::app
