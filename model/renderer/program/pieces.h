// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/program/blocksplitter.h"
#include "model/renderer/rendered.h"

#include <QByteArray>
#include <QList>

#include <string_view>
#include <vector>

namespace galley::model {

/// A stretch of a text: what of it is parsed.
struct TextPart
{
    int offset = 0;    ///< In bytes.
    int firstLine = 0; ///< Of the whole text.
    std::string_view text;
};

/// One block of the page and where it comes from.
struct Piece
{
    RenderedBlock block;
    int offset = 0; ///< Where its first line starts in the text.
    bool startsAnew =
        false; ///< A blank line stands before it: who starts to read here sees the same blocks as who came from above.
    bool isFootnotes = false;
    bool isContents = false; ///< Its list gives way to the table of contents.
    QList<PlacedHeading> headings;
    QByteArray bareHtml; ///< Without heading ids; empty where there are no headings.
    TextCounts counts;
};

/// Bytes where each line starts, as cmark-gfm counts lines: they end with LF, CR LF or CR.
std::vector<int> lineStarts(std::string_view text);

/// The splitter's blocks as pieces of the whole text. Heading ids are not set yet.
std::vector<Piece> makePieces(const std::vector<SplitBlock> &blocks, const TextPart &part);

/// First and one past the last of the pieces that came out different; equal: none.
struct PieceRange
{
    size_t begin = 0;
    size_t end = 0;
};

/// Gives all headings of a page their ids anew.
PieceRange numberHeadings(std::vector<Piece> &pieces, HeadingIdStyle style);

/// Takes the ids of `before` over where the headings are still the same; false where they are not.
bool keepHeadingIds(const std::vector<Piece> &before, std::vector<Piece> &now);

/// Equal bytes, equal hash, on every machine.
quint64 hashOf(const QByteArray &html);

} // namespace galley::model
