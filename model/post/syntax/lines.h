// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/syntax/datanode.h"

#include <QByteArray>

namespace galley::model {

inline bool isBreak(char byte) { return byte == '\n' || byte == '\r'; }

/// The end of the line at `position`, before its line end, and the start of the next one. Lines end in LF, CRLF or CR.
qsizetype lineTextEnd(const QByteArray &text, qsizetype position);
qsizetype nextLine(const QByteArray &text, qsizetype position);
/// The start of the line that holds `position`, after a mark (BOM) that opens the text.
qsizetype lineStart(const QByteArray &text, qsizetype position);
/// The line at `position` without its line end and the spaces before that.
QByteArrayView trimmedLine(const QByteArray &text, qsizetype position);
/// The whole lines that hold `extent`, line end included; not a mark (BOM) that opens the text.
Extent wholeLines(const QByteArray &text, Extent extent);
/// The most frequent line end of `text`; `fallback` if it has none.
QByteArray dominantLineEnd(QByteArrayView text, const QByteArray &fallback = "\n");

} // namespace galley::model
