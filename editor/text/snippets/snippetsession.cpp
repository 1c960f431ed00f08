// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/snippets/snippetsession.h"

#include "editor/text/aids/codeplace.h"
#include "editor/text/aids/cursors.h"
#include "editor/text/runs/runsign.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

QTextCursor cursorAt(QTextDocument *document, qsizetype position, bool staysPut)
{
    QTextCursor cursor(document);
    cursor.setPosition(int(position));
    cursor.setKeepPositionOnInsert(staysPut);
    return cursor;
}

/// The lines after the first get the blanks that the line begins with, as everything typed there would.
QString indentedLike(const QTextBlock &block, QString body)
{
    const QString line = block.text();
    qsizetype blanks = 0;
    while (blanks < line.size() && line[blanks].isSpace()) {
        ++blanks;
    }
    return body.replace(u'\n', u'\n' + line.first(blanks));
}

} // namespace

SnippetSession::SnippetSession(QPlainTextEdit *editor, Cursors *cursors)
    : QObject(editor)
    , m_editor(editor)
    , m_cursors(cursors)
{
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &SnippetSession::endIfLeft);
}

void SnippetSession::insert(const Snippet &snippet)
{
    if (m_editor->isReadOnly()) {
        return;
    }
    end();
    m_cursors->end();
    QTextCursor cursor = m_editor->textCursor();
    if (cursor.selectedText().contains(runSign)) {
        cursor.setPosition(cursor.selectionEnd()); // What is hidden there is not to be replaced.
    }
    const SnippetValues values{.now = QDateTime::currentDateTime(),
                               .title = m_title ? m_title() : QString(),
                               .selection = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n'),
                               .clipboard = snippet.body.contains("${clipboard"_L1) ? QApplication::clipboard()->text()
                                                                                    : QString()};
    const QTextBlock block = m_editor->document()->findBlock(cursor.selectionStart());
    const ExpandedSnippet text = expanded(indentedLike(block, snippet.body), values);
    const int start = cursor.selectionStart();
    cursor.insertText(text.text);
    QTextDocument *document = m_editor->document();
    QList<QList<Range>> stops;
    for (const SnippetStop &stop : text.stops) {
        QList<Range> ranges;
        for (const SnippetStop::Range &range : stop.ranges) {
            ranges.append({cursorAt(document, start + range.begin, true),
                           cursorAt(document, start + range.begin + range.length, false)});
        }
        stops.append(ranges);
    }
    m_whole = {cursorAt(document, start, true), cursorAt(document, start + text.text.size(), false)};
    m_stops = stops;
    goTo(0);
}

bool SnippetSession::keyPress(const QKeyEvent &event)
{
    const bool isTab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) {
        return false;
    }
    if (isActive()) {
        if (event.key() == Qt::Key_Escape) {
            end();
            m_cursors->end();
            return true;
        }
        if (isTab) {
            goTo(m_current + (event.key() == Qt::Key_Tab ? 1 : -1));
            return true;
        }
        return false;
    }
    return event.key() == Qt::Key_Tab && !modifiers && expandTrigger();
}

/// Tab behind a trigger that stands as a word of its own.
bool SnippetSession::expandTrigger()
{
    QTextCursor cursor = m_editor->textCursor();
    if (m_snippets.isEmpty() || cursor.hasSelection() || m_cursors->areMany() || isInCode(cursor.block())) {
        return false;
    }
    constexpr int longest = 100;
    const QString before = cursor.block().text().left(cursor.positionInBlock()).right(longest);
    for (const Snippet &snippet : std::as_const(m_snippets)) {
        const qsizetype start = before.size() - snippet.trigger.size();
        const bool isThere = !snippet.trigger.isEmpty() && before.endsWith(snippet.trigger) &&
                             (start == 0 || !before[start - 1].isLetterOrNumber());
        if (isThere) {
            cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(snippet.trigger.size()));
            cursor.beginEditBlock();
            cursor.removeSelectedText();
            m_editor->setTextCursor(cursor);
            insert(Snippet(snippet));
            cursor.endEditBlock();
            return true;
        }
    }
    return false;
}

void SnippetSession::goTo(qsizetype stop)
{
    m_cursors->end();
    m_current = std::clamp<qsizetype>(stop, 0, m_stops.size() - 1);
    const QList<Range> ranges = m_stops.at(m_current);
    const bool isLast = m_current == m_stops.size() - 1;
    const auto selection = [](const Range &range) {
        QTextCursor cursor(range.begin.document());
        cursor.setPosition(range.begin.position());
        cursor.setPosition(range.end.position(), QTextCursor::KeepAnchor);
        return cursor;
    };
    const QTextCursor first = selection(ranges.first());
    if (isLast) {
        end();
    }
    m_editor->setTextCursor(first);
    for (qsizetype i = 1; i < ranges.size() && !isLast; ++i) {
        m_cursors->add(selection(ranges.at(i)));
    }
}

void SnippetSession::end() { m_stops.clear(); }

void SnippetSession::endIfLeft()
{
    if (!isActive()) {
        return;
    }
    const int position = m_editor->textCursor().position();
    if (position < m_whole.begin.position() || position > m_whole.end.position()) {
        end();
    }
}

} // namespace galley::editor
