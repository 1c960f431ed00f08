// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/publishing.h"
#include "publish/plan/back/wayback.h"

namespace galley::app {

/// Commits what takes a publish back, or posts off their site, and, where there is a remote, pushes. Blocks.
Published goBack(model::LibraryAccess &library, const publish::WayBack &wayBack, PublishChoice choice,
                 const Progress &progress = {});

} // namespace galley::app
