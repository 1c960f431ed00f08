// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/folding/folding.h"
#include "editor/text/textcolours.h"

#include <QPointF>
#include <QTextBlock>

class QPainter;

namespace galley::editor {

/// The marks beside the text that fold and unfold it. A calm margin: a mark is seen where something is folded, on the
/// cursor's line, and everywhere while the mouse is in the margin.
class FoldMarks : public QObject
{
    Q_OBJECT

public:
    FoldMarks(QPlainTextEdit *editor, const TextLayout *layout, Folding *folding);

    void setColours(const TextColours &colours);
    void paint(QPainter &painter, const QTextBlock &firstVisible, QPointF offset, const QRect &dirty);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRectF place(const QTextBlock &block, QPointF offset) const;
    void paintMark(QPainter &painter, const QRectF &place, bool isFolded) const;
    void paintRest(QPainter &painter, const QTextBlock &block, QPointF offset, int lines) const;
    bool isInMargin(QPointF point) const;
    void setMouseInMargin(bool isIn);
    bool press(QPointF point);

    QPlainTextEdit *m_editor;
    const TextLayout *m_layout;
    Folding *m_folding;
    TextColours m_colours;
    bool m_isMouseInMargin = false;
};

} // namespace galley::editor
