// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::editor {

/// The printer's quotation mark for one (" or ') typed behind `before`, the beginning of its line, as the language sets
/// them ("de_CH"; English where it is not known). With the space that belongs to it.
QString smartQuote(QChar typed, QStringView before, const QString &language);

/// The pair that goes around a selection.
std::pair<QString, QString> smartPair(QChar typed, const QString &language);

} // namespace galley::editor
