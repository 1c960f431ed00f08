// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/publishedpost.h"

#include <QList>

namespace galley::publish {

/// What readers can subscribe to: the newest posts of the site, or of a tag; whole posts, their addresses absolute.
struct Feed
{
    QString title;
    QString page; ///< Permalink of the page that shows the same: "/tags/qt/".
    QString file; ///< Where the feed stands itself: "/tags/qt/feed.xml".
    QList<const PublishedPost *> posts;
};

/// The three forms; without an address of the site, addresses start at the site's root.
QByteArray atomFeed(const PressSettings &settings, const Feed &feed); ///< RFC 4287.
QByteArray rssFeed(const PressSettings &settings, const Feed &feed);  ///< RSS 2.0.
QByteArray jsonFeed(const PressSettings &settings, const Feed &feed); ///< JSON Feed 1.1.

/// A name that stays the same for ever: the address, or one made of the site's own words while it has none.
QString feedId(const PressSettings &settings, const QString &permalink);
QString feedAddress(const PressSettings &settings, const QString &permalink);
/// The post's HTML with addresses that a reader elsewhere can follow.
QString feedHtml(const PressSettings &settings, const PublishedPost &post);
/// The latest change of any post; the epoch when none has a date.
QDateTime updatedOf(const Feed &feed);

} // namespace galley::publish
