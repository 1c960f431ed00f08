// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace galley::model {

/// A body as an editor shows it, and back to bytes in which only the lines that the author changed differ.
///
/// What the editor must do so that nothing is lost:
/// - put toEditor() into a QPlainTextEdit or QTextDocument with setPlainText();
/// - take the text back with QTextDocument::toRawText() (or block by block), never with toPlainText(), which turns a
/// no-break
///   space into a space and U+2028 into a line end.
/// A text document cannot hold U+2029, U+FDD0 and U+FDD1: it makes blocks of them. They count as line ends here, so
/// they too come back as they were, as do CRLF, CR, a mark (BOM) at the start and a missing line end at the end.
struct BodyText
{
    /// `lineEnd`: for new lines in a body that has none yet (that of the front matter, say).
    /// An Error if `bytes` are not UTF-8: then there is nothing to show that could be written back.
    static Result<BodyText> fromBytes(const QByteArray &bytes, const QByteArray &lineEnd = "\n");

    QString toEditor() const; ///< Lines parted by '\n'.
    QByteArray bytes() const; ///< As read.

    /// The bytes for `newText`, parted by '\n' or as toRawText() does it. The same text gives the same bytes.
    /// New lines get the body's most frequent line end.
    QByteArray withEdited(const QString &newText) const;

    QByteArray mark; ///< The BOM, or nothing.
    QStringList lines;
    QByteArrayList lineEnds; ///< One less than lines.
    QByteArray newLineEnd = "\n";
    bool hasOneLineEnd = true; ///< Every line ends in newLineEnd.
};

} // namespace galley::model
