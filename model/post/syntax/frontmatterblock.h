// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/frontmatter.h"
#include "model/post/syntax/datanode.h"

#include <QByteArray>

namespace galley::model {

/// Where the front matter lies in a source, found by its delimiters alone.
struct FrontMatterBlock
{
    FrontMatterKind kind = FrontMatterKind::None;
    Extent text{}; ///< What a parser reads: between the delimiters, or JSON with its braces.
    qsizetype bodyOffset = 0;
    QByteArray lineEnd = "\n"; ///< What ends most lines of the block.
    bool isUnclosed = false;   ///< It opens but never closes: text and body say nothing then.
    bool isCode = false;       ///< Opened by ---js or the like: a program, which is not run.
};

FrontMatterBlock findFrontMatter(const QByteArray &source);

/// The end of the line at `position`, before its line end, and the start of the next one. Lines end in LF, CRLF or CR.
qsizetype lineTextEnd(const QByteArray &text, qsizetype position);
qsizetype nextLine(const QByteArray &text, qsizetype position);
/// The start of the line that holds `position`.
qsizetype lineStart(const QByteArray &text, qsizetype position);
/// The most frequent line end of `text`; `fallback` if it has none.
QByteArray dominantLineEnd(QByteArrayView text, const QByteArray &fallback = "\n");

} // namespace galley::model
