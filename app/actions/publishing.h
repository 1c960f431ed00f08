// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"
#include "publish/plan/publisher.h"

#include <QString>

#include <optional>

namespace galley::app {

enum class PublishChoice { CommitAndPush, CommitOnly };

/// How far a publish came; each part is said only when it is true.
struct Published
{
    QString commit; ///< The last one; empty: nothing was committed.
    bool pushed = false;
    QStringList commits{};          ///< In order, where there are several.
    QString words{};                ///< What the remote said of it.
    std::optional<Error> problem{}; ///< Why it came no further.
};

/// Commits the plan and, where there is a remote, pushes. Blocks.
Published publishPlan(const publish::Publisher &publisher, const publish::PublishPlan &plan, PublishChoice choice,
                      const Progress &progress = {});

/// The same with a commit for each post that the author named, in the order of the plan that was shown; then one push.
/// `form` is that of their messages. Where a post cannot be committed as it was shown, those before it stay committed,
/// and nothing is pushed.
Published publishEach(const publish::Publisher &publisher, const publish::PublishPlan &shown,
                      const QList<model::PostId> &asked, const publish::PublishOptions &options, PublishChoice choice,
                      const Progress &progress = {});

} // namespace galley::app
