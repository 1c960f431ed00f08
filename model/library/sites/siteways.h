// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <QStringList>

namespace galley::model {

/// Where a publish goes: to the site's own branch, or each post to a branch of its own, to be looked at and taken in.
enum class Branches { Direct, PerPost };

/// How a site is published.
struct SiteWays
{
    Branches branches = Branches::Direct;
    QString branchName{};  ///< Of a post's own branch, with {slug}, {date} or {id}; empty: “post/{slug}”.
    QStringList remotes{}; ///< All that a publish is pushed to; empty: the one that the branch follows.

    bool operator==(const SiteWays &) const = default;
};

Result<SiteWays> siteWays(Library &library, const SiteId &site);
Result<> keepSiteWays(Library &library, const SiteId &site, const SiteWays &ways);

} // namespace galley::model
