// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/focus/focusveil.h"

#include "editor/text/textlayout.h"

#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace galley::editor {

namespace {

constexpr float veilShare = 0.68F; ///< Of paper over ink: still to be read, no longer to be looked at.
constexpr int caretPx = 3;         ///< It stands right behind the last letter.

/// The lines of a block that a stretch of the document covers, as boxes in the view.
QRegion boxesOf(const TextLayout &layout, const QTextBlock &block, QPointF offset, TextStretch stretch)
{
    QRegion boxes;
    const int start = stretch.begin - block.position();
    const int end = stretch.end - block.position();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from > to || (from == to && from != line.textStart()))
            continue;
        QRectF box = layout.lineBox(block, i);
        const double ends[] = {line.cursorToX(from), line.cursorToX(to)};
        const bool isWhole = from == line.textStart() && to == line.textStart() + line.textLength();
        if (!isWhole) {
            box.setLeft(std::min(ends[0], ends[1]));
            box.setRight(std::max(ends[0], ends[1]) + caretPx);
        }
        boxes += box.translated(offset).toAlignedRect();
    }
    return boxes;
}

} // namespace

FocusVeil::FocusVeil(QPlainTextEdit *editor, const TextLayout *layout)
    : QObject(editor)
    , m_editor(editor)
    , m_layout(layout)
{
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &FocusVeil::follow);
}

void FocusVeil::setFocus(Focus focus)
{
    m_focus = focus;
    m_bright = bright();
    m_editor->viewport()->update();
}

TextStretch FocusVeil::bright() const
{
    switch (m_focus) {
    case Focus::Paragraph:
        return paragraphAround(m_editor->textCursor());
    case Focus::Sentence:
        return sentenceAround(m_editor->textCursor());
    case Focus::Everything:
        break;
    }
    return {};
}

void FocusVeil::follow()
{
    if (m_focus == Focus::Everything)
        return;
    const TextStretch before = std::exchange(m_bright, bright());
    // While one types in the same place, the line is painted anew anyway.
    if (m_bright.begin != before.begin || m_focus == Focus::Sentence)
        m_editor->viewport()->update();
}

void FocusVeil::paint(QPainter &painter, const QTextBlock &firstVisible, QPointF offset, const QRect &dirty,
                      const QColor &paper) const
{
    if (m_focus == Focus::Everything)
        return;
    const TextStretch bright = this->bright();
    QRegion veil(dirty);
    for (QTextBlock block = firstVisible; block.isValid() && offset.y() <= dirty.bottom(); block = block.next()) {
        const bool isTouched = block.position() <= bright.end && block.position() + block.length() > bright.begin;
        if (isTouched && block.isVisible())
            veil -= boxesOf(*m_layout, block, offset, bright);
        offset.ry() += m_layout->blockBoundingRect(block).height();
    }
    QColor thin = paper;
    thin.setAlphaF(veilShare);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRect &each : veil)
        painter.fillRect(each, thin);
}

} // namespace galley::editor
