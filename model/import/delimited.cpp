// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/delimited.h"

#include "model/markdown/escape.h"

#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 200;
constexpr qsizetype mostCells = 50'000;
constexpr qsizetype mostCharacters = 2'000'000;

bool isNumber(const QString &value)
{
    static const QRegularExpression number(uR"(^[-+−]?[$€£]?\s?\d[\d., '’]*\s?[%€$£]?$)"_s);
    return number.match(value).hasMatch();
}

bool isRectangle(const QList<QStringList> &rows)
{
    const qsizetype columns = rows.front().size();
    return columns > 1 && std::ranges::all_of(rows, [=](const QStringList &row) { return row.size() == columns; });
}

/// Prose has blanks after its commas, code has brackets.
bool looksLikeValues(const QStringList &row)
{
    return std::ranges::none_of(row, [](const QString &value) {
        return value.startsWith(u' ') || std::ranges::any_of(value, [](QChar c) { return u"{}()<>=;"_s.contains(c); });
    });
}

} // namespace

QList<QStringList> rowsOfDelimited(QStringView text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString value;
    bool inQuotes = false;
    const auto endRow = [&] {
        row += value;
        value.clear();
        rows += row;
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool nextIsQuote = i + 1 < text.size() && text[i + 1] == u'"';
        if (inQuotes) {
            if (c == u'"' && nextIsQuote)
                value += text[i++];
            else if (c == u'"')
                inQuotes = false;
            else
                value += c;
        } else if (c == u'"' && value.isEmpty()) {
            inQuotes = true;
        } else if (c == separator) {
            row += value;
            value.clear();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endRow();
        } else {
            value += c;
        }
    }
    if (!value.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

std::optional<QChar> separatorOf(QStringView text)
{
    text = text.trimmed();
    const qsizetype firstEnd = text.indexOf(u'\n');
    if (firstEnd < 0 || text.size() > mostCharacters)
        return std::nullopt;
    for (const QChar separator : {u'\t', u';', u','}) {
        if (!text.first(firstEnd).contains(separator))
            continue;
        const QList<QStringList> rows = rowsOfDelimited(text, separator);
        const bool isTabbed = separator == u'\t';
        // Two lines with a comma each are no proof yet.
        if (rows.size() < (isTabbed ? 2 : 3) || !isRectangle(rows))
            continue;
        const bool isIndented =
            isTabbed && std::ranges::all_of(rows, [](const QStringList &row) { return row.front().isEmpty(); });
        if (isTabbed ? !isIndented : std::ranges::all_of(rows, looksLikeValues))
            return separator;
    }
    return std::nullopt;
}

std::optional<Table> tableOfRows(const QList<QStringList> &rows)
{
    qsizetype columns = 0;
    for (const QStringList &row : rows)
        columns = std::max(columns, row.size());
    if (columns == 0 || columns > mostColumns || columns * rows.size() > mostCells)
        return std::nullopt;
    Table table;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < columns; ++i)
            cells += cellText(escapedText(row.value(i).trimmed()));
        table.rows += cells;
    }
    for (qsizetype i = 0; i < columns; ++i) {
        const bool areNumbers =
            rows.size() > 1 && std::all_of(rows.begin() + 1, rows.end(),
                                           [i](const QStringList &row) { return isNumber(row.value(i).trimmed()); });
        table.alignments += areNumbers ? TableAlignment::Right : TableAlignment::None;
    }
    return table;
}

} // namespace galley::model
