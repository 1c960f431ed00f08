// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace galley::model {

enum class TableAlignment { None, Left, Centre, Right };

/// A table as GitHub-flavoured Markdown writes it. Cells hold Markdown, pipes in them escaped.
struct Table
{
    QString prefix;                   ///< Quote signs and indent that each of its lines begins with.
    QList<QStringList> rows;          ///< The first is the head. Others may be shorter or longer.
    QList<TableAlignment> alignments; ///< One for each column: as many as the head has cells.

    qsizetype columnCount() const { return alignments.size(); }
    bool operator==(const Table &) const = default;
};

/// The table that whole lines make up; none if they do not. Pipes within code that would cut a row into too many cells
/// come out escaped.
std::optional<Table> tableFromLines(const QStringList &lines);

/// Head, delimiter row, and the others, the columns of one width. Nothing that a cell holds is lost.
QStringList linesOfTable(const Table &table);

/// Text as a cell holds it: on one line, its pipes escaped.
QString cellText(const QString &markdown);

/// Where the cells of a line stand: from after one pipe to the next, in UTF-16 units from the line's start.
struct CellRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
};
QList<CellRange> cellsOfLine(QStringView line);

/// The part of a line that is no table: quote signs and indent.
QString tablePrefix(const QString &line);

bool isDelimiterRow(const QString &line);

} // namespace galley::model
