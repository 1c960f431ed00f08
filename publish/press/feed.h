// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/publishedpost.h"

namespace galley::publish {

/// An Atom feed (RFC 4287) of these posts with their full text, newest first. Addresses are absolute where the site's
/// own is known. Ids follow from the address alone, so that readers see no post twice.
QByteArray atomFeed(const PressSettings &settings, const QList<PublishedPost> &posts);

} // namespace galley::publish
