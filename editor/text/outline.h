// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace galley::editor {

/// A heading of the text as it is typed.
struct OutlineHeading
{
    int level = 1;
    QString text; ///< Without its marks.
    int line = 0; ///< From 0.

    bool operator==(const OutlineHeading &) const = default;
};

/// The headings of a text, those of both kinds (# and underlined), code left out. Read line by line without a parser:
/// for the author to find places by, never for the page.
QList<OutlineHeading> outlineOf(const QString &text);

} // namespace galley::editor
