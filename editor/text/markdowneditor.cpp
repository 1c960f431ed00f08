// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/markdowneditor.h"

#include "editor/text/aids/codeplace.h"
#include "editor/text/changedstretch.h"
#include "editor/text/exacttext.h"
#include "editor/text/markdownhighlighter.h"
#include "editor/text/modes/editormodes.h"
#include "editor/text/paperpainter.h"
#include "editor/text/spelling/spelling.h"
#include "editor/text/textlayout.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

constexpr int topMarginPx = 16;
constexpr int linesBelowCaret = 3;

TextLayout *installLayout(QPlainTextEdit &editor)
{
    auto *layout = new TextLayout(editor.document());
    editor.document()->setDocumentLayout(layout);
    layout->setPaintDevice(editor.viewport());
    return layout;
}

} // namespace

class MarkdownEditor::Private
{
public:
    explicit Private(MarkdownEditor *editor)
        : q(editor)
        , layout(installLayout(*editor))
        , text(editor)
        , changes(editor->document())
        , highlighter(editor->document(), layout, editor)
        , spelling(editor)
        , aids(editor)
        , modes(editor, layout)
    {
    }

    void reportTopLine();
    void keepRoomBelowCaret();
    QPointF onText(QPointF position) const;
    std::unique_ptr<QMouseEvent> onText(const QMouseEvent &event) const;

    MarkdownEditor *q;
    TextLayout *layout; ///< The document owns it.
    ExactText text;
    ChangedStretch changes;
    MarkdownHighlighter highlighter;
    Spelling spelling;
    EditorAids aids;
    EditorModes modes;
    TextColours colours;
    QList<model::TextMatch> hits;
    qsizetype takenLength = 0; ///< Of the text when its changes were last taken.
    double reportedTopLine = 0;
    bool isLoading = false;
    bool isScrolledByProgram = false;
};

MarkdownEditor::MarkdownEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , d(std::make_unique<Private>(this))
{
    document()->setDocumentMargin(topMarginPx);
    setFrameShape(QFrame::NoFrame);
    setCursorWidth(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(d->modes.font());
    setAccessibleName(tr("Text of the post"));
    setAccessibleDescription(tr("Markdown. Tab indents; Ctrl+Tab moves on to the next field."));

    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!d->isLoading) {
            Q_EMIT textEdited();
        }
    });
    connect(&d->aids, &EditorAids::filesOffered, this, &MarkdownEditor::filesOffered);
    connect(&d->aids, &EditorAids::refused, this, &MarkdownEditor::insertionRefused);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { d->reportTopLine(); });
    // Where the cursor takes the view along, the scroll bar moves without saying so.
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &changed) {
        if (changed.contains(viewport()->rect())) {
            d->reportTopLine();
        }
    });
}

MarkdownEditor::~MarkdownEditor() = default;

void MarkdownEditor::setMarkdown(const QString &text)
{
    const QScopedValueRollback loading(d->isLoading, true);
    d->aids.forget();
    d->highlighter.setPaused(true);
    d->modes.folding().forget();
    d->text.set(text);
    d->highlighter.setPaused(false);
    d->highlighter.setDocument();
    d->changes.forget();
    d->takenLength = text.size();
    setTopLine(0);
}

QString MarkdownEditor::markdown() const { return d->text.get(); }

int MarkdownEditor::documentPosition(qsizetype place) const { return d->text.documentPosition(place); }

std::optional<model::TypedStretch> MarkdownEditor::takeTyped()
{
    std::optional<model::TypedStretch> typed = d->changes.take();
    if (!typed)
        return typed;
    if (d->text.hasHidden()) { // Its places are not those of the text.
        const QString whole = markdown();
        typed = {0, d->takenLength, whole, whole.size()};
    }
    d->takenLength = typed->lengthAfter;
    return typed;
}

void MarkdownEditor::setColours(const TextColours &colours)
{
    if (colours == d->colours) {
        return;
    }
    d->colours = colours;
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, colours.paper);
    palette.setColor(QPalette::Text, colours.ink);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.ink);
    palette.setColor(QPalette::PlaceholderText, colours.faint);
    setPalette(palette);
    viewport()->setPalette(palette); // A style sheet of the program would keep the old ground there.
    d->highlighter.setColours(colours);
    d->modes.setColours(colours);
}

void MarkdownEditor::setMeasure(int characters)
{
    TextLook look = d->modes.look();
    look.measure = characters;
    d->modes.setLook(look);
}

EditorModes &MarkdownEditor::modes() { return d->modes; }

void MarkdownEditor::setThemes(const HighlightThemes &themes) { d->highlighter.setThemes(themes); }

QList<model::HighlightTheme> MarkdownEditor::allThemes() const { return d->highlighter.allThemes(); }

double MarkdownEditor::topLine() const
{
    // QPlainTextEdit scrolls by whole lines; what is hidden of a block is so many of its lines.
    const QTextBlock block = firstVisibleBlock();
    const int lines = std::max(1, block.layout()->lineCount());
    const double height = block.layout()->lineCount() > 0 ? d->layout->lineBox(block, lines - 1).bottom() : 0;
    const double hidden = std::max(0.0, -contentOffset().y());
    const int hiddenLines = height > 0 ? std::min(qRound(hidden / height * lines), lines - 1) : 0;
    return block.blockNumber() + double(hiddenLines) / lines;
}

void MarkdownEditor::setTopLine(double line)
{
    const QScopedValueRollback byProgram(d->isScrolledByProgram, true);
    const int blockNumber = std::clamp(int(std::floor(line)), 0, document()->blockCount() - 1);
    const QTextBlock block = document()->findBlockByNumber(blockNumber);
    d->layout->blockBoundingRect(block); // Now it knows how many lines it has.
    const int lines = block.layout()->lineCount();
    const int hiddenLines = std::clamp(qRound((line - blockNumber) * lines), 0, lines - 1);
    verticalScrollBar()->setValue(block.firstLineNumber() + hiddenLines);
    d->reportedTopLine = topLine();
}

void MarkdownEditor::setSpelling(const QStringList &languages) { d->spelling.setLanguages(languages); }

QStringList MarkdownEditor::spellingLanguages() const { return d->spelling.languages(); }

QStringList MarkdownEditor::learnedWords() const { return d->spelling.learnedWords(); }

void MarkdownEditor::forgetWord(const QString &word) { d->spelling.forget(word); }

void MarkdownEditor::goToUnknownWord() { d->spelling.goToUnknownWord(); }

void MarkdownEditor::setHits(const QList<model::TextMatch> &hits)
{
    if (hits == d->hits) {
        return;
    }
    d->hits = hits;
    viewport()->update();
}

void MarkdownEditor::goToLine(int line)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(std::clamp(line, 0, document()->blockCount() - 1))));
    setTopLine(line);
    setFocus();
    Q_EMIT topLineChanged(topLine());
}

EditorAids &MarkdownEditor::aids() { return d->aids; }

void MarkdownEditor::pasteAsPlainText() { d->aids.paste(*QApplication::clipboard()->mimeData(), PasteAs::PlainText); }

void MarkdownEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        d->highlighter.setFont(font());
        setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
        d->modes.placeColumn();
    }
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    const double top = topLine();
    d->modes.placeColumn();
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        setTopLine(top);
    }
}

void MarkdownEditor::paintEvent(QPaintEvent *event)
{
    QAbstractTextDocumentLayout::PaintContext context = getPaintContext();
    for (const QTextCursor &other : d->aids.cursors().others()) {
        context.selections.append({other, {}});
        context.selections.last().format.setBackground(d->colours.selection);
    }
    QPainter painter(viewport());
    if (!d->hits.isEmpty()) {
        fillHits(painter, d->hits, d->colours.hit, *d->layout, firstVisibleBlock(), contentOffset(), event->rect());
    }
    fillSelections(painter, context, *d->layout, firstVisibleBlock(), contentOffset(), event->rect());
    if (document()->isEmpty() && firstVisibleBlock().layout()->preeditAreaText().isEmpty()) {
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const TextLayout::Column &column = d->layout->column();
        painter.drawText(QRect(column.leftPx, topMarginPx, column.widthPx, column.lineHeightPx * 2),
                         Qt::AlignTop | Qt::TextWordWrap,
                         tr("Write here, in Markdown. The title has its own line above."));
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
    QPainter marks(viewport());
    d->aids.cursors().paintCarets(marks);
    d->spelling.paint(marks, *d->layout, firstVisibleBlock(), contentOffset(), event->rect(), d->colours.bad);
    d->modes.paint(marks, firstVisibleBlock(), contentOffset(), event->rect());
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab && event->modifiers() & Qt::ControlModifier) {
        // The way out for those without a mouse. QPlainTextEdit's own would keep Tab for the text.
        QAbstractScrollArea::focusNextPrevChild(event->key() == Qt::Key_Tab); // NOLINT(bugprone-parent-virtual-call)
        return;
    }
    if (!d->aids.keyPress(*event)) {
        QPlainTextEdit::keyPressEvent(event);
        d->aids.keyDone(*event);
    }
    d->keepRoomBelowCaret();
}

void MarkdownEditor::mousePressEvent(QMouseEvent *event)
{
    const std::unique_ptr<QMouseEvent> onText = d->onText(*event);
    if (!d->aids.mousePress(*event, cursorForPosition(onText->position().toPoint()))) {
        QPlainTextEdit::mousePressEvent(onText.get());
    }
}

void MarkdownEditor::mouseMoveEvent(QMouseEvent *event) { QPlainTextEdit::mouseMoveEvent(d->onText(*event).get()); }

void MarkdownEditor::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(d->onText(*event).get());
}

void MarkdownEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseDoubleClickEvent(d->onText(*event).get());
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor place = isByKey ? textCursor() : cursorForPosition(d->onText(QPointF(event->pos())).toPoint());
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    if (!isReadOnly()) {
        d->spelling.addToMenu(*menu, place);
    }
    menu->exec(isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void MarkdownEditor::dropEvent(QDropEvent *event)
{
    QDropEvent onText(d->onText(event->position()), event->possibleActions(), event->mimeData(), event->buttons(),
                      event->modifiers());
    onText.setDropAction(event->dropAction());
    QPlainTextEdit::dropEvent(&onText);
    event->setDropAction(onText.dropAction());
    event->setAccepted(onText.isAccepted());
}

QMimeData *MarkdownEditor::createMimeDataFromSelection() const
{
    const std::unique_ptr<QMimeData> copied(d->text.copyOf(textCursor()));
    return copiedMarkdown(copied->text());
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return offersFiles(*source) || offersText(*source);
}

void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly()) {
        return;
    }
    if (offersFiles(*source)) {
        Q_EMIT filesOffered(offeredFiles(*source));
        return;
    }
    d->aids.paste(*source, isInCode(textCursor().block()) ? PasteAs::PlainText : PasteAs::Markdown);
}

void MarkdownEditor::Private::reportTopLine()
{
    const double line = q->topLine();
    if (!isScrolledByProgram && line != std::exchange(reportedTopLine, line)) {
        Q_EMIT q->topLineChanged(line);
    }
}

void MarkdownEditor::Private::keepRoomBelowCaret()
{
    if (modes.typewriter().isOn()) {
        return;
    }
    const int lowest = q->viewport()->height() - linesBelowCaret * layout->column().lineHeightPx;
    const int below = q->cursorRect().bottom() - lowest;
    if (below > 0 && lowest > q->viewport()->height() / 2) {
        const int lines = (below + layout->column().lineHeightPx - 1) / layout->column().lineHeightPx;
        q->verticalScrollBar()->setValue(q->verticalScrollBar()->value() + lines);
    }
}

QPointF MarkdownEditor::Private::onText(QPointF position) const
{
    return layout->nearestLetters(q->firstVisibleBlock(), q->contentOffset(), position);
}

std::unique_ptr<QMouseEvent> MarkdownEditor::Private::onText(const QMouseEvent &event) const
{
    auto moved = std::make_unique<QMouseEvent>(event.type(), onText(event.position()), event.scenePosition(),
                                               event.globalPosition(), event.button(), event.buttons(),
                                               event.modifiers(), event.pointingDevice());
    moved->setTimestamp(event.timestamp());
    return moved;
}

} // namespace galley::editor
