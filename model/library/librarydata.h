// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"
#include "model/library/database/ownerlock.h"
#include "model/library/library.h"
#include "model/library/postreader.h"

#include <QSet>

namespace galley::model {

/// What the parts of Library share.
class LibraryData
{
public:
    OwnerLock lock; // First, so that it is given back last: after the database is closed.
    PostReader reader;
    Database database;
    QSet<qint64> stepsUnderWay; ///< Bulk steps that this process is at: not for recovery.
};

// These numbers are kept in libraries: new values go to the end.
static_assert(int(PostState::Draft) == 0 && int(PostState::Committed) == 3 && int(PostState::Pushed) == 4 &&
              int(PostState::Live) == 5 && int(PostState::Trash) == 7);
static_assert(int(VersionReason::Pause) == 0 && int(VersionReason::Outside) == 4);
static_assert(int(PublicationPhase::Planned) == 0 && int(PublicationPhase::Undone) == 4);

} // namespace galley::model
