// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/highlight.h"

#include <QStringView>

namespace galley::model {

/// How much at both ends of a span of Markdown are the signs that make it what it is: “**bold**” has two and two.
struct Markers
{
    int before = 0; ///< UTF-16 units.
    int after = 0;

    bool operator==(const Markers &) const = default;
};

Markers markersOf(TextRole role, QStringView span);

} // namespace galley::model
