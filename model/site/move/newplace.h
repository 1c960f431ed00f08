// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/sitekind.h"

#include <QDir>
#include <QString>

#include <optional>

namespace galley::model {

/// The part of a post's file name, or of its bundle's folder, that says its slug: without date, language and ending.
QString slugInPath(const QString &path);

/// The path with that part replaced; what stands around it stays.
QString pathWithSlug(const QString &path, const QString &slug);

/// A post as it is under another slug.
struct RenamedPost
{
    QString path;
    QByteArray source;
};

/// Gives a post another slug by the rules of its kind: the file, or the folder of a bundle, gets the name where it had
/// that of the old slug; the keys that say slug or address follow. Without a path only the text changes. Links,
/// redirects and media are not looked at. Errors: the slug cannot be part of an address; the front matter cannot be
/// edited safely; this post's address does not come from a slug.
Result<RenamedPost> withSlug(const SiteKind &kind, const QDir &siteFolder, const QString &path,
                             const QByteArray &source, const QString &slug);

/// Files that follow a post to another path.
struct MediaMove
{
    QString from; ///< Folders relative to the site.
    QString to;
    bool isWhole = false; ///< The folder is the post's own: all in it follows; else only what the post names there.
};

/// What follows a post from one path to another, by the rules of its kind; none where its media stay.
std::optional<MediaMove> mediaMove(const SiteKind &kind, const QDir &siteFolder, const QString &fromPath,
                                   const QString &toPath);

} // namespace galley::model
