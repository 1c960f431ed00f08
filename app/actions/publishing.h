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
    QString commit; ///< Empty: nothing was committed.
    bool pushed = false;
    std::optional<Error> problem; ///< Why it came no further.
};

/// Commits the plan and, where there is a remote, pushes. Blocks.
Published publishPlan(const publish::Publisher &publisher, const publish::PublishPlan &plan, PublishChoice choice,
                      const Progress &progress = {});

} // namespace galley::app
