// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/post/post.h"
#include "model/progress.h"
#include "model/result.h"
#include "model/site/posts/postfiles.h"
#include "model/site/site.h"

#include <QList>
#include <QString>

namespace galley::app {

/// A post that something came in for.
struct SyncedPost
{
    model::PostId id;
    QString title;
    QString path;
    QString from{}; ///< Its path before, where it was moved.
};

/// What a look at a site's folder and repository brought.
struct SyncReport
{
    model::Site site;
    int files = 0;                     ///< Posts found in the folder.
    QList<SyncedPost> added;           ///< New posts.
    QList<SyncedPost> taken;           ///< Changed there, not here: they follow.
    QList<SyncedPost> merged;          ///< Changed on both sides, in different parts: they hold both.
    QList<SyncedPost> conflicts;       ///< Changed in the same part: both texts are kept until the author answers.
    QList<SyncedPost> renamed;         ///< The file lies elsewhere now, and the post follows.
    QList<SyncedPost> deleted;         ///< The file is gone, and the post was unchanged here: it is in the trash.
    QList<SyncedPost> kept;            ///< The file is gone, but the author had changed the post: it is a draft now.
    QList<SyncedPost> outside;         ///< They lie outside the folders that the author chose: in the trash.
    QList<SyncedPost> back;            ///< The file is there again, and so is the post.
    QList<model::SkippedFile> skipped; ///< Files that could not be read as posts.

    /// Something is another than before.
    bool isNews() const;
};

/// Brings the library in step with what the site's folder holds now. A post that the author has not changed follows its
/// file; one that was changed here and there is merged three ways; where both changed the same part, the post keeps the
/// author's text, is in conflict, and the other text is kept as a version. Every text that is replaced stays a version.
/// Nothing is written in the site. Call it on any thread but the library's.
/// Errors: stopped; the folder is not there; git is at work in it (try again in a moment).
Result<SyncReport> syncSite(model::LibraryAccess &access, const model::Site &site, const Progress &progress = {});

/// Whether an error of syncSite only means that git is at work, so that it is worth trying again soon.
bool isOnlyBusy(const Error &error);

} // namespace galley::app
