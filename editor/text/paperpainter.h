// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/textquery.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>

namespace galley::editor {

class TextLayout;

/// Fills the air above and below selected lines; QPlainTextEdit itself paints the selection as high as the letters
/// only.
void fillSelections(QPainter &painter, const QAbstractTextDocumentLayout::PaintContext &context,
                    const TextLayout &layout, const QTextBlock &firstVisible, QPointF offset, const QRect &dirty);

/// Fills the ground of what was found; `hits` are sorted.
void fillHits(QPainter &painter, const QList<model::TextMatch> &hits, const QColor &ground, const TextLayout &layout,
              const QTextBlock &firstVisible, QPointF offset, const QRect &dirty);

} // namespace galley::editor
