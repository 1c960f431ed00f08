// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/focus/paragraph.h"

#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextCursor>

#include <algorithm>

namespace galley::editor {

namespace {

constexpr int mostLines = 400; // A longer run of lines is no paragraph that anybody reads as one.

bool isEmpty(const QTextBlock &block) { return !block.isValid() || block.text().trimmed().isEmpty(); }

} // namespace

TextStretch paragraphAround(const QTextCursor &cursor)
{
    QTextBlock first = cursor.block();
    QTextBlock last = first;
    if (isEmpty(first))
        return {first.position(), first.position() + first.length() - 1};
    for (int lines = 0; lines < mostLines && !isEmpty(first.previous()); ++lines)
        first = first.previous();
    for (int lines = 0; lines < mostLines && !isEmpty(last.next()); ++lines)
        last = last.next();
    return {first.position(), last.position() + last.length() - 1};
}

TextStretch sentenceAround(const QTextCursor &cursor)
{
    constexpr int longest = 20'000;
    const TextStretch paragraph = paragraphAround(cursor);
    if (paragraph.end - paragraph.begin > longest)
        return paragraph;
    QTextCursor words(cursor);
    words.setPosition(paragraph.begin);
    words.setPosition(paragraph.end, QTextCursor::KeepAnchor);
    QString text = words.selectedText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char(' ')); // A line end of the source ends no sentence.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    const int place = std::min(cursor.position() - paragraph.begin, int(text.size()));
    finder.setPosition(std::min(place + 1, int(text.size())));
    auto begin = finder.toPreviousBoundary();
    if (place == int(text.size())) {
        finder.setPosition(place);
        begin = finder.toPreviousBoundary();
    }
    finder.setPosition(begin);
    auto end = finder.toNextBoundary();
    begin = std::max<qsizetype>(begin, 0);
    end = end < 0 ? text.size() : end;
    while (end > begin && text.at(end - 1).isSpace())
        --end;
    return {paragraph.begin + int(begin), paragraph.begin + int(end)};
}

} // namespace galley::editor
