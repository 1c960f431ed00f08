// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/site/site.h"
#include "publish/git/repository.h"

namespace galley::publish {

/// What the author lets a site's repository do in a publish. Kept on this computer only: nothing in the site can say
/// it.
struct SiteUse
{
    bool isTrusted = false; ///< Its hooks, filters and settings may run programs.
    Hooks hooks = Hooks::Run;
    Signing signing = Signing::AsConfigured;

    bool operator==(const SiteUse &) const = default;
};

SiteUse siteUse(model::LibraryAccess &library, const model::SiteId &site);
Result<> keepSiteUse(model::LibraryAccess &library, const model::SiteId &site, const SiteUse &use);

void applyUse(const SiteUse &use, CommitPlan &plan);

/// All that would run for this plan and waits for the author's trust, in words.
QStringList programsFor(const Repository &repository, const CommitPlan &plan);

} // namespace galley::publish
