// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace galley::publish {

/// A page as search engines are told of it.
struct MappedPage
{
    QString permalink;
    QDateTime updated; ///< Invalid where that says nothing.
};

/// The files that tell search engines of a site at `url`: sitemap.xml (sitemaps.org), in several with an index where
/// one may not hold them all, by their names. None without an address: they must be absolute.
QList<QPair<QString, QByteArray>> sitemapFiles(const QString &url, const QList<MappedPage> &pages);

/// robots.txt: all may be read; where the sitemap is.
QByteArray robotsText(const QString &url);

} // namespace galley::publish
