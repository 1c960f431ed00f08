// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/progress.h"
#include "model/result.h"
#include "model/site/site.h"
#include "publish/git/remote/remote.h"
#include "publish/git/repository.h"

#include <QString>

namespace galley::publish {

/// Where commits that wait go to.
struct PushPlace
{
    model::Site site;
    QString branch;
    QString remote;
};

/// The remote moved on: fetches, and puts what waits on top of what is there. A post that both changed is merged by
/// field and block; where that cannot be done the remote's text stands in the site, the post's publish is taken back,
/// and both texts wait for the author (state Conflict, after the next look at the site). Written down in the library
/// first, so that a kill can be finished.
/// Errors: the remote's history was rewritten; the author's own work stands in the way; a conflict, of which nothing is
/// left to push (the hint says where to compare).
Result<> keepUp(model::LibraryAccess &library, const PushPlace &place, Repository &repository, const Remote &remote,
                const Progress &progress);

/// Goes on where a kill ended it, for all sites.
Result<> recoverKeepUp(model::LibraryAccess &library);

} // namespace galley::publish
