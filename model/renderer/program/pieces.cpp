// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/pieces.h"

#include "model/page/textcounts.h"
#include "model/renderer/program/headingids.h"

#include <QtEndian>

#include <algorithm>

namespace galley::model {

namespace {

TextCounts countNodes(const std::vector<cmark_node *> &nodes)
{
    TextCounts sum;
    for (cmark_node *const node : nodes) {
        sum += countText(visibleText(node));
        sum.paragraphs += paragraphsIn(node);
    }
    return sum;
}

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t\r\n") == line.npos; }

void setHeadingIds(Piece &piece, const QList<QString> &ids)
{
    QByteArray html;
    int written = 0;
    for (int index = 0; index < int(piece.headings.size()); ++index) {
        PlacedHeading &placed = piece.headings[index];
        placed.heading.id = placed.idAt < 0 ? QString() : ids[index];
        if (!placed.heading.id.isEmpty()) {
            html += piece.bareHtml.mid(written, placed.idAt - written) + " id=\"" +
                    placed.heading.id.toHtmlEscaped().toUtf8() + '"';
            written = placed.idAt;
        }
    }
    piece.block.html = html + piece.bareHtml.mid(written);
    piece.block.hash = hashOf(piece.block.html);
}

std::vector<PlacedHeading> headingsOf(const std::vector<Piece> &pieces)
{
    std::vector<PlacedHeading> all;
    for (const Piece &piece : pieces) {
        all.insert(all.end(), piece.headings.begin(), piece.headings.end());
    }
    return all;
}

} // namespace

quint64 hashOf(const QByteArray &html)
{
    constexpr quint64 multiplier = 0x9E3779B97F4A7C15;
    quint64 hash = quint64(html.size()) * multiplier;
    const auto mix = [&hash](quint64 word) {
        hash = (hash ^ word) * multiplier;
        hash ^= hash >> 29;
    };
    const char *at = html.constData();
    qint64 left = html.size();
    for (; left >= 8; at += 8, left -= 8) {
        mix(qFromLittleEndian<quint64>(at));
    }
    quint64 rest = 0;
    for (qint64 index = 0; index < left; ++index) {
        rest |= quint64(static_cast<unsigned char>(at[index])) << (8 * index);
    }
    mix(rest);
    return hash;
}

std::vector<int> lineStarts(std::string_view text)
{
    std::vector<int> starts;
    size_t start = 0;
    while (start < text.size()) {
        starts.push_back(int(start));
        size_t end = start;
        while (end < text.size() && text[end] != '\n' && text[end] != '\r') {
            ++end;
        }
        start = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
    }
    return starts;
}

std::vector<Piece> makePieces(const std::vector<SplitBlock> &blocks, const TextPart &part)
{
    const std::vector<int> starts = lineStarts(part.text);
    std::vector<Piece> pieces;
    pieces.reserve(blocks.size());
    for (const SplitBlock &split : blocks) {
        Piece piece;
        piece.block = split.block;
        piece.isFootnotes = split.isFootnotes;
        piece.isContents = split.isContents;
        piece.headings = split.headings;
        piece.counts = countNodes(split.nodes);
        if (split.isFootnotes) { // Their place is where readers meet them, at the end.
            piece.offset = part.offset + int(part.text.size());
            piece.block.firstLine = std::max(0, int(starts.size()) - 1);
            piece.block.lastLine = piece.block.firstLine;
        } else {
            const size_t line = std::min(size_t(piece.block.firstLine), starts.size() - 1);
            const size_t start = size_t(starts[line]);
            const size_t lineBefore = line > 0 ? size_t(starts[line - 1]) : 0;
            piece.offset = part.offset + int(start);
            piece.startsAnew = line == 0 || isBlank(part.text.substr(lineBefore, start - lineBefore));
        }
        piece.block.firstLine += part.firstLine;
        piece.block.lastLine += part.firstLine;
        for (PlacedHeading &placed : piece.headings) {
            placed.heading.line += part.firstLine;
        }
        if (piece.headings.isEmpty() && !piece.isContents) {
            piece.block.hash = hashOf(piece.block.html);
        } else {
            piece.bareHtml = piece.block.html;
        }
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

PieceRange numberHeadings(std::vector<Piece> &pieces, HeadingIdStyle style)
{
    PieceRange changed;
    HeadingIds ids(style);
    for (size_t index = 0; index < pieces.size(); ++index) {
        Piece &piece = pieces[index];
        if (piece.headings.isEmpty()) {
            continue;
        }
        QList<QString> made;
        bool isSame = true;
        for (const PlacedHeading &placed : std::as_const(piece.headings)) {
            made.append(placed.idAt < 0          ? QString()
                        : placed.ownId.isEmpty() ? ids.make(placed.heading.text)
                                                 : placed.ownId);
            isSame = isSame && made.last() == placed.heading.id;
        }
        if (!isSame || piece.block.hash == 0) {
            setHeadingIds(piece, made);
            changed.begin = changed.end == 0 ? index : changed.begin;
            changed.end = index + 1;
        }
    }
    return changed;
}

bool keepHeadingIds(const std::vector<Piece> &before, std::vector<Piece> &now)
{
    const std::vector<PlacedHeading> old = headingsOf(before);
    const auto isSame = [](const PlacedHeading &one, const PlacedHeading &other) {
        return one.heading.text == other.heading.text && one.ownId == other.ownId && (one.idAt < 0) == (other.idAt < 0);
    };
    const std::vector<PlacedHeading> made = headingsOf(now);
    if (!std::equal(old.begin(), old.end(), made.begin(), made.end(), isSame)) {
        return false;
    }
    size_t next = 0;
    for (Piece &piece : now) {
        QList<QString> ids;
        for (int index = 0; index < int(piece.headings.size()); ++index) {
            ids.append(old[next++].heading.id);
        }
        if (!ids.isEmpty()) {
            setHeadingIds(piece, ids);
        }
    }
    return true;
}

} // namespace galley::model
