// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/codelines.h"

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

/// What one line is, as far as headings and folds ask.
struct OutlineLine
{
    int stateAfter = CodeLines::prose; ///< As CodeLines has it.
    qint8 level = 0;                   ///< Of a heading with number signs; 0: none.
    qint8 underline = 0;               ///< The level that it gives to the line above it; 0: it is no underline.
    bool canBeUnderlined = false;

    bool operator==(const OutlineLine &) const = default;
};

/// Cheap for a line of prose; `before` is the state after the line above.
OutlineLine outlineLine(const QString &line, int before, bool isFirstLine);

/// The words of a heading line.
QString headingText(const QString &line);

} // namespace galley::editor
