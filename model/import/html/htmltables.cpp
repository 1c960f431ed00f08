// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlnodes.h"
#include "model/import/html/htmlreader.h"
#include "model/markdown/table.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace galley::model::html {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 500;
constexpr qsizetype mostCells = 100'000;

bool isCell(const GumboNode *node) { return isElement(node, GUMBO_TAG_TD) || isElement(node, GUMBO_TAG_TH); }

void addRows(const GumboNode *node, QList<const GumboNode *> &rows)
{
    for (const GumboNode *child : childrenOf(node)) {
        if (isElement(child, GUMBO_TAG_TR))
            rows.append(child);
        else if (isElement(child, GUMBO_TAG_THEAD) || isElement(child, GUMBO_TAG_TBODY) ||
                 isElement(child, GUMBO_TAG_TFOOT))
            addRows(child, rows);
    }
}

int spanOf(const GumboNode *cell, const char *name)
{
    constexpr int most = 100;
    return std::clamp(attribute(cell, name).toInt(), 1, most);
}

/// Tables that only place things, or hold what no cell can: their cells are written one below the other.
bool isLayout(const GumboNode *table, const QList<const GumboNode *> &rows)
{
    constexpr auto tooMuchForACell = std::to_array<GumboTag>(
        {GUMBO_TAG_TABLE, GUMBO_TAG_PRE, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_BLOCKQUOTE});
    if (attribute(table, "role") == "presentation"_L1)
        return true;
    if (std::ranges::any_of(tooMuchForACell, [table](GumboTag tag) { return findIn(table, tag) != nullptr; }))
        return true;
    qsizetype cells = 0;
    qsizetype widest = 0;
    for (const GumboNode *row : rows) {
        const qsizetype count = std::ranges::count_if(childrenOf(row), isCell);
        cells += count;
        widest = std::max(widest, count);
    }
    return widest < 2 || widest > mostColumns || cells > mostCells;
}

/// Line numbers beside code.
bool isGutter(const GumboNode *cell)
{
    const GumboNode *code = findIn(cell, GUMBO_TAG_PRE);
    const QString text = code ? textIn(code, 200).trimmed() : QString();
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c.isSpace(); });
}

TableAlignment alignmentOf(const GumboNode *cell)
{
    const QString style = styleValue(cell, u"text-align");
    const QString name = style.isEmpty() ? attribute(cell, "align").toLower() : style;
    if (name == "right"_L1 || name == "end"_L1)
        return TableAlignment::Right;
    if (name == "center"_L1)
        return TableAlignment::Centre;
    return name == "left"_L1 ? TableAlignment::Left : TableAlignment::None;
}

} // namespace

void HtmlReader::writeTable(const GumboNode *node, InlineStyle style)
{
    flush();
    QList<const GumboNode *> rows;
    addRows(node, rows);
    if (isLayout(node, rows)) {
        writeCells(node, style);
        return;
    }
    for (const GumboNode *child : childrenOf(node)) {
        if (isElement(child, GUMBO_TAG_CAPTION)) {
            style.marks |= Mark::Emphasis;
            visitChildren(child, style);
            style.marks.setFlag(Mark::Emphasis, false);
            flush();
        }
    }
    Table table;
    QHash<qsizetype, int> rowsToSpan; ///< By column: cells that reach down from above.
    qsizetype columns = 0;
    for (const GumboNode *row : rows) {
        QStringList cells;
        const auto skipSpanned = [&] {
            while (rowsToSpan.value(cells.size()) > 0 && cells.size() < mostColumns) {
                --rowsToSpan[cells.size()];
                cells += QString();
            }
        };
        for (const GumboNode *cell : childrenOf(row)) {
            if (!isCell(cell) || cells.size() >= mostColumns)
                continue;
            skipSpanned();
            const qsizetype column = cells.size();
            cells += cellMarkdown(cell, style);
            if (table.rows.size() < 2) { // What the first row of the body says holds over the head's.
                table.alignments.resize(std::max(table.alignments.size(), column + 1), TableAlignment::None);
                if (const TableAlignment alignment = alignmentOf(cell); alignment != TableAlignment::None)
                    table.alignments[column] = alignment;
            }
            for (int i = 0; i < spanOf(cell, "colspan"); ++i)
                rowsToSpan[column + i] = spanOf(cell, "rowspan") - 1;
            cells.resize(std::min(mostColumns, column + spanOf(cell, "colspan")));
        }
        skipSpanned();
        columns = std::max(columns, cells.size());
        if (std::ranges::any_of(cells, [](const QString &cell) { return !cell.isEmpty(); }))
            table.rows += cells;
    }
    if (table.rows.isEmpty())
        return;
    table.alignments.resize(columns, TableAlignment::None);
    writeBlock(linesOfTable(table).join(u'\n'));
}

void HtmlReader::writeCells(const GumboNode *node, InlineStyle style)
{
    for (const GumboNode *child : childrenOf(node)) {
        if (isCell(child) || isElement(child, GUMBO_TAG_CAPTION)) {
            if (!isGutter(child))
                visitChildren(child, styledBy(child, style));
            flush();
        } else if (elementOf(child)) {
            writeCells(child, style);
        }
    }
}

QString HtmlReader::cellMarkdown(const GumboNode *cell, InlineStyle style)
{
    const bool isHead = isElement(cell, GUMBO_TAG_TH);
    const bool hadMarkup = m_hasMarkup;
    BlockWriter outer = std::exchange(m_writer, BlockWriter(m_options.mostCharacters / 10));
    m_isStrongPlain = isHead;
    visitChildren(cell, styledBy(cell, style));
    flush();
    m_isStrongPlain = false;
    m_hasMarkup = hadMarkup;
    const QString text = std::exchange(m_writer, std::move(outer)).text();
    static const QRegularExpression lineEnds(uR"(\n{2,})"_s);
    return cellText(QString(text).replace(lineEnds, u"\n"_s));
}

} // namespace galley::model::html
