// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <QHash>
#include <QList>

namespace galley::model {

/// One post in another language.
struct Translation
{
    PostId id;
    QString language; ///< Empty: that of the site.
    QString title;

    bool operator==(const Translation &) const = default;
};

/// The other languages of a post, by language.
Result<QList<Translation>> translationsOf(Library &library, const PostId &id);

/// Those of all posts of a site that have any.
Result<QHash<PostId, QList<Translation>>> translationsIn(Library &library, const SiteId &site);

} // namespace galley::model
