// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"
#include "publish/plan/publishplan.h"
#include "publish/plan/sitetree.h"

#include <QList>

#include <optional>

namespace galley::publish {

/// All that the library knows of a post about to be published.
struct PostToPublish
{
    model::Post post;
    std::optional<model::PublishedText> published;
    QList<model::MediaFile> media;
    QStringList neighbours; ///< Paths of the site's latest posts.
    PublishOptions::Drafts drafts = PublishOptions::Drafts::Publish;

    /// Where the repository has it, if that is another place than the library's; else empty.
    QString movedFrom() const;
};

/// The post as it will be committed. `leaving`: paths that become free in the same publish. Errors name the post and
/// what stands in the way.
Result<PlannedPost> planPost(const PostToPublish &input, const model::Site &site, const SiteTree &tree,
                             const QStringList &leaving = {});

/// The files of the post itself: its text and the media that it shows.
Result<QList<FileChange>> planFiles(const PostToPublish &input, const PlannedPost &planned, const model::Site &site,
                                    const SiteTree &tree);

} // namespace galley::publish
