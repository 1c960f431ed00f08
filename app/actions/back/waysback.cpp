// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/back/waysback.h"

namespace galley::app {

using namespace model;
using namespace publish;

Published goBack(LibraryAccess &access, const WayBack &wayBack, PublishChoice choice, const Progress &progress)
{
    Published published;
    const Result<QString> commit = commitWayBack(access, wayBack, progress);
    if (!commit) {
        published.problem = commit.error();
        return published;
    }
    published.commit = *commit;
    if (choice == PublishChoice::CommitOnly || wayBack.plan.remote.isEmpty())
        return published;
    const Result<PushAnswer> answer = Publisher(access).pushWaiting(wayBack.plan.site, progress);
    published.pushed = answer.has_value();
    if (!answer)
        published.problem = answer.error();
    return published;
}

} // namespace galley::app
