// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::editor {

/// Whole lines of a text, joined by '\n', with the selection in them. Equal ends: a caret.
struct Passage
{
    QString text;
    int anchor = 0; ///< UTF-16 units from the start of `text`, as is `cursor`.
    int cursor = 0;

    int start() const { return qMin(anchor, cursor); }
    int end() const { return qMax(anchor, cursor); }
    bool hasSelection() const { return anchor != cursor; }
    QString selected() const { return text.mid(start(), end() - start()); }

    bool operator==(const Passage &) const = default;
};

} // namespace galley::editor
