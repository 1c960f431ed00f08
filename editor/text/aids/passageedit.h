// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/aids/passage.h"

#include <QStringList>
#include <QTextCursor>

class QPlainTextEdit;

namespace galley::editor {

/// Lines of a document, and where they begin in it.
struct PlacedPassage
{
    Passage passage;
    int position = 0;
    QStringList runs{}; ///< Long runs that the document hides; in the text a sign stands for each.
};

/// The whole lines that a cursor's selection touches.
PlacedPassage passageAt(const QTextCursor &cursor);
/// The same with some lines before and after.
PlacedPassage passageAt(const QTextCursor &cursor, int linesBefore, int linesAfter);
/// The same with the list around it, or the text up to a line that belongs to no list; a few hundred lines at most.
PlacedPassage listAt(const QTextCursor &cursor);

/// Puts `after` in the place of `before`, and its selection into the cursor: one step to undo, however many lines. Only
/// what is different is replaced.
void replacePassage(QTextCursor &cursor, const PlacedPassage &before, const Passage &after);

Passage selectedPassage(const QPlainTextEdit &editor);
void replacePassage(QPlainTextEdit &editor, const Passage &before, const Passage &after);

} // namespace galley::editor
