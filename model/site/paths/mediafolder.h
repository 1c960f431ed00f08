// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::model {

/// Where a post that is the index of a folder of its own (a bundle) keeps its media.
enum class BundleMedia { InMediaFolder, InBundle };

/// A folder of the site that keeps the media of all posts, those of one post in a folder of its own, so that two posts
/// may both have a photo.jpg.
struct MediaFolder
{
    QString folder; ///< Where new files go: "static/media".
    QString root;   ///< The folder that is served as '/': "static"; empty for the site folder itself.
    BundleMedia bundles = BundleMedia::InMediaFolder;
    QString below{}; ///< What addresses begin with where the whole site is served below another: "/blog".

    QString path(const QString &postPath, const QString &fileName) const;
    QString address(const QString &postPath, const QString &fileName) const;
    /// Addresses from the root are looked up below `root`, others beside the post.
    QString pathFromAddress(const QString &postPath, const QString &address) const;

private:
    bool isInBundle(const QString &postPath) const;
};

/// The path of a site's own address, "/blog" of "https://example.org/blog/"; empty where it is served from the root.
QString basePath(const QString &siteAddress);

/// The file beside a post that a relative address means; empty when it leaves the site folder.
QString pathBesidePost(const QString &postPath, const QString &address);

/// A file name that can stand in any folder: the last part of `fileName`, without characters that some system does not
/// take.
QString safeFileName(const QString &fileName);

/// What a file that comes into a post is called there: its own name made fit for an address, or that of the post where
/// its own says nothing (“image.png”, “pasted-image.png”). `slug` may be empty.
QString mediaFileName(const QString &fileName, const QString &slug);

} // namespace galley::model
