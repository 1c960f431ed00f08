// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/passageedit.h"

#include "editor/text/aids/linestart.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace galley::editor {

namespace {

PlacedPassage between(const QTextCursor &cursor, const QTextBlock &first, const QTextBlock &last)
{
    PlacedPassage placed{{first.text(), cursor.anchor() - first.position(), cursor.position() - first.position()},
                         first.position()};
    for (QTextBlock block = first; block != last && block.next().isValid();) {
        block = block.next();
        placed.passage.text += u'\n' + block.text();
    }
    return placed;
}

/// Whether a list can go on in that line: an item, what is indented below one, or a blank line.
bool mayBelongToList(const QTextBlock &block)
{
    if (!block.isValid()) {
        return false;
    }
    const QString text = block.text();
    const LineStart start = lineStart(text);
    return start.isItem() || !start.indent.isEmpty() || text.size() <= start.length();
}

} // namespace

PlacedPassage passageAt(const QTextCursor &cursor) { return passageAt(cursor, 0, 0); }

PlacedPassage passageAt(const QTextCursor &cursor, int linesBefore, int linesAfter)
{
    QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    for (; linesBefore > 0 && first.previous().isValid(); --linesBefore) {
        first = first.previous();
    }
    for (; linesAfter > 0 && last.next().isValid(); --linesAfter) {
        last = last.next();
    }
    return between(cursor, first, last);
}

PlacedPassage listAt(const QTextCursor &cursor)
{
    constexpr int mostLines = 300;
    constexpr int mostCharacters = 100'000; // A line can be long.
    QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    for (int i = 0, size = 0; i < mostLines && size < mostCharacters && mayBelongToList(first.previous()); ++i) {
        first = first.previous();
        size += first.length();
    }
    for (int i = 0, size = 0; i < mostLines && size < mostCharacters && mayBelongToList(last.next()); ++i) {
        last = last.next();
        size += last.length();
    }
    return between(cursor, first, last);
}

void replacePassage(QTextCursor &cursor, const PlacedPassage &placed, const Passage &after)
{
    const QString &before = placed.passage.text;
    const auto shorter = std::min(before.size(), after.text.size());
    const auto sameStart =
        std::mismatch(before.begin(), before.begin() + shorter, after.text.begin()).first - before.begin();
    const auto sameEnd =
        std::mismatch(before.rbegin(), before.rbegin() + (shorter - sameStart), after.text.rbegin()).first -
        before.rbegin();

    if (before != after.text) {
        cursor.beginEditBlock();
        cursor.setPosition(placed.position + int(sameStart));
        cursor.setPosition(placed.position + int(before.size() - sameEnd), QTextCursor::KeepAnchor);
        cursor.insertText(after.text.mid(sameStart, after.text.size() - sameEnd - sameStart));
        cursor.endEditBlock();
    }
    cursor.setPosition(placed.position + after.anchor);
    cursor.setPosition(placed.position + after.cursor, QTextCursor::KeepAnchor);
}

Passage selectedPassage(const QPlainTextEdit &editor) { return passageAt(editor.textCursor()).passage; }

void replacePassage(QPlainTextEdit &editor, const Passage &before, const Passage &after)
{
    QTextCursor cursor = editor.textCursor();
    replacePassage(cursor, {before, passageAt(cursor).position}, after);
    editor.setTextCursor(cursor);
}

} // namespace galley::editor
