// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/editoraids.h"

#include "editor/text/aids/codeplace.h"
#include "editor/text/aids/passageedit.h"
#include "editor/text/aids/smartquotes.h"
#include "editor/text/aids/typing.h"
#include "editor/text/aids/typingaids.h"
#include "editor/text/tables/tablecommands.h"
#include "editor/text/tables/tableplace.h"
#include "editor/text/textlimits.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

EditorAids::EditorAids(QPlainTextEdit *editor)
    : QObject(editor)
    , m_editor(editor)
    , m_cursors(new Cursors(editor))
    , m_snippets(new SnippetSession(editor, m_cursors))
    , m_emoji(new EmojiPopup(editor))
{
    // Queued: the text is not changed from within the signal that the cursor moved.
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &EditorAids::tidyLeftTable, Qt::QueuedConnection);
    editor->installEventFilter(this);
}

void EditorAids::setChoices(const AidChoices &choices)
{
    m_choices = choices;
    m_emoji->setForm(choices.emoji);
}

bool EditorAids::keyPress(const QKeyEvent &event)
{
    if (m_emoji->keyPress(event)) {
        return true;
    }
    if (m_editor->isReadOnly()) {
        return m_cursors->keyPress(event);
    }
    if (m_snippets->keyPress(event) || m_cursors->keyPress(event)) {
        return true;
    }
    QTextCursor cursor = m_editor->textCursor();
    if (typeInTable(cursor, event)) {
        m_editedTable = {};
        m_editor->setTextCursor(cursor);
        return true;
    }
    if (typeQuote(event)) {
        return true;
    }
    if (typeWithAid(cursor, event)) {
        m_editor->setTextCursor(cursor);
        return true;
    }
    return false;
}

void EditorAids::keyDone(const QKeyEvent &event)
{
    const bool isTyped = !event.text().isEmpty() && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const QTextCursor cursor = m_editor->textCursor();
    if (isTyped && !m_editor->isReadOnly() && cursor.block().text().contains(u'|')) {
        m_editedTable = cursor;
    }
    m_emoji->follow(event);
}

bool EditorAids::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::InputMethod && compose(*static_cast<QInputMethodEvent *>(event))) ||
           QObject::eventFilter(watched, event);
}

/// What an input method has composed goes to all cursors; while it composes it is seen at the editor's own.
bool EditorAids::compose(const QInputMethodEvent &event)
{
    if (!m_cursors->areMany() || event.commitString().isEmpty() || m_editor->isReadOnly()) {
        return false;
    }
    QInputMethodEvent rest(event.preeditString(), event.attributes());
    QCoreApplication::sendEvent(m_editor, &rest);
    m_cursors->insert(event.commitString());
    return true;
}

bool EditorAids::mousePress(const QMouseEvent &event, const QTextCursor &place)
{
    if (event.button() == Qt::LeftButton && event.modifiers() == Qt::AltModifier) {
        m_cursors->addAt(place);
        return true;
    }
    m_cursors->end();
    m_emoji->hide();
    return false;
}

void EditorAids::forget()
{
    m_cursors->end();
    m_emoji->hide();
    m_editedTable = {};
}

bool EditorAids::typeQuote(const QKeyEvent &event)
{
    const bool isQuote = event.text() == "\""_L1 || event.text() == "'"_L1;
    QTextCursor cursor = m_editor->textCursor();
    if (!isQuote || !m_choices.smartQuotes || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier) ||
        !isInProse(cursor)) {
        return false;
    }
    const QChar typed = event.text().front();
    if (cursor.hasSelection()) {
        const auto [open, close] = smartPair(typed, m_choices.language);
        const int length = cursor.selectionEnd() - cursor.selectionStart();
        const int start = cursor.selectionStart() + int(open.size());
        cursor.beginEditBlock();
        QTextCursor end = cursor;
        end.setPosition(cursor.selectionEnd());
        end.insertText(close);
        end.setPosition(start - int(open.size()));
        end.insertText(open);
        cursor.endEditBlock();
        cursor.setPosition(start);
        cursor.setPosition(start + length, QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
        return true;
    }
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    cursor.insertText(QString(typed)); // A step of its own: undo gives the straight one.
    cursor.beginEditBlock();
    cursor.deletePreviousChar();
    cursor.insertText(smartQuote(typed, before, m_choices.language));
    cursor.endEditBlock();
    m_editor->setTextCursor(cursor);
    return true;
}

void EditorAids::tidyLeftTable()
{
    if (m_editedTable.isNull() || m_editedTable.block() == m_editor->textCursor().block()) {
        return;
    }
    QTextCursor caret = m_editor->textCursor();
    QTextCursor table = std::exchange(m_editedTable, {});
    if (m_editor->isReadOnly() || caret.hasSelection()) {
        return;
    }
    const auto left = tableAt(table);
    const auto now = left ? tableAt(caret) : std::nullopt;
    const bool isSame = now && now->lines.position == left->lines.position;
    tidyTable(isSame ? caret : table);
    m_editor->setTextCursor(caret);
}

void EditorAids::paste(const QMimeData &source, PasteAs form)
{
    if (m_editor->isReadOnly()) {
        return;
    }
    const Result<PastedText> pasted = pastedText(source, form);
    if (!pasted) {
        Q_EMIT refused(pasted.error());
        return;
    }
    const qsizetype length = m_editor->document()->characterCount() + pasted->text.size();
    if (const auto tooLarge = whyTooLarge(length, pasted->text)) {
        Q_EMIT refused(*tooLarge);
        return;
    }
    insert(*pasted);
    if (!pasted->images.isEmpty()) {
        Q_EMIT filesOffered(pasted->images);
    }
    m_editor->ensureCursorVisible();
}

void EditorAids::insert(const PastedText &pasted)
{
    if (m_cursors->areMany()) {
        m_cursors->insert(pasted.text);
        return;
    }
    const Passage passage = selectedPassage(*m_editor);
    const QString address = pasted.text.trimmed();
    QTextCursor cursor = m_editor->textCursor();
    if (passage.hasSelection() && !passage.selected().contains(u'\n') && isAddress(address) &&
        !isAddress(passage.selected()) && !isInCode(cursor.block())) {
        replacePassage(*m_editor, passage, linked(passage, address));
        return;
    }
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const bool isOnBlank = cursor.block().text().trimmed().isEmpty();
    const bool followsText = !cursor.block().previous().text().trimmed().isEmpty();
    if (pasted.isTable && !isOnBlank) {
        cursor.insertText(u"\n\n"_s);
    } else if (pasted.isTable && followsText) {
        cursor.insertText(u"\n"_s);
    }
    cursor.insertText(pasted.text);
    if (pasted.isTable) {
        cursor.insertText(u"\n"_s);
    }
    cursor.endEditBlock();
    m_editor->setTextCursor(cursor);
}

} // namespace galley::editor
