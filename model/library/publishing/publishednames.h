// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <QByteArray>
#include <QList>

namespace galley::model {

/// A published post of the site whose published text, or whose present one, may name a file.
struct NamingPost
{
    PostId id;
    PublishedText published;
};

/// The published posts of a site, `except` apart, that may name the file of this key (see fileKey).
Result<QList<NamingPost>> publishedPostsNaming(Library &library, const SiteId &site, const QByteArray &key,
                                               const QList<PostId> &except);

} // namespace galley::model
