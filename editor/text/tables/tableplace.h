// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/aids/passageedit.h"
#include "model/markdown/table.h"

#include <optional>

namespace galley::editor {

/// A cell of a table: row 0 is the head.
struct CellPlace
{
    int row = 0;
    int column = 0;
    bool operator==(const CellPlace &) const = default;
};

/// The table that a cursor stands in.
struct PlacedTable
{
    model::Table table;
    PlacedPassage lines; ///< The whole table.
    CellPlace cell;
    bool isInDelimiters = false; ///< In the row below the head, which is no row of the table.
};

/// None: the cursor is in no table, or in one that is too large to be kept tidy. Costs as much as the table is long.
std::optional<PlacedTable> tableAt(const QTextCursor &cursor);

enum class CellCaret { SelectAll, AtEnd, Keep };

/// Writes the table anew, its columns aligned, the cursor in that cell: one step to undo. `Keep` leaves it behind as
/// many letters of the cell as it was.
void writeTable(QTextCursor &cursor, const PlacedTable &before, const model::Table &after, CellPlace cell,
                CellCaret caret);

/// Aligns the columns of the table at the cursor, which stays where it is.
void tidyTable(QTextCursor &cursor);

} // namespace galley::editor
