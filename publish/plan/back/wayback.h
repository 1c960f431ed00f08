// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/library/libraryaccess.h"
#include "model/progress.h"
#include "model/result.h"
#include "publish/plan/publishplan.h"

#include <QList>

#include <optional>

namespace galley::publish {

/// What a publication in the library did.
enum class PublicationKind { Publish, Undo, Unpublish };
PublicationKind kindOf(const model::Publication &publication);
/// The publication that an undo takes back; 0 for the others.
qint64 undoneBy(const model::Publication &publication);

/// How a post stands in the repository once a way back was gone.
struct PostAfter
{
    model::PostId id;
    QString path; ///< Relative to the site folder.
    /// The text there; none: it is not in the repository any more.
    std::optional<QByteArray> source;

    bool operator==(const PostAfter &) const = default;
};

/// What taking a publish back, or posts off the site, will do; looked at before anything is written.
struct WayBack
{
    PublicationKind kind = PublicationKind::Undo;
    qint64 undone = 0; ///< The publication that is taken back.
    PublishPlan plan;  ///< Its changes and its commit; it brings no post.
    QList<PostAfter> posts;
};

/// A new commit that takes back exactly what a publication did, also when others have committed since: where the same
/// text was changed later, the two are merged. Writes nothing. Errors: no such publication, it is taken back already,
/// its commit is not on the branch; a file was changed later in the same place, which is named.
Result<WayBack> planUndo(model::LibraryAccess &library, qint64 publication, const Progress &progress = {});

/// Takes posts off their site: their files, the media that no other post shows, the pages of Press. They stay in the
/// library as drafts with their texts. Writes nothing. Errors: a post is not on the site; others have changed it there.
Result<WayBack> planUnpublish(model::LibraryAccess &library, const QList<model::PostId> &posts,
                              const Progress &progress = {});

/// Commits it and says so in the library. Gives the commit's id.
Result<QString> commitWayBack(model::LibraryAccess &library, const WayBack &wayBack, const Progress &progress = {});

} // namespace galley::publish
