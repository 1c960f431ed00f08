// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"
#include "model/site/site.h"

#include <QByteArray>

namespace galley::app {

/// What stands around a post's blocks on its page.
struct PageFrame
{
    QByteArray before;
    QByteArray after;
};

/// With the style sheets of what Galley itself draws on a page: chips, cards, math.
PageFrame withOwnSheets(PageFrame frame);

/// The frame of a Press site's own pages; for other kinds a neutral page under the site's name. Reads the site's
/// settings from its folder.
PageFrame pageFrame(const model::Site &site, const model::PostFields &fields);

} // namespace galley::app
