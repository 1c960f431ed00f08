// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/markdown/table.h"

#include <QString>

#include <optional>

namespace galley::model {

/// The rows of comma or tab separated text: values may be in quotes, with line ends and doubled quotes in them.
QList<QStringList> rowsOfDelimited(QStringView text, QChar separator);

/// The sign that parts the values of what is surely a table: a range of a spreadsheet (tabs), or CSV with a comma or
/// semicolon. None: it may as well be prose or code.
std::optional<QChar> separatorOf(QStringView text);

/// A Markdown table of plain values, the first row its head. Columns of numbers are aligned right. None: more cells
/// than anybody reads.
std::optional<Table> tableOfRows(const QList<QStringList> &rows);

} // namespace galley::model
