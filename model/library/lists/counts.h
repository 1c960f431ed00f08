// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <QMap>

namespace galley::model {

/// A tag, category or year, and how many posts of the site it has, the trash not counted.
struct LabelCount
{
    QString name; ///< As one of the posts spells it.
    int posts = 0;
    bool operator==(const LabelCount &) const = default;
};

/// The trash included.
Result<QMap<PostState, int>> stateCounts(Library &library, const SiteId &site);
Result<QList<LabelCount>> tagCounts(Library &library, const SiteId &site); ///< By name.
Result<QList<LabelCount>> categoryCounts(Library &library, const SiteId &site);
Result<QList<LabelCount>> yearCounts(Library &library, const SiteId &site); ///< Newest first; undated posts left out.

} // namespace galley::model
