// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/focus/typewriter.h"

#include "editor/text/textlayout.h"

#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace galley::editor {

namespace {

constexpr double shareOfView = 0.42; ///< A little above the middle, where eyes rest.
constexpr int mostTries = 4;         ///< Lines differ in height, so the way is found by going it.

} // namespace

Typewriter::Typewriter(QPlainTextEdit *editor, TextLayout *layout)
    : QObject(editor)
    , m_editor(editor)
    , m_layout(layout)
{
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &Typewriter::holdLine);
}

void Typewriter::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    if (!on)
        setSpaceAbove(0);
    Q_EMIT switched();
}

int Typewriter::heightPx() const
{
    const int line = std::max(1, m_layout->column().lineHeightPx);
    return int(m_editor->viewport()->height() * shareOfView) / line * line;
}

void Typewriter::setSpaceAbove(int px)
{
    TextLayout::Column column = m_layout->column();
    column.spaceAboveTextPx = px;
    m_layout->setColumn(column);
}

/// A cursor that is far away is not measured to: all that lies between would have to be laid out.
void Typewriter::comeNear()
{
    const QTextBlock block = m_editor->textCursor().block();
    const int linesAbove = heightPx() / std::max(1, m_layout->column().lineHeightPx);
    const int target = block.firstLineNumber() - linesAbove;
    QScrollBar *bar = m_editor->verticalScrollBar();
    if (std::abs(bar->value() - target) > 4 * std::max(1, linesAbove) + block.lineCount())
        bar->setValue(target);
}

void Typewriter::holdLine()
{
    if (!m_isOn || m_isHolding || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    const QScopedValueRollback holding(m_isHolding, true);
    comeNear();
    QScrollBar *bar = m_editor->verticalScrollBar();
    const int lineHeight = std::max(1, m_layout->column().lineHeightPx);
    const int leastAbove = -int(m_editor->document()->documentMargin()); // Only the unscrolled text has that margin.
    for (int tries = 0; tries < mostTries; ++tries) {
        const int middle = m_editor->cursorRect().center().y();
        const int tooLow = middle - (heightPx() + lineHeight / 2);
        const int above = m_layout->column().spaceAboveTextPx;
        if (std::abs(tooLow) <= 1)
            return;
        if (bar->value() == 0 && (tooLow < 0 || above > leastAbove)) {
            setSpaceAbove(std::max(leastAbove, above - tooLow));
            continue;
        }
        const int lines = int(std::lround(double(tooLow) / lineHeight));
        if (lines == 0)
            return;
        bar->setValue(bar->value() + lines);
    }
}

} // namespace galley::editor
