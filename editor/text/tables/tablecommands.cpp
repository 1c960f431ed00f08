// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/tables/tablecommands.h"

#include "editor/text/tables/tableplace.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

bool isEmptyRow(const QStringList &row)
{
    return std::ranges::all_of(row, [](const QString &cell) { return cell.isEmpty(); });
}

/// Does something to each row, which has all its cells then.
template<typename Change>
void forEachRow(model::Table &table, const Change &change)
{
    for (QStringList &row : table.rows) {
        row.resize(std::max(row.size(), table.columnCount()));
        change(row);
    }
}

void addColumn(model::Table &table, int at)
{
    forEachRow(table, [at](QStringList &row) { row.insert(at, QString()); });
    table.alignments.insert(at, model::TableAlignment::None);
}

bool removeColumn(model::Table &table, int at)
{
    if (table.columnCount() < 2 || at >= table.columnCount()) {
        return false;
    }
    forEachRow(table, [at](QStringList &row) { row.removeAt(at); });
    table.alignments.removeAt(at);
    return true;
}

bool moveColumn(model::Table &table, int from, int to)
{
    if (to < 0 || to >= table.columnCount() || from >= table.columnCount()) {
        return false;
    }
    forEachRow(table, [=](QStringList &row) { row.swapItemsAt(from, to); });
    table.alignments.swapItemsAt(from, to);
    return true;
}

bool moveRow(model::Table &table, int from, int to)
{
    if (to < 0 || to >= table.rows.size()) {
        return false;
    }
    table.rows.swapItemsAt(from, to);
    const bool isHead = from == 0 || to == 0;
    if (isHead) {
        table.rows.front().resize(table.columnCount()); // The head has as many cells as there are columns.
    }
    return true;
}

/// False: it cannot be done.
bool apply(model::Table &table, CellPlace &cell, TableChange change)
{
    switch (change) {
    case TableChange::AddRowAbove:
        cell.row = std::max(cell.row, 1); // Above the head there is no room.
        table.rows.insert(cell.row, QStringList());
        return true;
    case TableChange::AddRowBelow:
        table.rows.insert(++cell.row, QStringList());
        return true;
    case TableChange::DeleteRow:
        if (table.rows.size() < 2 || cell.row == 0) {
            return false;
        }
        table.rows.removeAt(cell.row);
        cell.row = std::min(cell.row, int(table.rows.size()) - 1);
        return true;
    case TableChange::MoveRowUp:
        return moveRow(table, cell.row, cell.row - 1) && --cell.row >= 0;
    case TableChange::MoveRowDown:
        return moveRow(table, cell.row, cell.row + 1) && ++cell.row >= 0;
    case TableChange::AddColumnBefore:
        addColumn(table, std::min(cell.column, int(table.columnCount())));
        return true;
    case TableChange::AddColumnAfter:
        cell.column = std::min(cell.column + 1, int(table.columnCount()));
        addColumn(table, cell.column);
        return true;
    case TableChange::DeleteColumn:
        if (!removeColumn(table, cell.column)) {
            return false;
        }
        cell.column = std::min(cell.column, int(table.columnCount()) - 1);
        return true;
    case TableChange::MoveColumnLeft:
        return moveColumn(table, cell.column, cell.column - 1) && --cell.column >= 0;
    case TableChange::MoveColumnRight:
        return moveColumn(table, cell.column, cell.column + 1) && ++cell.column >= 0;
    case TableChange::Tidy:
        return true;
    }
    return false;
}

void goToCell(QTextCursor &cursor, const PlacedTable &placed, int step)
{
    model::Table table = placed.table;
    const int columns = int(table.columnCount());
    int index = placed.cell.row * columns + std::min(placed.cell.column, columns - 1) + step;
    index = placed.isInDelimiters && step > 0 ? columns : std::max(index, 0);
    while (index / columns >= table.rows.size()) {
        table.rows.append(QStringList());
    }
    writeTable(cursor, placed, table, {index / columns, index % columns}, CellCaret::SelectAll);
}

/// Enter: a row below. In an empty last row it leaves the table instead.
void breakRow(QTextCursor &cursor, const PlacedTable &placed)
{
    model::Table table = placed.table;
    const int row = placed.cell.row;
    const bool leaves = row > 0 && row + 1 == table.rows.size() && isEmptyRow(table.rows.at(row));
    cursor.beginEditBlock();
    if (leaves) {
        table.rows.removeLast();
        writeTable(cursor, placed, table, {row - 1, 0}, CellCaret::AtEnd);
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(u"\n\n"_s);
    } else {
        table.rows.insert(row + 1, QStringList());
        writeTable(cursor, placed, table, {row + 1, 0}, CellCaret::AtEnd);
    }
    cursor.endEditBlock();
}

/// A pipe typed where one stands already goes past it, so that a row can be typed sign by sign as well.
bool typeOverPipe(QTextCursor &cursor)
{
    const QString line = cursor.block().text();
    const int column = cursor.positionInBlock();
    const qsizetype pipe = line.indexOf(u'|', column);
    const bool isBlankUntilThere = pipe >= 0 && QStringView(line).sliced(column, pipe - column).trimmed().isEmpty();
    const auto placed = isBlankUntilThere && !cursor.hasSelection() ? tableAt(cursor) : std::nullopt;
    if (!placed || placed->isInDelimiters) {
        return false;
    }
    const QString before = line.first(column).sliced(model::tablePrefix(line.first(column)).size()).trimmed();
    const bool isFirstOfRow = before == "|"_L1 && isEmptyRow(placed->table.rows.at(placed->cell.row));
    if (!isFirstOfRow) {
        cursor.setPosition(cursor.block().position() + int(pipe) + 1);
    }
    return true;
}

} // namespace

void changeTable(QPlainTextEdit &editor, TableChange change)
{
    QTextCursor cursor = editor.textCursor();
    const auto placed = editor.isReadOnly() ? std::nullopt : tableAt(cursor);
    if (!placed) {
        return;
    }
    model::Table table = placed->table;
    CellPlace cell = placed->cell;
    if (apply(table, cell, change)) {
        writeTable(cursor, *placed, table, cell, CellCaret::AtEnd);
        editor.setTextCursor(cursor);
    }
}

void alignColumn(QPlainTextEdit &editor, model::TableAlignment alignment)
{
    QTextCursor cursor = editor.textCursor();
    const auto placed = editor.isReadOnly() ? std::nullopt : tableAt(cursor);
    if (!placed || placed->cell.column >= placed->table.columnCount()) {
        return;
    }
    model::Table table = placed->table;
    table.alignments[placed->cell.column] = alignment;
    writeTable(cursor, *placed, table, placed->cell, CellCaret::Keep);
    editor.setTextCursor(cursor);
}

void insertTable(QPlainTextEdit &editor, int rows, int columns)
{
    if (editor.isReadOnly() || rows < 1 || columns < 1) {
        return;
    }
    const model::Table table{.prefix = {},
                             .rows = QList<QStringList>(rows + 1, QStringList(columns, QString())),
                             .alignments = QList<model::TableAlignment>(columns, model::TableAlignment::None)};
    QTextCursor cursor = editor.textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString line = cursor.block().text();
    const bool isOnBlank = line.trimmed().isEmpty();
    cursor.movePosition(QTextCursor::EndOfBlock);
    const bool followsText = isOnBlank && !cursor.block().previous().text().trimmed().isEmpty();
    const bool isBeforeText = !cursor.block().next().text().trimmed().isEmpty();
    cursor.insertText(isOnBlank ? followsText ? u"\n"_s : QString() : u"\n\n"_s);
    const int start = cursor.position();
    cursor.insertText(model::linesOfTable(table).join(u'\n') + (isBeforeText ? u"\n"_s : QString()));
    cursor.endEditBlock();
    cursor.setPosition(start + 2); // Behind the first pipe and its blank.
    editor.setTextCursor(cursor);
}

bool typeInTable(QTextCursor &cursor, const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.text() == "|"_L1) {
        return typeOverPipe(cursor);
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isTab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    if ((!isEnter && !isTab) || modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) {
        return false;
    }
    const auto placed = tableAt(cursor);
    const bool spansRows = cursor.document()->findBlock(cursor.anchor()) != cursor.block();
    if (!placed || spansRows) {
        return false;
    }
    if (isTab) {
        goToCell(cursor, *placed, event.key() == Qt::Key_Tab ? 1 : -1);
    } else if (modifiers & Qt::ShiftModifier) {
        cursor.insertText(u"<br>"_s); // A line end within a cell would end the row.
    } else {
        breakRow(cursor, *placed);
    }
    return true;
}

} // namespace galley::editor
