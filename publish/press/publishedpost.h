// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/fragment.h"
#include "publish/press/press.h"

namespace galley::publish {

/// A post that readers get to see, with all that its pages need.
struct PublishedPost
{
    QString path;                  ///< Its source file.
    model::PostFields fields;      ///< Texts cleaned; the date's zone known.
    QDateTime updated;             ///< The date where the post names no later one; invalid when there is none.
    QString permalink;             ///< "/2024/05/hello/", percent-encoded.
    QStringList formerAddresses{}; ///< That lead on to it: "/2024/05/hallo/".
    QByteArray body;
    Fragment html; ///< Empty until rendered.
};

/// The posts of a site without its drafts, newest first; without a date last. Not rendered yet.
/// Errors: front matter that cannot be read (it might say that the post is a draft); two posts with one address.
Result<QList<PublishedPost>> publishedPosts(const QList<PressPost> &posts);

/// Renders each post. Errors name the post.
Result<> renderPosts(QList<PublishedPost> &posts, RenderedPosts &rendered, const Progress &progress);

} // namespace galley::publish
