// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/aids/lists.h"

class QPlainTextEdit;

/// What menus and keys do to the text at the cursor; each is one step to undo.
namespace galley::editor {

enum class TextMark { Strong, Emphasis, Code, Strike };
void toggleMark(QPlainTextEdit &editor, TextMark mark);

void toggleLineMark(QPlainTextEdit &editor, LineMark mark);
void setHeading(QPlainTextEdit &editor, int level); ///< 0: none.
void tickTasks(QPlainTextEdit &editor);
/// The list at the cursor is numbered anew, from its first item on.
void renumberList(QPlainTextEdit &editor);

enum class Direction { Up, Down };
/// In a table its row.
void moveLines(QPlainTextEdit &editor, Direction direction);
void duplicateLines(QPlainTextEdit &editor, Direction direction);
void deleteLines(QPlainTextEdit &editor);

/// Puts in a link, the selection or else `text` its text.
void insertLink(QPlainTextEdit &editor, const QString &text, const QString &address);

/// Puts in a sign with the next free number and, below the text, the note itself, where the cursor then waits. In a
/// sign or a note that is there already: goes to its other half.
void insertFootnote(QPlainTextEdit &editor);

/// Makes a table of the selected lines of comma or tab separated values. False: they are none.
bool makeTable(QPlainTextEdit &editor);

} // namespace galley::editor
