// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/textlayout.h"

#include "editor/text/aids/linestart.h"
#include "editor/text/runs/runsign.h"

#include <QScopedValueRollback>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <utility>

namespace galley::editor {

namespace {

// Qt searches from each line's start to the end of the word for a place to break: time grows with the square of the
// word's length. Words longer than this are broken anywhere instead, which takes one pass.
constexpr int longestWord = 2'000;

bool hasEndlessWord(const QString &text)
{
    if (text.size() <= longestWord) {
        return false;
    }
    auto wordStart = text.cbegin();
    while (text.cend() - wordStart > longestWord) {
        const auto wordEnd = std::find_if(wordStart, text.cend(), [](QChar c) { return c.isSpace(); });
        if (wordEnd - wordStart > longestWord) {
            return true;
        }
        wordStart = wordEnd == text.cend() ? wordEnd : wordEnd + 1;
    }
    return false;
}

/// A line's text stands in the middle of its box.
int airAbove(const QTextLine &line, int lineHeightPx)
{
    return std::max(0, (lineHeightPx - int(std::ceil(line.height()))) / 2);
}

/// The lines of a list item or quote stand below its text, not below its sign.
int hangingIndentPx(const QTextLine &firstLine, const QString &text)
{
    const int start = lineStart(text).length();
    return start > 0 && start < firstLine.textLength() ? int(firstLine.cursorToX(start) - firstLine.x()) : 0;
}

int boxHeight(const QTextLine &line, int lineHeightPx) { return std::max(lineHeightPx, int(std::ceil(line.height()))); }

} // namespace

TextLayout::TextLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
    new RunPainter(this);
}

void TextLayout::setColumn(const Column &column)
{
    const bool sameLines = column.leftPx == m_column.leftPx && column.widthPx == m_column.widthPx &&
                           column.lineHeightPx == m_column.lineHeightPx;
    const bool sameStart = column.spaceAboveTextPx == m_column.spaceAboveTextPx;
    m_column = column;
    if (!sameLines) {
        documentChanged(0, 0, document()->characterCount());
    } else if (!sameStart) {
        layOut(document()->firstBlock());
        requestUpdate();
    }
}

void TextLayout::setColours(const QTextBlock &block, const QList<QTextLayout::FormatRange> &formats)
{
    QTextLayout *layout = block.layout();
    if (layout->formats() == formats) {
        return;
    }
    // Blocks that were never seen are laid out, with their colours, when they come into view.
    if (layout->lineCount() > 0) {
        m_recoloured.append({block, heightOf(block)});
    }
    layout->setFormats(formats);
}

void TextLayout::showColours()
{
    // QTextLayout::setFormats noted each block as changed. One call takes the notes away; we know better what to do.
    {
        const QScopedValueRollback ignoring(m_ignoresChanges, true);
        document()->markContentsDirty(0, 0);
    }
    const QList<Recoloured> recoloured = std::exchange(m_recoloured, {});
    bool moved = false;
    for (const auto &[block, heightBefore] : recoloured) {
        layOut(block);
        moved = moved || heightOf(block) != heightBefore;
    }
    if (moved) {
        requestUpdate();
        return;
    }
    for (const Recoloured &each : recoloured) {
        repaint(each.block);
    }
}

void TextLayout::setVisible(QTextBlock block, bool visible)
{
    block.setVisible(visible);
    block.clearLayout();
    block.setLineCount(visible ? 1 : 0); // It is laid out, and its lines are counted, when it comes into view.
}

void TextLayout::showBlocks()
{
    Q_EMIT documentSizeChanged(documentSize());
    requestUpdate();
}

QRectF TextLayout::lineBox(const QTextBlock &block, int number) const
{
    const QTextLine line = block.layout()->lineAt(number);
    const qreal top = line.y() - airAbove(line, m_column.lineHeightPx);
    return {line.x(), top, line.width(), qreal(boxHeight(line, m_column.lineHeightPx))};
}

QPointF TextLayout::nearestLetters(const QTextBlock &firstVisible, QPointF offset, QPointF point) const
{
    QTextBlock block = firstVisible;
    double height = blockBoundingRect(block).height();
    while (block.next().isValid() && point.y() >= offset.y() + height) {
        offset.ry() += height;
        block = block.next();
        height = blockBoundingRect(block).height();
    }
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QRectF box = lineBox(block, i).translated(offset);
        if (point.y() >= box.top() && point.y() < box.bottom()) {
            const QRectF letters = block.layout()->lineAt(i).naturalTextRect().translated(offset);
            point.setY(std::clamp(point.y(), letters.top(), letters.bottom() - 1));
            break;
        }
    }
    return point;
}

QRectF TextLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid() || !block.isVisible()) {
        return {};
    }
    if (block.layout()->lineCount() == 0) {
        layOut(block);
    }
    QRectF rect(0, 0, m_column.leftPx + m_column.widthPx, heightOf(block));
    if (!block.next().isValid() && !m_measuresTextOnly) {
        rect.setHeight(rect.height() + m_column.spaceBelowTextPx);
    }
    return rect;
}

void TextLayout::documentChanged(int from, int removed, int added)
{
    Q_UNUSED(removed)
    if (m_ignoresChanges) {
        return;
    }
    const QList<Recoloured> recoloured = std::exchange(m_recoloured, {});
    const QTextBlock first = document()->findBlock(from);
    const QTextBlock last = document()->findBlock(from + std::max(0, added - 1));
    if (first != last || document()->blockCount() != m_blockCount) {
        const bool isOneMoreAtTheEnd = document()->blockCount() == m_blockCount + 1 && !last.next().isValid();
        m_blockCount = document()->blockCount();
        if (isOneMoreAtTheEnd) {
            // Told of the new last block, the base class would add up the heights of all blocks to find its place.
            for (QTextBlock block = first.next(); block.isValid(); block = block.next()) {
                block.clearLayout();
            }
            QPlainTextDocumentLayout::documentChanged(from, 0, 1);
            return;
        }
        // The base class takes removed characters for present ones and would lay out as many blocks more.
        QPlainTextDocumentLayout::documentChanged(from, 0, std::max(1, added));
        return;
    }
    const qreal heightBefore = recoloured.isEmpty() ? heightOf(first) : recoloured.first().heightBefore;
    layOut(first);
    if (heightOf(first) == heightBefore) {
        repaint(first);
    } else {
        requestUpdate();
    }
}

void TextLayout::layOut(const QTextBlock &block) const
{
    QTextLayout *layout = block.layout();
    const QString text = block.text(); // The layout of a block does not hold its text.
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(hasEndlessWord(text) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    int top = block.position() == 0 ? m_column.spaceAboveTextPx : 0;
    int hangPx = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(m_column.widthPx - hangPx);
        line.setPosition(QPointF(m_column.leftPx + hangPx, top + airAbove(line, m_column.lineHeightPx)));
        if (line.textStart() == 0 && line.textLength() < text.size()) {
            hangPx = std::min(hangingIndentPx(line, text), m_column.widthPx / 2);
        }
        top += boxHeight(line, m_column.lineHeightPx);
    }
    layout->endLayout();

    const int linesBefore = block.lineCount();
    QTextBlock(block).setLineCount(block.isVisible() ? layout->lineCount() : 0);
    if (block.lineCount() != linesBefore) {
        Q_EMIT const_cast<TextLayout *>(this)->documentSizeChanged(documentSize());
    }
}

qreal TextLayout::heightOf(const QTextBlock &block) const
{
    const int lines = block.layout()->lineCount();
    return lines > 0 ? lineBox(block, lines - 1).bottom() : 0;
}

void TextLayout::repaint(const QTextBlock &block)
{
    const QScopedValueRollback textOnly(m_measuresTextOnly, true); // The space below never changes.
    Q_EMIT updateBlock(block);
}

} // namespace galley::editor
