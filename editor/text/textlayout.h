// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

namespace galley::editor {

/// Sets the text as a column with air between the lines. QPlainTextDocumentLayout ignores line heights, margins and
/// changes of height that come with colours; this one lays out every block itself and leaves it the bookkeeping.
class TextLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit TextLayout(QTextDocument *document);

    /// Where the text stands in the view and how far apart its lines are. The blocks are laid out anew when next seen.
    struct Column
    {
        int leftPx = 0;
        int widthPx = 0;
        int lineHeightPx = 0;     ///< From line to line; a line with taller letters takes what it needs.
        int spaceBelowTextPx = 0; ///< Lets the last line scroll up.
        int spaceAboveTextPx = 0; ///< Lets the first line stand lower.
        bool operator==(const Column &) const = default;
    };
    void setColumn(const Column &column);
    const Column &column() const { return m_column; }

    /// Gives a block its colours. Inside QTextDocument::contentsChange that is all; else call showColours() in the end.
    void setColours(const QTextBlock &block, const QList<QTextLayout::FormatRange> &formats);
    void showColours();

    /// Folds blocks away or brings them back; the text itself does not change. Call showBlocks() in the end.
    void setVisible(QTextBlock block, bool visible);
    void showBlocks();

    /// The whole height of a line, text and air, in the block's coordinates.
    QRectF lineBox(const QTextBlock &block, int line) const;

    /// Moves a point in the air between two lines onto the nearer one, where QPlainTextEdit would take it for the end
    /// of a line. The first visible block stands at `offset`.
    QPointF nearestLetters(const QTextBlock &firstVisible, QPointF offset, QPointF point) const;

    QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    struct Recoloured
    {
        QTextBlock block;
        qreal heightBefore = 0;
    };

    void layOut(const QTextBlock &block) const;
    qreal heightOf(const QTextBlock &block) const;
    void repaint(const QTextBlock &block);

    Column m_column;
    int m_blockCount = 1;
    QList<Recoloured> m_recoloured;
    bool m_ignoresChanges = false;
    bool m_measuresTextOnly = false;
};

} // namespace galley::editor
