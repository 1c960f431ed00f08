// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/paperpainter.h"

#include "editor/text/textlayout.h"

#include <algorithm>

namespace galley::editor {

namespace {

void fillSelection(QPainter &painter, const TextLayout &layout, const QTextBlock &block, QPointF offset,
                   const QAbstractTextDocumentLayout::Selection &selection)
{
    const int start = std::max(0, selection.cursor.selectionStart() - block.position());
    const int end = std::min(block.length() - 1, selection.cursor.selectionEnd() - block.position());
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
        painter.fillRect(box.translated(offset), selection.format.background());
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
                fillSelection(painter, layout, block, offset, selection);
            }
        }
        offset.ry() += height;
    }
}

} // namespace galley::editor
