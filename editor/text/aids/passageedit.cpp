// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/passageedit.h"

#include "editor/text/aids/linestart.h"
#include "editor/text/runs/runsign.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace galley::editor {

namespace {

/// Signs that no text has: each stands for one hidden run, so that it is known again wherever its line goes.
constexpr char16_t firstRunMark = 0xFDD2;
constexpr char16_t lastRunMark = 0xFDEF;

bool isRunMark(QChar c) { return c.unicode() >= firstRunMark && c.unicode() <= lastRunMark; }

void takeRuns(PlacedPassage &placed, QTextCursor cursor)
{
    QString &text = placed.passage.text;
    for (qsizetype at = text.indexOf(runSign); at >= 0; at = text.indexOf(runSign, at + 1)) {
        cursor.setPosition(placed.position + int(at) + 1);
        const QString run = runBefore(cursor);
        if (!run.isNull() && firstRunMark + placed.runs.size() <= lastRunMark) {
            text[at] = QChar(char16_t(firstRunMark + placed.runs.size()));
            placed.runs += run;
        }
    }
}

void insertWithRuns(QTextCursor &cursor, QStringView text, const QStringList &runs)
{
    if (runs.isEmpty()) {
        cursor.insertText(text.toString());
        return;
    }
    qsizetype done = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isRun = i < text.size() && isRunMark(text[i]);
        if (!isRun && i < text.size()) {
            continue;
        }
        cursor.insertText(text.sliced(done, i - done).toString(), QTextCharFormat());
        if (isRun) {
            cursor.insertText(QString(runSign), runFormat(runs.at(text[i].unicode() - firstRunMark)));
        }
        done = i + 1;
    }
}

PlacedPassage between(const QTextCursor &cursor, const QTextBlock &first, const QTextBlock &last)
{
    PlacedPassage placed{{first.text(), cursor.anchor() - first.position(), cursor.position() - first.position()},
                         first.position()};
    for (QTextBlock block = first; block != last && block.next().isValid();) {
        block = block.next();
        placed.passage.text += u'\n' + block.text();
    }
    takeRuns(placed, cursor);
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
        insertWithRuns(cursor, QStringView(after.text).sliced(sameStart, after.text.size() - sameEnd - sameStart),
                       placed.runs);
        cursor.endEditBlock();
    }
    cursor.setPosition(placed.position + after.anchor);
    cursor.setPosition(placed.position + after.cursor, QTextCursor::KeepAnchor);
}

Passage selectedPassage(const QPlainTextEdit &editor) { return passageAt(editor.textCursor()).passage; }

void replacePassage(QPlainTextEdit &editor, const Passage &before, const Passage &after)
{
    QTextCursor cursor = editor.textCursor();
    PlacedPassage placed = passageAt(cursor);
    placed.passage = before;
    replacePassage(cursor, placed, after);
    editor.setTextCursor(cursor);
}

} // namespace galley::editor
