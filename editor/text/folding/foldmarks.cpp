// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/folding/foldmarks.h"

#include "editor/text/textlayout.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>

namespace galley::editor {

namespace {

constexpr int marginPx = 24; ///< Beside the column, where the marks are.
constexpr int markPx = 8;
constexpr int restGapPx = 12;

} // namespace

FoldMarks::FoldMarks(QPlainTextEdit *editor, const TextLayout *layout, Folding *folding)
    : QObject(editor)
    , m_editor(editor)
    , m_layout(layout)
    , m_folding(folding)
{
    editor->viewport()->setMouseTracking(true);
    editor->viewport()->installEventFilter(this);
    connect(folding, &Folding::changed, editor->viewport(), qOverload<>(&QWidget::update));
}

void FoldMarks::setColours(const TextColours &colours) { m_colours = colours; }

QRectF FoldMarks::place(const QTextBlock &block, QPointF offset) const
{
    const QRectF line = m_layout->lineBox(block, 0).translated(offset);
    return {m_layout->column().leftPx - double(marginPx), line.top(), double(marginPx), line.height()};
}

void FoldMarks::paint(QPainter &painter, const QTextBlock &firstVisible, QPointF offset, const QRect &dirty)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QTextBlock current = m_editor->textCursor().block();
    for (QTextBlock block = firstVisible; block.isValid() && offset.y() <= dirty.bottom(); block = block.next()) {
        const double height = m_layout->blockBoundingRect(block).height();
        if (height > 0 && offset.y() + height >= dirty.top()) {
            const int line = block.blockNumber();
            const bool isFolded = m_folding->hasFolds() && m_folding->isFolded(line);
            const bool isShown = isFolded || m_isMouseInMargin || block == current;
            if (isShown && m_folding->canFold(line))
                paintMark(painter, place(block, offset), isFolded);
            if (isFolded)
                paintRest(painter, block, offset, m_folding->hiddenLinesUnder(line));
        }
        offset.ry() += height;
    }
}

void FoldMarks::paintMark(QPainter &painter, const QRectF &place, bool isFolded) const
{
    const QPointF middle = place.center();
    const double arm = markPx / 2.0;
    QPainterPath path;
    if (isFolded) {
        path.moveTo(middle + QPointF(-arm / 2, -arm));
        path.lineTo(middle + QPointF(arm / 2, 0));
        path.lineTo(middle + QPointF(-arm / 2, arm));
    } else {
        path.moveTo(middle + QPointF(-arm, -arm / 2));
        path.lineTo(middle + QPointF(0, arm / 2));
        path.lineTo(middle + QPointF(arm, -arm / 2));
    }
    painter.setPen(QPen(isFolded ? m_colours.accent : m_colours.faint, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

/// “12 lines” after the words of a folded line.
void FoldMarks::paintRest(QPainter &painter, const QTextBlock &block, QPointF offset, int lines) const
{
    const int last = block.layout()->lineCount() - 1;
    const QRectF words = block.layout()->lineAt(last).naturalTextRect().translated(offset);
    const QRectF box = m_layout->lineBox(block, last).translated(offset);
    painter.setPen(m_colours.faint);
    QFont font = m_editor->font();
    font.setPixelSize(QFontInfo(font).pixelSize() * 3 / 4);
    painter.setFont(font);
    const QRectF room(words.right() + restGapPx, box.top(), box.right() - words.right() + marginPx * 4, box.height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, tr("… %n lines", nullptr, lines));
}

bool FoldMarks::isInMargin(QPointF point) const
{
    const int left = m_layout->column().leftPx;
    return point.x() >= left - marginPx && point.x() < left - 2;
}

void FoldMarks::setMouseInMargin(bool isIn)
{
    if (isIn == m_isMouseInMargin)
        return;
    m_isMouseInMargin = isIn;
    m_editor->viewport()->setCursor(isIn ? Qt::ArrowCursor : Qt::IBeamCursor);
    m_editor->viewport()->update();
}

bool FoldMarks::press(QPointF point)
{
    if (!isInMargin(point))
        return false;
    const QPoint onText(m_layout->column().leftPx + 1, int(point.y()));
    const QTextCursor there = m_editor->cursorForPosition(onText);
    const int line = there.block().blockNumber();
    if (!m_folding->canFold(line))
        return false;
    m_folding->setFolded(line, !m_folding->isFolded(line));
    return true;
}

bool FoldMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->buttons() == Qt::NoButton)
            setMouseInMargin(isInMargin(mouse->position()));
    } else if (event->type() == QEvent::Leave) {
        setMouseInMargin(false);
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && press(mouse->position()))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace galley::editor
