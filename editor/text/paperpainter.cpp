// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/paperpainter.h"

#include "editor/text/textlayout.h"

#include <algorithm>

namespace galley::editor {

namespace {

/// Fills the ground under the letters from `first` to `last`, which are positions in the document.
void fillPassage(QPainter &painter, const TextLayout &layout, const QTextBlock &block, QPointF offset, int first,
                 int last, const QBrush &ground)
{
    const int start = std::max(0, first - block.position());
    const int end = std::min(block.length() - 1, last - block.position());
    for (int i = 0; start < end && i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to) {
            continue;
        }
        const double x = line.cursorToX(from);
        // At a wrapped line's end cursorToX answers for the line's last letter, the blank after it left out.
        const double otherX = line.cursorToX(to);
        QRectF box = layout.lineBox(block, i);
        box.setLeft(std::min(x, otherX));
        box.setRight(std::max(x, otherX));
        painter.fillRect(box.translated(offset), ground);
    }
}

} // namespace

void fillSelections(QPainter &painter, const QAbstractTextDocumentLayout::PaintContext &context,
                    const TextLayout &layout, const QTextBlock &firstVisible, QPointF offset, const QRect &dirty)
{
    if (context.selections.isEmpty()) {
        return;
    }
    for (QTextBlock block = firstVisible; block.isValid() && offset.y() <= dirty.bottom(); block = block.next()) {
        const double height = layout.blockBoundingRect(block).height();
        for (const auto &selection : context.selections) {
            if (offset.y() + height >= dirty.top() && selection.cursor.hasSelection()) {
                fillPassage(painter, layout, block, offset, selection.cursor.selectionStart(),
                            selection.cursor.selectionEnd(), selection.format.background());
            }
        }
        offset.ry() += height;
    }
}

void fillHits(QPainter &painter, const QList<model::TextMatch> &hits, const QColor &ground, const TextLayout &layout,
              const QTextBlock &firstVisible, QPointF offset, const QRect &dirty)
{
    auto hit = std::ranges::lower_bound(hits, qsizetype(firstVisible.position()), {}, &model::TextMatch::end);
    for (QTextBlock block = firstVisible; block.isValid() && offset.y() <= dirty.bottom(); block = block.next()) {
        const int blockEnd = block.position() + block.length();
        for (auto within = hit; within != hits.cend() && within->begin < blockEnd; ++within) {
            fillPassage(painter, layout, block, offset, int(within->begin), int(within->end()), ground);
            hit = within; // It may go on in the next block.
        }
        offset.ry() += layout.blockBoundingRect(block).height();
    }
}

} // namespace galley::editor
