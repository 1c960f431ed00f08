// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"
#include "publish/plan/back/wayback.h"

namespace galley::publish {

/// What is written down before the commit, so that a kill can be finished or taken back.
model::Publication publicationOf(const WayBack &wayBack);

/// The commit is in the repository: the posts stand as `posts` says, the publication that was taken back is Undone.
Result<> recordWayBack(model::Library &library, model::Publication publication, const QList<PostAfter> &posts,
                       const QString &commit);

/// Finishes a way back that was killed after `commit` was made; the commit holds what was written down, or nothing is
/// changed and the answer is false.
Result<bool> finishWayBack(model::Library &library, const model::Publication &publication, const Repository &repository,
                           const model::Site &site, const QString &commit);

} // namespace galley::publish
