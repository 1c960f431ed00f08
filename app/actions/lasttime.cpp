// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/lasttime.h"

#include "model/library/bulk/bulkchange.h"
#include "model/library/trash/trash.h"
#include "publish/plan/publisher.h"

namespace galley::app {

Result<> finishLastTime(model::LibraryAccess &library)
{
    if (const Result<> recovered = publish::Publisher(library).recover(); !recovered)
        return recovered;
    if (const Result<> recovered = model::recoverBulkSteps(library); !recovered)
        return recovered;
    const Result<int> emptied = model::emptyOldTrash(library);
    return emptied ? Result<>() : std::unexpected(emptied.error());
}

} // namespace galley::app
