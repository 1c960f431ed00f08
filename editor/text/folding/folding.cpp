// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/folding/folding.h"

#include "editor/text/textlayout.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace galley::editor {

Folding::Folding(QPlainTextEdit *editor, TextLayout *layout, DocumentOutline *outline)
    : QObject(editor)
    , m_editor(editor)
    , m_layout(layout)
    , m_outline(outline)
{
    connect(editor->document(), &QTextDocument::contentsChange, this, &Folding::followChange);
    connect(editor, &QPlainTextEdit::textChanged, this, &Folding::openWherever);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const QTextCursor cursor = m_editor->textCursor();
        if (hasFolds() && !cursor.block().isVisible())
            openAround(cursor.blockNumber());
    });
    const auto lookAgain = [this] {
        if (hasFolds()) // The cursor's line may have come under a folded heading.
            openAround(m_editor->textCursor().blockNumber());
    };
    connect(outline, &DocumentOutline::changed, this, lookAgain, Qt::QueuedConnection); // We may be asking it just now.
}

bool Folding::isFolded(int line) const
{
    return std::ranges::any_of(m_heads, [line](const QTextCursor &head) { return head.blockNumber() == line; });
}

void Folding::setFolded(int line, bool folded)
{
    if (folded == isFolded(line) || (folded && !canFold(line)))
        return;
    if (folded) {
        m_heads.append(QTextCursor(m_editor->document()->findBlockByNumber(line)));
        leaveHiddenLines();
    } else {
        m_heads.removeIf([line](const QTextCursor &head) { return head.blockNumber() == line; });
    }
    apply();
}

void Folding::toggleAtCursor()
{
    const int line = m_outline->foldHeadOf(m_editor->textCursor().blockNumber());
    if (line >= 0)
        setFolded(line, !isFolded(line));
}

void Folding::foldAll()
{
    m_heads.clear();
    const QTextBlock end = m_editor->document()->end();
    for (QTextBlock block = m_editor->document()->firstBlock(); block != end; block = block.next()) {
        if (canFold(block.blockNumber()))
            m_heads.append(QTextCursor(block));
    }
    leaveHiddenLines();
    apply();
}

void Folding::unfoldAll()
{
    m_heads.clear();
    apply();
}

void Folding::forget()
{
    m_heads.clear();
    m_toOpen.clear();
    m_isUnsure = false;
    m_blockCount = m_editor->document()->blockCount();
}

QList<Folding::Fold> Folding::outermost()
{
    std::ranges::sort(m_heads, {}, [](const QTextCursor &head) { return head.position(); });
    QList<Fold> folds;
    for (const QTextCursor &head : std::as_const(m_heads)) {
        const int line = head.blockNumber();
        if (folds.isEmpty() || line >= folds.constLast().hidden.end)
            folds.append({line, m_outline->foldUnder(line)});
    }
    return folds;
}

/// The cursor goes to the end of the line that stays.
void Folding::leaveHiddenLines()
{
    const QTextCursor now = m_editor->textCursor();
    const QTextDocument *document = m_editor->document();
    const int lines[] = {document->findBlock(now.position()).blockNumber(),
                         document->findBlock(now.anchor()).blockNumber()};
    for (const Fold &fold : outermost()) {
        if (!fold.hidden.contains(lines[0]) && !fold.hidden.contains(lines[1]))
            continue;
        QTextCursor cursor(document->findBlockByNumber(fold.head));
        cursor.movePosition(QTextCursor::EndOfBlock);
        m_editor->setTextCursor(cursor);
        return;
    }
}

void Folding::followChange(int from, int removed, int added)
{
    Q_UNUSED(removed)
    const QTextDocument *document = m_editor->document();
    const int blocksBefore = std::exchange(m_blockCount, document->blockCount());
    if (!hasFolds())
        return;
    const QTextBlock last = document->findBlock(from + added);
    const bool linesChanged = blocksBefore != m_blockCount;
    m_isUnsure = m_isUnsure || linesChanged;
    for (QTextBlock block = document->findBlock(from); block.isValid(); block = block.next()) {
        const bool endsBeforeFold = linesChanged && block.next().isValid() && !block.next().isVisible();
        if (!block.isVisible() || endsBeforeFold)
            m_toOpen.append(block.isVisible() ? block.next().position() : block.position());
        if (block == last)
            break;
    }
}

void Folding::openWherever()
{
    for (const int position : std::exchange(m_toOpen, {}))
        openAround(m_editor->document()->findBlock(position).blockNumber());
    if (std::exchange(m_isUnsure, false) && hasFolds())
        openAround(m_editor->textCursor().blockNumber());
}

void Folding::openAround(int line)
{
    const auto hides = [&](const QTextCursor &head) {
        const LineRange hidden = m_outline->foldUnder(head.blockNumber());
        return hidden.count() == 0 || hidden.contains(line);
    };
    m_heads.removeIf(hides);
    apply();
}

void Folding::apply()
{
    // What is under a heading changes as one types: the cursor's line is never taken away.
    const QTextCursor cursor = m_editor->textCursor();
    const int lines[] = {cursor.blockNumber(), m_editor->document()->findBlock(cursor.anchor()).blockNumber()};
    m_heads.removeIf([&](const QTextCursor &head) {
        const LineRange hidden = m_outline->foldUnder(head.blockNumber());
        return hidden.count() == 0 || hidden.contains(lines[0]) || hidden.contains(lines[1]);
    });
    const QTextBlock top = m_editor->cursorForPosition({0, 0}).block();
    const QList<Fold> folds = outermost();
    auto fold = folds.cbegin();
    bool hasChanged = false;
    int line = 0;
    for (QTextBlock block = m_editor->document()->firstBlock(); block.isValid(); block = block.next(), ++line) {
        while (fold != folds.cend() && line >= fold->hidden.end)
            ++fold;
        const bool isVisible = fold == folds.cend() || line < fold->hidden.first;
        if (block.isVisible() != isVisible) {
            m_layout->setVisible(block, isVisible);
            hasChanged = true;
        }
    }
    if (!hasChanged)
        return;
    m_layout->showBlocks();
    if (!top.isVisible() || top.firstLineNumber() > m_editor->verticalScrollBar()->value())
        m_editor->verticalScrollBar()->setValue(top.firstLineNumber());
    Q_EMIT changed();
}

} // namespace galley::editor
