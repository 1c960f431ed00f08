// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/passageedit.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStringList>
#include <QTextBlock>

#include <algorithm>

namespace galley::editor {

namespace {

QTextBlock firstSelectedBlock(const QPlainTextEdit &editor)
{
    return editor.document()->findBlock(editor.textCursor().selectionStart());
}

bool apply(QPlainTextEdit &editor, const Passage &before, const std::optional<Passage> &after)
{
    if (after) {
        replacePassage(editor, before, *after);
    }
    return after.has_value();
}

bool breakLine(QPlainTextEdit &editor, Qt::KeyboardModifiers modifiers)
{
    const Passage passage = selectedPassage(editor);
    if (!(modifiers & Qt::ShiftModifier) && apply(editor, passage, withLineBreak(passage))) {
        return true;
    }
    // Shift+Enter would put in U+2028, which no Markdown program takes for a line end.
    editor.textCursor().insertBlock();
    return true;
}

bool indent(QPlainTextEdit &editor, Indent direction)
{
    const Passage passage = selectedPassage(editor);
    apply(editor, passage, indented(passage, direction, firstSelectedBlock(editor).previous().text()));
    return true; // Shift+Tab on a line without indent does not leave the editor.
}

bool typeCommand(QPlainTextEdit &editor, int key)
{
    const Passage passage = selectedPassage(editor);
    switch (key) {
    case Qt::Key_B:
        return apply(editor, passage, emphasised(passage, 2));
    case Qt::Key_I:
        return apply(editor, passage, emphasised(passage, 1));
    case Qt::Key_K:
        return apply(editor, passage, linked(passage));
    default:
        return false;
    }
}

} // namespace

Passage selectedPassage(const QPlainTextEdit &editor)
{
    const QTextCursor cursor = editor.textCursor();
    const QTextBlock first = firstSelectedBlock(editor);
    const QTextBlock last = editor.document()->findBlock(cursor.selectionEnd());
    Passage passage{first.text(), cursor.anchor() - first.position(), cursor.position() - first.position()};
    for (QTextBlock block = first; block != last;) {
        block = block.next();
        passage.text += u'\n' + block.text();
    }
    return passage;
}

void replacePassage(QPlainTextEdit &editor, const Passage &before, const Passage &after)
{
    const int base = firstSelectedBlock(editor).position();
    const auto shorter = std::min(before.text.size(), after.text.size());
    const auto sameStart = std::mismatch(before.text.begin(), before.text.begin() + shorter, after.text.begin()).first -
                           before.text.begin();
    const auto sameEnd =
        std::mismatch(before.text.rbegin(), before.text.rbegin() + (shorter - sameStart), after.text.rbegin()).first -
        before.text.rbegin();

    QTextCursor cursor = editor.textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(base + int(sameStart));
    cursor.setPosition(base + int(before.text.size() - sameEnd), QTextCursor::KeepAnchor);
    cursor.insertText(after.text.mid(sameStart, after.text.size() - sameEnd - sameStart));
    cursor.endEditBlock();
    cursor.setPosition(base + after.anchor);
    cursor.setPosition(base + after.cursor, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

bool typeWithAid(QPlainTextEdit &editor, const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (editor.isReadOnly()) {
        return false;
    }
    if (modifiers == Qt::ControlModifier) {
        return typeCommand(editor, event.key());
    }
    if (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier | Qt::GroupSwitchModifier)) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return breakLine(editor, modifiers);
    case Qt::Key_Tab:
        return indent(editor, Indent::More);
    case Qt::Key_Backtab:
        return indent(editor, Indent::Less);
    default:
        break;
    }
    if (event.text().size() != 1 || !editor.textCursor().hasSelection()) {
        return false; // Plain letters, most of all keys, cost nothing here.
    }
    const Passage passage = selectedPassage(editor);
    return apply(editor, passage, wrapped(passage, event.text().front()));
}

} // namespace galley::editor
