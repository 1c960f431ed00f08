// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/page/frame/builtsite.h"
#include "model/page/frame/pagedates.h"
#include "model/post/post.h"
#include "model/site/site.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace galley::model {

/// What a site puts around its posts, learned from a page that its generator built: all of it but the post's own
/// blocks, without scripts. Style sheets, images and fonts are named as galley-page:/frame/site/FILE.
class LearnedFrame
{
public:
    /// From the page of the first of `posts` (path and source) that is built. None: nothing is built, or no page of
    /// these posts can be told. Reads files; may take a second in a great site.
    static std::optional<LearnedFrame> learn(const Site &site, const QList<Post> &posts);

    /// What stands before and after the blocks of a post with these fields.
    QByteArray before(const PostFields &fields) const;
    QByteArray after(const PostFields &fields) const;

    /// The page it was learned from, below the output folder, and that folder.
    QString page() const { return m_page; }
    QString folder() const { return m_folder; }

private:
    QStringList datesOf(const PostFields &fields) const;

    QByteArray m_before;
    QByteArray m_after;
    QString m_page;
    QString m_folder;
    QList<DateForm> m_dateForms; ///< As the page writes dates.
};

/// A file that a learned frame names, with the addresses in style sheets as the frame's own; empty: none, or of no kind
/// that a frame may have.
QByteArray fileOfLearnedFrame(const Site &site, const QString &file);

} // namespace galley::model
