// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/merge/markdownblocks.h"

#include "model/post/syntax/markdownlines.h"

namespace galley::model {

namespace {

bool isHeading(QByteArrayView line)
{
    qsizetype signs = 0;
    while (signs < line.size() && line[signs] == '#')
        ++signs;
    return signs >= 1 && signs <= 6 && (signs == line.size() || line[signs] == ' ' || line[signs] == '\t');
}

bool opensFence(QByteArrayView line) { return line.startsWith("```") || line.startsWith("~~~"); }

enum class Inside { Nothing, Text, Heading, Fence };

} // namespace

MarkdownBlocks markdownBlocks(const QByteArray &body)
{
    MarkdownBlocks found;
    Inside inside = Inside::Nothing;
    qsizetype textEnd = 0; // Of the last block, from where its tail goes.
    const auto closeTail = [&](qsizetype end) {
        (found.blocks.isEmpty() ? found.lead : found.blocks.last().tail) = body.sliced(textEnd, end - textEnd);
        textEnd = end;
    };
    MarkdownLines lines(body);
    while (lines.next()) {
        const QByteArrayView line = lines.line();
        const bool isEmpty = line.trimmed().isEmpty() && !lines.isCode();
        if (isEmpty) {
            inside = Inside::Nothing;
            continue;
        }
        const bool startsFence = lines.isCode() && inside != Inside::Fence && opensFence(line);
        const bool startsHeading = !lines.isCode() && isHeading(line);
        const bool goesOn =
            (inside == Inside::Text && !startsFence && !startsHeading) || (inside == Inside::Fence && lines.isCode());
        if (!goesOn) {
            closeTail(lines.begin());
            found.blocks.append({QByteArray(), QByteArray()});
            inside = startsFence ? Inside::Fence : startsHeading ? Inside::Heading : Inside::Text;
        }
        found.blocks.last().text += QByteArrayView(body).sliced(textEnd, lines.end() - textEnd);
        textEnd = lines.end();
    }
    closeTail(body.size());
    return found;
}

} // namespace galley::model
