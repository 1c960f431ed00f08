// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::editor {

/// How the text is set on the paper.
struct TextLook
{
    QString family; ///< Empty: the platform's serif.
    int sizePx = 17;
    int measure = 70; ///< Width of the column in characters.
    double lineHeight = 1.6;
    int zoomPercent = 100; ///< Of the letters' size; for now, not for good.

    static constexpr int leastSizePx = 10;
    static constexpr int mostSizePx = 40;
    static constexpr int leastMeasure = 40;
    static constexpr int mostMeasure = 120;
    static constexpr double leastLineHeight = 1.2;
    static constexpr double mostLineHeight = 2.4;
    static constexpr int leastZoomPercent = 50;
    static constexpr int mostZoomPercent = 300;

    /// The nearest that can be read.
    TextLook withinLimits() const;

    bool operator==(const TextLook &) const = default;
};

} // namespace galley::editor
