// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/publishedpost.h"

namespace galley::publish {

/// What a post is, for machines: JSON-LD of schema.org, a BlogPosting. Safe within a script element: no "<" in it.
QByteArray linkedData(const PressSettings &settings, const PublishedPost &post);

} // namespace galley::publish
