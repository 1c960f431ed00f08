// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/spelling/spelling.h"

#include "editor/text/codelines.h"
#include "editor/text/spelling/prosewords.h"
#include "editor/text/textlayout.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace galley::editor {

namespace {

constexpr int longestLine = 20'000; // Nobody reads such a line word by word.

bool isProse(const QTextBlock &block)
{
    const int before = block.previous().isValid() ? block.previous().userState() : CodeLines::prose;
    const int after = block.userState();
    const bool isKnown = before >= 0 && after >= 0; // Else the highlighter has not been here yet.
    return block.length() <= longestLine && (!isKnown || !CodeLines::isCode(before, after));
}

/// A calm wave of one pixel's height.
void drawWave(QPainter &painter, double left, double right, double y)
{
    QPolygonF wave;
    bool isUp = false;
    for (double x = left; x < right; x += 2, isUp = !isUp) {
        wave.append({x, isUp ? y - 1 : y + 1});
    }
    painter.drawPolyline(wave);
}

void underline(QPainter &painter, const QTextBlock &block, const model::TextMatch &word, QPointF offset)
{
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int from = std::max(int(word.begin), line.textStart());
        const int to = std::min(int(word.end()), line.textStart() + line.textLength());
        if (from < to) {
            const double y = offset.y() + line.y() + line.ascent() + 3;
            const double ends[] = {line.cursorToX(from), line.cursorToX(to)};
            drawWave(painter, offset.x() + std::min(ends[0], ends[1]), offset.x() + std::max(ends[0], ends[1]), y);
        }
    }
}

} // namespace

Spelling::Spelling(QPlainTextEdit *editor)
    : QObject(editor)
    , m_editor(editor)
{
}

Spelling::~Spelling() = default;

SpellChecker &Spelling::checker()
{
    if (!m_checker) {
        m_checker = std::make_unique<SpellChecker>();
    }
    return *m_checker;
}

void Spelling::setLanguages(const QStringList &languages)
{
    if (languages == m_chosen) {
        return;
    }
    m_chosen = languages;
    checker().setLanguages(languages);
    m_editor->viewport()->update();
}

QStringList Spelling::languages() { return checker().languages(); }

bool Spelling::isMarked(const QTextBlock &block, int begin, int length)
{
    // The word that is being typed is not wrong yet.
    const QTextCursor cursor = m_editor->textCursor();
    const int end = block.position() + begin + length;
    const bool isBeingTyped = m_editor->hasFocus() && !cursor.hasSelection() && cursor.position() == end;
    return !isBeingTyped && !checker().isKnown(block.text().mid(begin, length));
}

void Spelling::paint(QPainter &painter, const TextLayout &layout, const QTextBlock &firstVisible, QPointF offset,
                     const QRect &dirty, const QColor &colour)
{
    if (m_chosen.isEmpty()) {
        return;
    }
    painter.setPen(QPen(colour, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = firstVisible; block.isValid() && offset.y() <= dirty.bottom(); block = block.next()) {
        const double height = layout.blockBoundingRect(block).height();
        if (offset.y() + height >= dirty.top() && isProse(block)) {
            for (const model::TextMatch &word : proseWords(block.text())) {
                if (isMarked(block, int(word.begin), int(word.length))) {
                    underline(painter, block, word, offset);
                }
            }
        }
        offset.ry() += height;
    }
}

std::optional<QTextCursor> Spelling::unknownWordAt(const QTextCursor &place)
{
    const QTextBlock block = place.block();
    if (m_chosen.isEmpty() || !isProse(block)) {
        return std::nullopt;
    }
    for (const model::TextMatch &word : proseWords(block.text())) {
        if (place.positionInBlock() < word.begin || place.positionInBlock() > word.end()) {
            continue;
        }
        if (checker().isKnown(block.text().mid(word.begin, word.length))) {
            return std::nullopt;
        }
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + int(word.begin));
        cursor.setPosition(block.position() + int(word.end()), QTextCursor::KeepAnchor);
        return cursor;
    }
    return std::nullopt;
}

std::optional<QTextCursor> Spelling::unknownWordFrom(const QTextBlock &block, int from, int to)
{
    if (!isProse(block)) {
        return std::nullopt;
    }
    for (const model::TextMatch &word : proseWords(block.text())) {
        const bool isWithin = word.begin >= from && word.begin < to;
        if (isWithin && !checker().isKnown(block.text().mid(word.begin, word.length))) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + int(word.begin));
            cursor.setPosition(block.position() + int(word.end()), QTextCursor::KeepAnchor);
            return cursor;
        }
    }
    return std::nullopt;
}

void Spelling::goToUnknownWord()
{
    if (m_chosen.isEmpty()) {
        return;
    }
    const QTextCursor here = m_editor->textCursor();
    const QTextBlock start = m_editor->document()->findBlock(here.selectionEnd());
    const int column = here.selectionEnd() - start.position();
    constexpr int mostPatienceMs = 2'000; // For a text that has no unknown word, however long.
    QElapsedTimer clock;
    clock.start();
    std::optional<QTextCursor> found = unknownWordFrom(start, column, start.length());
    QTextBlock block = start;
    while (!found && clock.elapsed() < mostPatienceMs) {
        block = block.next().isValid() ? block.next() : m_editor->document()->firstBlock();
        found = unknownWordFrom(block, 0, block == start ? column : block.length());
        if (block == start) {
            break;
        }
    }
    if (!found) {
        return;
    }
    m_editor->setTextCursor(*found);
    m_editor->ensureCursorVisible();
    const QPoint place = m_editor->cursorRect().center();
    const QPoint onScreen = m_editor->viewport()->mapToGlobal(place);
    QCoreApplication::postEvent(m_editor->viewport(),
                                new QContextMenuEvent(QContextMenuEvent::Keyboard, place, onScreen));
}

QStringList Spelling::learnedWords() { return checker().learnedWords(); }

void Spelling::forget(const QString &word)
{
    checker().forget(word);
    m_editor->viewport()->update();
}

void Spelling::addToMenu(QMenu &menu, const QTextCursor &place)
{
    const std::optional<QTextCursor> unknown = unknownWordAt(place);
    if (!unknown) {
        return;
    }
    const QString word = unknown->selectedText();
    QList<QAction *> actions;
    for (const QString &better : checker().suggestions(word)) {
        auto *action = new QAction(better, &menu);
        connect(action, &QAction::triggered, this,
                [cursor = *unknown, better]() mutable { cursor.insertText(better); });
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
        actions.append(action);
    }
    if (actions.isEmpty()) {
        actions.append(new QAction(tr("No suggestion"), &menu));
        actions.last()->setEnabled(false);
    }
    auto *learn = new QAction(tr("&Learn “%1”").arg(word), &menu);
    connect(learn, &QAction::triggered, this, [this, word] {
        checker().learn(word);
        m_editor->viewport()->update();
    });
    auto *ignore = new QAction(tr("&Ignore “%1”").arg(word), &menu);
    connect(ignore, &QAction::triggered, this, [this, word] {
        checker().ignore(word);
        m_editor->viewport()->update();
    });
    auto *line = new QAction(&menu);
    line->setSeparator(true);
    menu.insertActions(menu.actions().value(0), actions + QList<QAction *>{learn, ignore, line});
}

} // namespace galley::editor
