// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "publish/git/ontop/ontop.h"
#include "publish/plan/sitetree.h"

#include <optional>

namespace galley::publish {

/// A post whose publish met another change of the same part.
struct MetPost
{
    model::PostId id;
    QString path; ///< Relative to the site folder.
    QString commit;
    std::optional<QByteArray> base{};  ///< What both were made from; none: nobody knows.
    std::optional<QByteArray> there{}; ///< What the remote holds; none: nothing.
};

/// What is written down before the branch moves; of the posts that met only which they are.
struct KeepUpNote
{
    Replay replay;
    QList<MetPost> conflicts;
};

Result<> rememberKeepUp(model::Library &library, const model::SiteId &site, const KeepUpNote &note);
std::optional<KeepUpNote> recalledKeepUp(model::Library &library, const model::SiteId &site);
Result<> forgetKeepUp(model::Library &library, const model::SiteId &site);

/// Before the files follow: these posts stand as the remote has them, and were made from what both have in common, so
/// that the remote's text is not taken for one that may replace theirs.
Result<> takeBackConflicts(model::Library &library, const KeepUpNote &note);

/// After it: publications and posts stand in the commits that took the place of theirs.
Result<> recordKeepUp(model::Library &library, const model::Site &site, const Repository &repository,
                      const KeepUpNote &note);

} // namespace galley::publish
