// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/labels/labels.h"

#include <QMap>

namespace galley::model {

/// How many posts of the site are in each state, the trash included.
Result<QMap<PostState, int>> stateCounts(Library &library, const SiteId &site);
Result<QList<LabelCount>> yearCounts(Library &library, const SiteId &site); ///< Newest first; undated posts left out.

} // namespace galley::model
