// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

namespace galley::model {

/// The posts of a site that have this slug, in any case; the trash too.
Result<QList<PostSummary>> postsWithSlug(Library &library, const SiteId &site, const QString &slug);

} // namespace galley::model
