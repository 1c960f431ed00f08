// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"

namespace galley::model {

/// What a DatabaseCopy and the connection that it reads from both know, so that either may go first.
struct RunningCopy
{
    QString source; ///< The file that is copied.
    std::optional<Database> target;
    Owned<sqlite3_backup, sqlite3_backup_finish> backup; ///< After `target`, which it writes to.

    void end()
    {
        backup.reset();
        target.reset();
    }
};

} // namespace galley::model
