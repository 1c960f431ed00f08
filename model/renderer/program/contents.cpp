// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/contents.h"

#include <algorithm>

namespace galley::model {

namespace {

QByteArray entryOf(const Heading &heading)
{
    const QByteArray words = heading.text.toHtmlEscaped().toUtf8();
    return heading.id.isEmpty() ? words : "<a href=\"#" + heading.id.toHtmlEscaped().toUtf8() + "\">" + words + "</a>";
}

/// A list in a list for each level that headings go down, whatever levels they leave out.
QByteArray listOf(const std::vector<Piece> &pieces, const QByteArray &tag)
{
    QByteArray html;
    std::vector<int> levels; // Of the lists that are open.
    for (const Piece &piece : pieces) {
        for (const PlacedHeading &placed : piece.headings) {
            if (!placed.isListed || piece.isContents || placed.heading.text.isEmpty()) {
                continue;
            }
            const int level = placed.heading.level;
            while (levels.size() > 1 && levels[levels.size() - 2] >= level) {
                html += "</li></" + tag + '>';
                levels.pop_back();
            }
            if (levels.empty() || levels.back() < level) {
                html += '<' + tag + '>';
                levels.push_back(level);
            } else {
                html += "</li>\n";
                levels.back() = level;
            }
            html += "<li>" + entryOf(placed.heading);
        }
    }
    return html + QByteArray("</li></" + tag + '>').repeated(int(levels.size()));
}

/// The list that stands there gives its kind and, before and behind it, its attributes.
QByteArray filled(const QByteArray &html, const std::vector<Piece> &pieces)
{
    const int unordered = int(html.indexOf("<ul"));
    const int ordered = int(html.indexOf("<ol"));
    const bool isOrdered = ordered >= 0 && (unordered < 0 || ordered < unordered);
    const QByteArray tag = isOrdered ? "ol" : "ul";
    const QByteArray end = "</" + tag + '>';
    const int from = isOrdered ? ordered : unordered;
    const int to = int(html.lastIndexOf(end)) + int(end.size());
    return html.left(from) + listOf(pieces, tag) + html.mid(to);
}

} // namespace

PieceRange fillContents(std::vector<Piece> &pieces)
{
    PieceRange changed;
    for (size_t index = 0; index < pieces.size(); ++index) {
        Piece &piece = pieces[index];
        if (!piece.isContents) {
            continue;
        }
        if (piece.bareHtml.isEmpty()) {
            piece.bareHtml = piece.block.html;
        }
        const QByteArray html = filled(piece.bareHtml, pieces);
        const quint64 hash = hashOf(html);
        if (piece.block.hash != hash) {
            piece.block.html = html;
            piece.block.hash = hash;
            changed.begin = changed.end == 0 ? index : changed.begin;
            changed.end = index + 1;
        }
    }
    return changed;
}

} // namespace galley::model
