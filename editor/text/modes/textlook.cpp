// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/modes/textlook.h"

#include <algorithm>

namespace galley::editor {

TextLook TextLook::withinLimits() const
{
    return {family, std::clamp(sizePx, leastSizePx, mostSizePx), std::clamp(measure, leastMeasure, mostMeasure),
            std::clamp(lineHeight, leastLineHeight, mostLineHeight),
            std::clamp(zoomPercent, leastZoomPercent, mostZoomPercent)};
}

} // namespace galley::editor
