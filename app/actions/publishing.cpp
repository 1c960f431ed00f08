// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/publishing.h"

namespace galley::app {

using namespace publish;

Published publishPlan(const Publisher &publisher, const PublishPlan &plan, PublishChoice choice,
                      const Progress &progress)
{
    Published published;
    const Result<QString> commit = publisher.commit(plan);
    if (!commit) {
        published.problem = commit.error();
        return published;
    }
    published.commit = *commit;
    if (choice == PublishChoice::CommitOnly)
        return published;
    const Result<PushAnswer> answer = publisher.pushPlan(plan, progress);
    published.pushed = answer.has_value();
    if (!answer)
        published.problem = answer.error();
    return published;
}

} // namespace galley::app
