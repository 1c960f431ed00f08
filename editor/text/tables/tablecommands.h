// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/markdown/table.h"

class QKeyEvent;
class QPlainTextEdit;
class QTextCursor;

/// Tables worked in the text itself. Each command aligns the table's columns and is one step to undo; outside of a
/// table it does nothing.
namespace galley::editor {

enum class TableChange {
    AddRowAbove,
    AddRowBelow,
    DeleteRow,
    MoveRowUp,
    MoveRowDown,
    AddColumnBefore,
    AddColumnAfter,
    DeleteColumn,
    MoveColumnLeft,
    MoveColumnRight,
    Tidy
};
void changeTable(QPlainTextEdit &editor, TableChange change);

void alignColumn(QPlainTextEdit &editor, model::TableAlignment alignment);

/// A new table in a paragraph of its own, the cursor in its first cell.
void insertTable(QPlainTextEdit &editor, int rows, int columns);

/// Tab, Shift+Tab, Enter, Shift+Enter and a pipe in a table. False: the cursor is in none, or it is another key.
bool typeInTable(QTextCursor &cursor, const QKeyEvent &event);

} // namespace galley::editor
