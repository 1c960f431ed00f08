// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/cursors.h"

#include "editor/text/aids/typing.h"

#include <QApplication>
#include <QClipboard>
#include <QHash>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

constexpr qsizetype mostCursors = 1'000;

struct Move
{
    QKeySequence::StandardKey key;
    QTextCursor::MoveOperation operation;
    QTextCursor::MoveMode mode;
};

constexpr auto moves = std::to_array<Move>({
    {QKeySequence::MoveToNextChar, QTextCursor::Right, QTextCursor::MoveAnchor},
    {QKeySequence::MoveToPreviousChar, QTextCursor::Left, QTextCursor::MoveAnchor},
    {QKeySequence::MoveToNextLine, QTextCursor::Down, QTextCursor::MoveAnchor},
    {QKeySequence::MoveToPreviousLine, QTextCursor::Up, QTextCursor::MoveAnchor},
    {QKeySequence::MoveToNextWord, QTextCursor::NextWord, QTextCursor::MoveAnchor},
    {QKeySequence::MoveToPreviousWord, QTextCursor::PreviousWord, QTextCursor::MoveAnchor},
    {QKeySequence::MoveToStartOfLine, QTextCursor::StartOfLine, QTextCursor::MoveAnchor},
    {QKeySequence::MoveToEndOfLine, QTextCursor::EndOfLine, QTextCursor::MoveAnchor},
    {QKeySequence::SelectNextChar, QTextCursor::Right, QTextCursor::KeepAnchor},
    {QKeySequence::SelectPreviousChar, QTextCursor::Left, QTextCursor::KeepAnchor},
    {QKeySequence::SelectNextLine, QTextCursor::Down, QTextCursor::KeepAnchor},
    {QKeySequence::SelectPreviousLine, QTextCursor::Up, QTextCursor::KeepAnchor},
    {QKeySequence::SelectNextWord, QTextCursor::NextWord, QTextCursor::KeepAnchor},
    {QKeySequence::SelectPreviousWord, QTextCursor::PreviousWord, QTextCursor::KeepAnchor},
    {QKeySequence::SelectStartOfLine, QTextCursor::StartOfLine, QTextCursor::KeepAnchor},
    {QKeySequence::SelectEndOfLine, QTextCursor::EndOfLine, QTextCursor::KeepAnchor},
});

/// Takes away the selection or, without one, what lies in that direction.
void removeTowards(QTextCursor &cursor, QTextCursor::MoveOperation operation)
{
    if (!cursor.hasSelection()) {
        cursor.movePosition(operation, QTextCursor::KeepAnchor);
    }
    cursor.removeSelectedText();
}

QString letters(const QTextCursor &cursor) { return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n'); }

} // namespace

Cursors::Cursors(QPlainTextEdit *editor)
    : QObject(editor)
    , m_editor(editor)
{
}

void Cursors::addNext()
{
    QTextCursor main = m_editor->textCursor();
    if (!main.hasSelection()) {
        main.select(QTextCursor::WordUnderCursor);
        m_editor->setTextCursor(main);
        return;
    }
    const QString text = main.selectedText();
    const auto isTaken = [&](const QTextCursor &place) {
        return std::ranges::any_of(
            m_others, [&](const QTextCursor &other) { return other.selectionStart() == place.selectionStart(); });
    };
    const QTextDocument *document = m_editor->document();
    QTextCursor found = document->find(text, main, QTextDocument::FindCaseSensitively);
    if (found.isNull()) {
        found = document->find(text, 0, QTextDocument::FindCaseSensitively); // Round to the beginning.
    }
    if (found.isNull() || found == main || isTaken(found) || m_others.size() >= mostCursors) {
        return;
    }
    m_others.append(main);
    m_editor->setTextCursor(found); // The newest is the one that the view follows.
    changed();
}

void Cursors::addAll()
{
    QTextCursor main = m_editor->textCursor();
    if (!main.hasSelection()) {
        main.select(QTextCursor::WordUnderCursor);
        m_editor->setTextCursor(main);
    }
    const QString text = main.selectedText();
    m_others.clear();
    QTextCursor found(m_editor->document());
    while (!text.isEmpty() && m_others.size() < mostCursors) {
        found = m_editor->document()->find(text, found, QTextDocument::FindCaseSensitively);
        if (found.isNull()) {
            break;
        }
        if (found.selectionStart() != main.selectionStart()) {
            m_others.append(found);
        }
    }
    changed();
}

void Cursors::addLine(int step)
{
    const QTextCursor main = m_editor->textCursor();
    QTextCursor next = main;
    const int column = main.positionInBlock();
    if (m_others.size() < mostCursors &&
        next.movePosition(step > 0 ? QTextCursor::NextBlock : QTextCursor::PreviousBlock)) {
        next.setPosition(next.block().position() + std::min(column, next.block().length() - 1));
        m_others.append(main);
        m_editor->setTextCursor(next);
        merge();
        changed();
    }
}

void Cursors::addAt(const QTextCursor &cursor)
{
    const auto taken =
        m_others.removeIf([&](const QTextCursor &other) { return other.position() == cursor.position(); });
    if (taken == 0 && m_others.size() < mostCursors) {
        m_others.append(m_editor->textCursor());
        m_editor->setTextCursor(cursor);
        merge();
    }
    changed();
}

void Cursors::add(const QTextCursor &cursor)
{
    m_others.append(cursor);
    changed();
}

void Cursors::end()
{
    if (!m_others.isEmpty()) {
        m_others.clear();
        changed();
    }
}

bool Cursors::keyPress(const QKeyEvent &event)
{
    if (!areMany()) {
        return false;
    }
    if (event.key() == Qt::Key_Escape) {
        end();
        return true;
    }
    if (m_editor->isReadOnly()) {
        return move(event);
    }
    return move(event) || editKey(event);
}

bool Cursors::move(const QKeyEvent &event)
{
    auto *key = const_cast<QKeyEvent *>(&event); // matches() is const in all but name.
    const auto *const found = std::ranges::find_if(moves, [key](const Move &each) { return key->matches(each.key); });
    if (found == moves.end()) {
        return false;
    }
    QTextCursor main = m_editor->textCursor();
    main.movePosition(found->operation, found->mode);
    for (QTextCursor &other : m_others) {
        other.movePosition(found->operation, found->mode);
    }
    m_editor->setTextCursor(main);
    merge();
    changed();
    return true;
}

bool Cursors::editKey(const QKeyEvent &event)
{
    auto *key = const_cast<QKeyEvent *>(&event);
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool byWord = modifiers == Qt::ControlModifier;
    if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut)) {
        QApplication::clipboard()->setText(selectedLines());
        if (key->matches(QKeySequence::Cut)) {
            edit([](QTextCursor &cursor) { cursor.removeSelectedText(); });
        }
        return true;
    }
    if (event.key() == Qt::Key_Backspace && (byWord || !(modifiers & ~Qt::ShiftModifier))) {
        edit([&](QTextCursor &cursor) {
            byWord ? removeTowards(cursor, QTextCursor::PreviousWord) : cursor.deletePreviousChar();
        });
        return true;
    }
    if (event.key() == Qt::Key_Delete && (byWord || !modifiers)) {
        edit([&](QTextCursor &cursor) { byWord ? removeTowards(cursor, QTextCursor::NextWord) : cursor.deleteChar(); });
        return true;
    }
    const bool isAid = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab ||
                       event.key() == Qt::Key_Backtab;
    const QString text = event.text();
    const bool isText = !text.isEmpty() && text.front().isPrint() &&
                        !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isText && !(isAid && !(modifiers & ~Qt::ShiftModifier))) {
        return false;
    }
    const bool joins = isText && m_typedRevision == m_editor->document()->revision() && !text.front().isSpace();
    QTextCursor step = m_editor->textCursor();
    joins ? step.joinPreviousEditBlock() : step.beginEditBlock();
    edit([&](QTextCursor &cursor) {
        if (!typeWithAid(cursor, event)) {
            cursor.insertText(text);
        }
    });
    step.endEditBlock();
    m_typedRevision = isText ? m_editor->document()->revision() : -1;
    return true;
}

void Cursors::insert(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    QList<int> places{m_editor->textCursor().selectionStart()};
    for (const QTextCursor &other : std::as_const(m_others)) {
        places += other.selectionStart();
    }
    std::ranges::sort(places);
    const bool areShared = lines.size() == places.size();
    QHash<int, QString> textAt;
    for (qsizetype i = 0; i < places.size(); ++i) {
        textAt.insert(places.at(i), areShared ? lines.at(i) : text);
    }
    QList<QString> inOrder{textAt.value(m_editor->textCursor().selectionStart())};
    for (const QTextCursor &other : std::as_const(m_others)) {
        inOrder += textAt.value(other.selectionStart());
    }
    qsizetype next = 0;
    edit([&](QTextCursor &cursor) { cursor.insertText(inOrder.at(next++)); });
}

/// First at the editor's own cursor, then at the others, as one step.
void Cursors::edit(const std::function<void(QTextCursor &cursor)> &change)
{
    QTextCursor main = m_editor->textCursor();
    QTextCursor step = main;
    step.beginEditBlock();
    change(main);
    for (QTextCursor &other : m_others) {
        change(other);
    }
    step.endEditBlock();
    m_editor->setTextCursor(main);
    merge();
    changed();
}

QString Cursors::selectedLines() const
{
    QList<QTextCursor> all = m_others;
    all.append(m_editor->textCursor());
    std::ranges::sort(all, {}, &QTextCursor::selectionStart);
    QStringList lines;
    for (const QTextCursor &cursor : all) {
        lines += letters(cursor);
    }
    return lines.join(u'\n');
}

void Cursors::merge()
{
    constexpr qsizetype editorsOwn = -1;
    QList<std::pair<QTextCursor, qsizetype>> all{{m_editor->textCursor(), editorsOwn}};
    for (qsizetype i = 0; i < m_others.size(); ++i) {
        all.append({m_others.at(i), i});
    }
    std::ranges::stable_sort(all, {}, [](const auto &each) { return each.first.selectionStart(); });
    QList<std::pair<QTextCursor, qsizetype>> kept;
    for (const auto &each : std::as_const(all)) {
        const QTextCursor *const last = kept.isEmpty() ? nullptr : &kept.last().first;
        const bool meets =
            last && (each.first.selectionStart() < last->selectionEnd() || each.first.position() == last->position());
        if (!meets) {
            kept.append(each);
        } else if (each.second == editorsOwn) {
            kept.last() = each;
        }
    }
    std::ranges::sort(kept, {}, &std::pair<QTextCursor, qsizetype>::second);
    m_others.clear();
    for (const auto &[cursor, number] : std::as_const(kept)) {
        if (number != editorsOwn) {
            m_others.append(cursor);
        }
    }
}

void Cursors::changed() { m_editor->viewport()->update(); }

void Cursors::paintCarets(QPainter &painter) const
{
    for (const QTextCursor &other : m_others) {
        const QRect caret = m_editor->cursorRect(other);
        if (caret.intersects(m_editor->viewport()->rect())) {
            painter.fillRect(QRect(caret.left(), caret.top(), m_editor->cursorWidth(), caret.height()),
                             m_editor->palette().color(QPalette::Text));
        }
    }
}

} // namespace galley::editor
