// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace galley::editor {

/// Where the text widget's colours come from; `app` fills it from resources/styles.
struct TextColours
{
    QColor paper, ink, soft, faint, line, accent, selection;
    bool dark = false;
    QColor hit{}; ///< The ground of what was found.
    QColor bad{}; ///< What is wrong, such as a misspelled word.
    bool operator==(const TextColours &) const = default;
};

} // namespace galley::editor
