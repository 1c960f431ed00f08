// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/tables/tableplace.h"

#include "editor/text/aids/codeplace.h"

#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

constexpr int mostLines = 2'000;
constexpr int mostCharacters = 300'000;

bool mayBeRow(const QTextBlock &block) { return block.isValid() && block.text().contains(u'|'); }

bool isDelimiters(const QTextBlock &block) { return block.isValid() && model::isDelimiterRow(block.text()); }

/// The head of the table that a line belongs to; an invalid block: it belongs to none.
QTextBlock headOf(QTextBlock block)
{
    if (isDelimiters(block.next()) && !isDelimiters(block)) {
        return block;
    }
    for (int i = 0; i < mostLines && mayBeRow(block); ++i, block = block.previous()) {
        if (isDelimiters(block)) {
            return mayBeRow(block.previous()) ? block.previous() : QTextBlock();
        }
    }
    return {};
}

int columnAt(const QString &line, int offset)
{
    const QList<model::CellRange> cells = model::cellsOfLine(line);
    int column = 0;
    while (column + 1 < cells.size() && offset > cells.at(column).end) {
        ++column;
    }
    return column;
}

/// Where a cell's text begins and ends in its line.
model::CellRange textOfCell(const QString &line, int column)
{
    model::CellRange cell = model::cellsOfLine(line).value(column, {line.size(), line.size()});
    const QStringView text = QStringView(line).sliced(cell.begin, cell.end - cell.begin);
    if (text.trimmed().isEmpty()) {
        const qsizetype place = std::min(cell.begin + 1, cell.end);
        return {place, place};
    }
    while (line[cell.begin].isSpace()) {
        ++cell.begin;
    }
    while (line[cell.end - 1].isSpace()) {
        --cell.end;
    }
    return cell;
}

qsizetype lineBegin(const QString &text, int line)
{
    qsizetype begin = 0;
    for (int i = 0; i < line; ++i) {
        begin = text.indexOf(u'\n', begin) + 1;
    }
    return begin;
}

} // namespace

std::optional<PlacedTable> tableAt(const QTextCursor &cursor)
{
    const QTextBlock at = cursor.block();
    if (!mayBeRow(at) || isInCode(at)) {
        return std::nullopt;
    }
    const QTextBlock head = headOf(at);
    if (!head.isValid()) {
        return std::nullopt;
    }
    PlacedTable placed;
    QStringList lines;
    int characters = 0;
    for (QTextBlock block = head; mayBeRow(block); block = block.next()) {
        lines += block.text();
        characters += block.length();
        if (lines.size() > mostLines || characters > mostCharacters) {
            return std::nullopt;
        }
    }
    const auto table = model::tableFromLines(lines);
    if (!table) {
        return std::nullopt;
    }
    const int line = at.blockNumber() - head.blockNumber();
    placed.table = *table;
    placed.lines = {{lines.join(u'\n'), cursor.anchor() - head.position(), cursor.position() - head.position()},
                    head.position()};
    placed.isInDelimiters = line == 1;
    placed.cell = {line == 0 ? 0 : std::max(line - 1, 0), columnAt(at.text(), cursor.positionInBlock())};
    return placed;
}

void writeTable(QTextCursor &cursor, const PlacedTable &before, const model::Table &after, CellPlace cell,
                CellCaret caret)
{
    const QStringList lines = model::linesOfTable(after);
    const int line = std::min(cell.row == 0 ? 0 : cell.row + 1, int(lines.size()) - 1);
    const QString text = lines.join(u'\n');
    const auto begin = lineBegin(text, line);
    model::CellRange range = textOfCell(lines.at(line), cell.column);
    if (caret == CellCaret::Keep) {
        const QString &oldText = before.lines.passage.text;
        const auto oldBegin = oldText.lastIndexOf(u'\n', before.lines.passage.cursor - 1) + 1;
        const auto oldEnd = oldText.indexOf(u'\n', oldBegin);
        const QString oldLine = oldText.mid(oldBegin, oldEnd < 0 ? -1 : oldEnd - oldBegin);
        const qsizetype behind = before.lines.passage.cursor - oldBegin - textOfCell(oldLine, cell.column).begin;
        range.begin = range.end = std::clamp(range.begin + behind, range.begin, range.end);
    } else if (caret == CellCaret::AtEnd) {
        range.begin = range.end;
    }
    replacePassage(cursor, before.lines, {text, int(begin + range.begin), int(begin + range.end)});
}

void tidyTable(QTextCursor &cursor)
{
    if (const auto placed = tableAt(cursor)) {
        if (model::linesOfTable(placed->table).join(u'\n') != placed->lines.passage.text) {
            writeTable(cursor, *placed, placed->table, placed->cell, CellCaret::Keep);
        }
    }
}

} // namespace galley::editor
