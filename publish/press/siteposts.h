// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/knownposts.h"

namespace galley::publish {

/// The posts of one build, newest first and without drafts and posts that wait for their day. Their HTML is made when a
/// page needs it.
class SitePosts
{
public:
    /// All must live as long as this. `input.rendered` and `input.images` are given.
    SitePosts(const PressInput &input, KnownPosts &known);

    /// Reads what is not known yet, and says of each post what its pages depend on.
    /// Errors: a post that cannot be read (it might say that it is a draft) or shown; two posts with one address;
    /// stopped by `progress`.
    Result<> prepare(const Progress &progress);

    const QList<PublishedPost> &all() const { return m_posts; } ///< Then the pages that stand beside them.
    qsizetype postCount() const { return m_postCount; }
    /// The HTML of these places from now on. Errors name the post.
    Result<> render(const QList<qsizetype> &places);

private:
    Result<QByteArray> sourceOf(const PressPost &post) const;
    Result<PublishedPost> read(const PressPost &post);
    Result<> render(PublishedPost &post);
    Result<> note(PublishedPost &post);
    std::optional<PageImage> image(const QByteArray &address, const PublishedPost &post);

    const PressInput &m_input;
    KnownPosts &m_known;
    QList<PublishedPost> m_posts;
    qsizetype m_postCount = 0;                   ///< Without pages.
    QHash<QString, const PressPost *> m_sources; ///< By path.
    QHash<QString, QString> m_permalinks;        ///< By path.
};

} // namespace galley::publish
