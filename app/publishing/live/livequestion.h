// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/publishing/live/livewatch.h"
#include "model/library/library.h"

namespace galley::app {

/// A pushed post, and what to ask its site.
struct PushedPost
{
    model::PostId id;
    QString title;
    QString commit;
    LiveQuestion question;
};

/// What to ask for a post that was pushed. Errors: the site's configuration names no address; the post was not pushed.
Result<PushedPost> liveQuestionFor(model::Library &library, const model::PostId &id);

/// “after 40 seconds”
QString spokenWait(std::chrono::milliseconds waited);

} // namespace galley::app
