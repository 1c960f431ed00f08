// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/textcommands.h"

#include "editor/text/aids/linestart.h"
#include "editor/text/aids/passageedit.h"
#include "editor/text/aids/typingaids.h"
#include "editor/text/runs/runsign.h"
#include "editor/text/tables/tablecommands.h"
#include "editor/text/tables/tableplace.h"
#include "model/import/delimited.h"
#include "model/markdown/escape.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

bool isWritable(const QPlainTextEdit &editor) { return !editor.isReadOnly(); }

void replace(QPlainTextEdit &editor, const Passage &after) { replacePassage(editor, selectedPassage(editor), after); }

/// Numbers the list at the cursor from its first item on.
void numberAround(QTextCursor &cursor)
{
    const PlacedPassage list = listAt(cursor);
    const QStringList lines = list.passage.text.split(u'\n');
    const int line = lineAt(list.passage.text, list.passage.start());
    int first = line;
    std::optional<int> lowest; // An item that moved may have come first with a higher number.
    for (int i = 0; i < lines.size(); ++i) {
        const LineStart start = lineStart(lines.at(i));
        if (start.marker.size() > 1 && start.indent == lineStart(lines.at(line)).indent) {
            const int number = start.marker.chopped(1).toInt();
            lowest = std::min(lowest.value_or(number), number);
            first = std::min(first, i);
        }
    }
    replacePassage(cursor, list, renumbered(list.passage, first, lowest));
}

/// The lines that a selection touches; one that ends at a line's start does not touch that line.
QTextCursor touchedLines(const QPlainTextEdit &editor)
{
    QTextCursor cursor = editor.textCursor();
    const int end = cursor.selectionEnd();
    if (cursor.hasSelection() && cursor.document()->findBlock(end).position() == end) {
        const int start = cursor.selectionStart();
        const bool isBackwards = cursor.anchor() > cursor.position();
        cursor.setPosition(isBackwards ? end - 1 : start);
        cursor.setPosition(isBackwards ? start : end - 1, QTextCursor::KeepAnchor);
    }
    return cursor;
}

const QRegularExpression &noteSign()
{
    static const QRegularExpression sign(uR"(\[\^([^\]\s]{1,80})\](:?))"_s);
    return sign;
}

/// The other half of a note's sign: the note for a sign in the text, the sign for a note. Null cursor: there is none.
QTextCursor otherHalf(const QTextCursor &cursor, const QString &name, bool isNote)
{
    const QString sign = u"[^%1]"_s.arg(name);
    QTextCursor found(cursor.document());
    while (!(found = cursor.document()->find(sign, found)).isNull()) {
        const QTextBlock block = found.block();
        const int behind = found.positionInBlock();
        const bool isDefinition = found.selectionStart() == block.position() && block.text().mid(behind, 1) == ":"_L1;
        if (isDefinition != isNote) {
            found.clearSelection();
            return found;
        }
    }
    return {};
}

} // namespace

void toggleMark(QPlainTextEdit &editor, TextMark mark)
{
    if (!isWritable(editor)) {
        return;
    }
    const Passage passage = selectedPassage(editor);
    switch (mark) {
    case TextMark::Strong:
        return replace(editor, emphasised(passage, 2));
    case TextMark::Emphasis:
        return replace(editor, emphasised(passage, 1));
    case TextMark::Code:
        return replace(editor, toggled(passage, u"`"_s));
    case TextMark::Strike:
        return replace(editor, toggled(passage, u"~~"_s));
    }
}

void toggleLineMark(QPlainTextEdit &editor, LineMark mark)
{
    if (isWritable(editor)) {
        replace(editor, withLineMark(selectedPassage(editor), mark));
    }
}

void setHeading(QPlainTextEdit &editor, int level)
{
    if (isWritable(editor)) {
        replace(editor, withHeading(selectedPassage(editor), level));
    }
}

void tickTasks(QPlainTextEdit &editor)
{
    const Passage passage = selectedPassage(editor);
    if (const auto ticked = withTasksTicked(passage); ticked && isWritable(editor)) {
        replace(editor, *ticked);
    }
}

void renumberList(QPlainTextEdit &editor)
{
    if (!isWritable(editor)) {
        return;
    }
    QTextCursor cursor = editor.textCursor();
    numberAround(cursor);
    editor.setTextCursor(cursor);
}

void moveLines(QPlainTextEdit &editor, Direction direction)
{
    if (tableAt(editor.textCursor()) && !editor.textCursor().hasSelection()) {
        changeTable(editor, direction == Direction::Up ? TableChange::MoveRowUp : TableChange::MoveRowDown);
        return;
    }
    QTextCursor cursor = touchedLines(editor);
    const bool isUp = direction == Direction::Up;
    const QTextBlock edge = cursor.document()->findBlock(isUp ? cursor.selectionStart() : cursor.selectionEnd());
    if (!isWritable(editor) || !(isUp ? edge.previous() : edge.next()).isValid()) {
        return;
    }
    const PlacedPassage before = passageAt(cursor, isUp ? 1 : 0, isUp ? 0 : 1);
    Passage after = before.passage;
    QStringList lines = after.text.split(u'\n');
    const QString neighbour = isUp ? lines.takeFirst() : lines.takeLast();
    isUp ? lines.append(neighbour) : lines.prepend(neighbour);
    const int shift = (isUp ? -1 : 1) * (int(neighbour.size()) + 1);
    after = {lines.join(u'\n'), after.anchor + shift, after.cursor + shift};
    cursor.beginEditBlock();
    replacePassage(cursor, before, after);
    if (lineStart(cursor.block().text()).marker.size() > 1) {
        numberAround(cursor);
    }
    cursor.endEditBlock();
    editor.setTextCursor(cursor);
}

void duplicateLines(QPlainTextEdit &editor, Direction direction)
{
    if (!isWritable(editor)) {
        return;
    }
    QTextCursor cursor = touchedLines(editor);
    const PlacedPassage before = passageAt(cursor);
    const int shift = direction == Direction::Down ? int(before.passage.text.size()) + 1 : 0;
    replacePassage(cursor, before,
                   {before.passage.text + u'\n' + before.passage.text, before.passage.anchor + shift,
                    before.passage.cursor + shift});
    editor.setTextCursor(cursor);
}

void deleteLines(QPlainTextEdit &editor)
{
    if (!isWritable(editor)) {
        return;
    }
    QTextCursor cursor = touchedLines(editor);
    const int column = cursor.positionInBlock();
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    const QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    const bool isLast = !last.next().isValid();
    cursor.setPosition(isLast && first.previous().isValid() ? first.position() - 1 : first.position());
    cursor.setPosition(isLast ? last.position() + last.length() - 1 : last.next().position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setPosition(cursor.block().position() + qMin(column, cursor.block().length() - 1));
    editor.setTextCursor(cursor);
}

void insertLink(QPlainTextEdit &editor, const QString &text, const QString &address)
{
    if (!isWritable(editor)) {
        return;
    }
    QTextCursor cursor = editor.textCursor();
    if (cursor.selectedText().contains(runSign)) {
        cursor.setPosition(cursor.selectionEnd()); // What is hidden there is not to be replaced.
    }
    const QString shown = text.isEmpty() ? model::escapedText(address) : text;
    // The forms in which a generator finds a post of its own are not addresses, and stand as they are.
    const bool isForm = address.startsWith(u'{');
    cursor.insertText(u"[%1](%2)"_s.arg(shown, isForm ? address : model::linkTarget(address)));
    editor.setTextCursor(cursor);
}

void insertFootnote(QPlainTextEdit &editor)
{
    QTextCursor cursor = editor.textCursor();
    const QString line = cursor.block().text();
    for (auto signs = noteSign().globalMatch(line); signs.hasNext();) {
        const QRegularExpressionMatch sign = signs.next();
        const bool isNote = sign.capturedStart() == 0 && !sign.captured(2).isEmpty();
        const int at = cursor.positionInBlock();
        if (isNote || (at >= sign.capturedStart() && at <= sign.capturedEnd(1) + 1)) {
            const QTextCursor other = otherHalf(cursor, sign.captured(1), isNote);
            if (!other.isNull()) {
                editor.setTextCursor(other);
                return;
            }
        }
    }
    if (!isWritable(editor)) {
        return;
    }
    int number = 1;
    for (auto signs = noteSign().globalMatch(editor.document()->toPlainText()); signs.hasNext();) {
        number = qMax(number, signs.next().captured(1).toInt() + 1);
    }
    const QString sign = u"[^%1]"_s.arg(number);
    cursor.beginEditBlock();
    cursor.setPosition(cursor.selectionEnd());
    cursor.insertText(sign);
    cursor.movePosition(QTextCursor::End);
    const QString lastLine = cursor.block().text();
    const bool isAfterNote = lastLine.startsWith(u"[^"_s) || cursor.document()->isEmpty();
    const QString gap = lastLine.isEmpty() ? QString() : isAfterNote ? u"\n"_s : u"\n\n"_s;
    cursor.insertText((lastLine.isEmpty() && !cursor.block().previous().text().isEmpty() ? u"\n"_s : gap) + sign +
                      u": "_s);
    cursor.endEditBlock();
    editor.setTextCursor(cursor);
}

bool makeTable(QPlainTextEdit &editor)
{
    QTextCursor cursor = touchedLines(editor);
    const PlacedPassage before = passageAt(cursor);
    const auto separator = model::separatorOf(before.passage.text);
    const auto table =
        separator ? model::tableOfRows(model::rowsOfDelimited(before.passage.text, *separator)) : std::nullopt;
    if (!table || !isWritable(editor)) {
        return false;
    }
    const QString text = model::linesOfTable(*table).join(u'\n');
    replacePassage(cursor, before, {text, int(text.size()), int(text.size())});
    editor.setTextCursor(cursor);
    return true;
}

} // namespace galley::editor
