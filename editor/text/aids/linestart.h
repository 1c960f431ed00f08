// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::editor {

/// The signs that a line of Markdown begins with, in the order in which they stand.
struct LineStart
{
    QString quote;  ///< "> > "
    QString indent; ///< Blanks after it.
    QString marker; ///< "-", "*", "+", "7." or "7)"; empty: no list item.
    QString gap;    ///< Blanks after the marker.
    QString task;   ///< "[ ] " or "[x] "

    bool isItem() const { return !marker.isEmpty(); }
    int length() const { return int(quote.size() + indent.size() + marker.size() + gap.size() + task.size()); }
    /// From the marker to the item's text, without the box.
    int markerWidth() const { return int(marker.size() + gap.size()); }
    /// What the next line of the same list or quote begins with: the next number, an empty box.
    QString continuation() const;
};

LineStart lineStart(const QString &line);

} // namespace galley::editor
