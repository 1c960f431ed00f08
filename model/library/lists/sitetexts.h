// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <optional>

namespace galley::model {

/// A post of a site as it stands in the library, published or not.
struct SiteText
{
    PostId id;
    QString path; ///< Empty until first published.
    qint64 changedMs = 0;
    bool isPublished = false;
    std::optional<QByteArray> source{}; ///< None where it was not asked for.
    QList<MediaFile> media{};           ///< That wait to be published with it.
};

/// Says in a few bytes which texts a site has: another one, and something has changed. Quick.
Result<QByteArray> siteStamp(Library &library, const SiteId &site);

/// The posts of a site but for the trash, with the sources of those that changed at `sinceMs` or later.
Result<QList<SiteText>> siteTexts(Library &library, const SiteId &site, qint64 sinceMs = 0);

} // namespace galley::model
