// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/poststate.h"

namespace galley::model {

PostState stateOf(const PostStanding &standing)
{
    if (standing.trashed)
        return PostState::Trash;
    if (standing.inConflict)
        return PostState::Conflict;
    if (standing.published && standing.sameAsPublished) {
        // A draft that its author keeps in the repository was never meant for readers.
        const bool draftOfRepository = standing.saysDraft && !standing.committedHere;
        return draftOfRepository ? PostState::Draft : *standing.published;
    }
    if (standing.proposed)
        return *standing.proposed;
    if (standing.scheduled)
        return PostState::Scheduled;
    if (!standing.published || (standing.saysDraft && !standing.committedHere))
        return PostState::Draft;
    return PostState::Changed;
}

} // namespace galley::model
