// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/step/sitefiles.h"
#include "model/library/instep/instep.h"
#include "model/site/sitekind.h"

#include <optional>

namespace galley::app {

/// What became of a post at a look at its file.
enum class PostNews { None, Taken, Merged, Conflict };

struct PlannedStep
{
    PostNews news = PostNews::None;
    std::optional<model::PostStep> step; ///< None: all is as it was.
};

/// How a post meets its file. Errors: the library cannot be read.
Result<PlannedStep> planStep(model::Library &library, const model::SiteKind &kind, const model::StandingPost &post,
                             const SiteFile &file);

} // namespace galley::app
