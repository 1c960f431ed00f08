// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/publishing/live/livequestion.h"
#include "model/library/libraryaccess.h"

namespace galley::app {

/// What asking for a post came to.
struct LiveOutcome
{
    QString title;
    LiveAnswer answer;
};

/// Asks the site for a pushed post until readers find it there, and then says so in the library. Blocks; not on a
/// thread with an event loop.
LiveOutcome waitUntilLive(model::LibraryAccess &library, const model::PostId &id, const Progress &progress = {});

/// “Tides” is live after 40 seconds: https://… — or why it is not.
QString spokenOutcome(const LiveOutcome &outcome);

} // namespace galley::app
