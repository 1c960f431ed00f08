// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/typing.h"

#include "editor/text/aids/codeplace.h"
#include "editor/text/aids/linestart.h"
#include "editor/text/aids/lists.h"
#include "editor/text/aids/passageedit.h"
#include "editor/text/aids/typingaids.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace galley::editor {

namespace {

void apply(QTextCursor &cursor, const PlacedPassage &before, const std::optional<Passage> &after)
{
    if (after) {
        replacePassage(cursor, before, *after);
    }
}

/// The items that follow in the cursor's list get the numbers that come after its own.
void renumber(QTextCursor &cursor, std::optional<int> first = {})
{
    const PlacedPassage list = listAt(cursor);
    const int line = lineAt(list.passage.text, list.passage.start());
    if (lineStart(cursor.document()->findBlock(cursor.selectionStart()).text()).marker.size() > 1) {
        replacePassage(cursor, list, renumbered(list.passage, line, first));
    }
}

void breakLine(QTextCursor &cursor, Qt::KeyboardModifiers modifiers)
{
    const QTextBlock block = cursor.block();
    if (isInCode(block)) {
        const QString line = block.text().left(cursor.positionInBlock());
        const auto text = std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
        cursor.insertText(u'\n' + line.left(text - line.begin()));
        return;
    }
    const PlacedPassage before = passageAt(cursor);
    std::optional<Passage> after;
    if (!(modifiers & Qt::ShiftModifier)) {
        const LineStart start = lineStart(before.passage.text.left(before.passage.text.indexOf(u'\n')));
        if (start.isItem() && !start.indent.isEmpty()) {
            const PlacedPassage list = listAt(cursor);
            if (const std::optional<Passage> out = steppedOut(list.passage)) {
                replacePassage(cursor, list, *out);
                return;
            }
        }
        after = withLineBreak(before.passage);
    }
    if (after) {
        replacePassage(cursor, before, *after);
        renumber(cursor);
    } else {
        // Shift+Enter would put in U+2028, which no Markdown program takes for a line end.
        cursor.insertBlock();
    }
}

void indent(QTextCursor &cursor, Indent direction)
{
    const PlacedPassage before = passageAt(cursor);
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    apply(cursor, before, indented(before.passage, direction, first.previous().text()));
    if (!lineStart(first.text()).isItem()) {
        return;
    }
    // An item that goes in may begin a list of its own.
    renumber(cursor, direction == Indent::More ? std::optional(1) : std::nullopt);
    // The list that the item left goes on without it.
    if (const QTextBlock next = cursor.document()->findBlock(cursor.selectionEnd()).next(); next.isValid()) {
        QTextCursor following(next);
        renumber(following);
    }
}

} // namespace

bool typeWithAid(QTextCursor &cursor, const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier | Qt::GroupSwitchModifier)) {
        return false;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter || event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        cursor.beginEditBlock();
        if (isEnter) {
            breakLine(cursor, modifiers);
        } else {
            indent(cursor, event.key() == Qt::Key_Tab ? Indent::More : Indent::Less);
        }
        cursor.endEditBlock();
        return true; // Shift+Tab on a line without indent does not leave the editor.
    }
    if (event.text().size() != 1 || !cursor.hasSelection()) {
        return false; // Plain letters, most of all keys, cost nothing here.
    }
    const PlacedPassage before = passageAt(cursor);
    const std::optional<Passage> after = wrapped(before.passage, event.text().front());
    apply(cursor, before, after);
    return after.has_value();
}

} // namespace galley::editor
