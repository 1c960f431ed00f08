// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/markdown/table.h"

#include "model/markdown/displaywidth.h"

#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastWidth = 3;
constexpr int mostWidth = 80; ///< A longer cell juts out rather than blowing up all others of its column.

QStringList cellTexts(const QString &line)
{
    QStringList cells;
    for (const CellRange &cell : cellsOfLine(line))
        cells += line.sliced(cell.begin, cell.end - cell.begin).trimmed();
    return cells;
}

/// The line with the pipes within its code spans escaped.
QString withPipesOfCodeEscaped(const QString &line)
{
    static const QRegularExpression code(uR"((?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`))"_s);
    QString result;
    qsizetype done = 0;
    for (auto matches = code.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(line).sliced(done, match.capturedStart() - done);
        static const QRegularExpression barePipe(uR"((?<!\\)\|)"_s);
        result += match.captured().replace(barePipe, u"\\|"_s);
        done = match.capturedEnd();
    }
    result += QStringView(line).sliced(done);
    return result;
}

TableAlignment alignmentOf(const QString &dashes)
{
    const bool left = dashes.startsWith(u':');
    const bool right = dashes.endsWith(u':');
    if (left && right)
        return TableAlignment::Centre;
    return left ? TableAlignment::Left : right ? TableAlignment::Right : TableAlignment::None;
}

QString dashes(TableAlignment alignment, int width)
{
    QString text(width, u'-');
    if (alignment == TableAlignment::Left || alignment == TableAlignment::Centre)
        text.front() = u':';
    if (alignment == TableAlignment::Right || alignment == TableAlignment::Centre)
        text.back() = u':';
    return text;
}

QString padded(const QString &cell, TableAlignment alignment, int width)
{
    const int room = std::max(0, width - displayWidth(cell));
    const int before = alignment == TableAlignment::Right ? room : alignment == TableAlignment::Centre ? room / 2 : 0;
    return QString(before, u' ') + cell + QString(room - before, u' ');
}

} // namespace

QString tablePrefix(const QString &line)
{
    static const QRegularExpression start(uR"(^(?: {0,3}> ?)*[ \t]*)"_s);
    return start.match(line.left(200)).captured();
}

QList<CellRange> cellsOfLine(QStringView line)
{
    QList<qsizetype> pipes;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'|' && (i == 0 || line[i - 1] != u'\\'))
            pipes += i;
    }
    QList<CellRange> cells;
    qsizetype begin = tablePrefix(line.left(200).toString()).size();
    if (!pipes.isEmpty() && pipes.front() == begin)
        begin = pipes.takeFirst() + 1;
    for (const qsizetype pipe : pipes) {
        cells.append({begin, pipe});
        begin = pipe + 1;
    }
    if (cells.isEmpty() || !line.sliced(begin).trimmed().isEmpty())
        cells.append({begin, line.size()}); // A row may lack the pipe at its end.
    return cells;
}

bool isDelimiterRow(const QString &line)
{
    constexpr qsizetype longest = 20'000; // The row grows with the widest cells, not with the text.
    static const QRegularExpression cell(u"^:?-+:?$"_s);
    const auto mayStandThere = [](QChar c) { return u"|:-> \t"_s.contains(c); };
    if (line.size() > longest || !line.contains(u'-') || !line.contains(u'|') ||
        !std::ranges::all_of(line, mayStandThere))
        return false;
    const QStringList cells = cellTexts(line);
    return std::ranges::all_of(cells, [](const QString &text) { return cell.match(text).hasMatch(); });
}

std::optional<Table> tableFromLines(const QStringList &lines)
{
    if (lines.size() < 2 || !isDelimiterRow(lines.at(1)))
        return std::nullopt;
    Table table;
    table.prefix = tablePrefix(lines.front());
    for (const QString &text : cellTexts(lines.at(1)))
        table.alignments += alignmentOf(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 1)
            continue;
        QStringList cells = cellTexts(lines.at(i));
        if (cells.size() > table.columnCount()) {
            const QStringList mended = cellTexts(withPipesOfCodeEscaped(lines.at(i)));
            cells = mended.size() <= table.columnCount() ? mended : cells;
        }
        table.rows += cells;
    }
    if (table.rows.front().size() != table.columnCount())
        return std::nullopt;
    return table;
}

QStringList linesOfTable(const Table &table)
{
    QList<int> widths(table.columnCount(), leastWidth);
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::clamp(displayWidth(row.at(i)), widths.at(i), mostWidth);
    }
    QStringList lines;
    for (const QStringList &row : table.rows) {
        QString line = table.prefix + u'|';
        for (qsizetype i = 0; i < std::max(row.size(), widths.size()); ++i) {
            const bool isExtra = i >= widths.size(); // More cells than the head has: not shown, but the author's.
            line += u' ' + (isExtra ? row.at(i) : padded(row.value(i), table.alignments.at(i), widths.at(i))) + u" |"_s;
        }
        lines += line;
    }
    QString delimiters = table.prefix + u'|';
    for (qsizetype i = 0; i < widths.size(); ++i)
        delimiters += u' ' + dashes(table.alignments.at(i), widths.at(i)) + u" |"_s;
    lines.insert(1, delimiters);
    return lines;
}

QString cellText(const QString &markdown)
{
    static const QRegularExpression lineEnds(uR"([ \t]*(?:\r\n|\n|\r)[ \t]*)"_s);
    static const QRegularExpression barePipe(uR"((?<!\\)\|)"_s);
    QString text = markdown.trimmed();
    text.replace(lineEnds, u"<br>"_s);
    text.replace(barePipe, u"\\|"_s);
    if (text.endsWith(u'\\'))
        text += u' '; // Else it would escape the pipe that ends the cell.
    return text;
}

} // namespace galley::model
