// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/emoji/emojipopup.h"

#include "editor/text/aids/codeplace.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

constexpr qsizetype mostOffered = 8;
constexpr int widthPx = 280;
constexpr int rowHeightPx = 32;
constexpr int longestName = 40;

/// What stands before the cursor on its line, as far back as a name can be.
QString before(const QTextCursor &cursor)
{
    const int column = cursor.positionInBlock();
    return cursor.block().text().left(column).right(longestName + 3);
}

} // namespace

EmojiPopup::EmojiPopup(QPlainTextEdit *editor)
    : QListWidget(editor)
    , m_editor(editor)
{
    setObjectName(u"emojiPopup"_s);
    setAccessibleName(tr("Emoji"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    hide();
    connect(this, &QListWidget::itemClicked, this, &EmojiPopup::accept);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isVisible() && !before(m_editor->textCursor()).contains(u':'))
            hide();
    });
}

bool EmojiPopup::keyPress(const QKeyEvent &event)
{
    if (!isVisible() || event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Up:
        setCurrentRow((currentRow() + count() - 1) % count());
        return true;
    case Qt::Key_Down:
        setCurrentRow((currentRow() + 1) % count());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        accept();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void EmojiPopup::follow(const QKeyEvent &event)
{
    const bool isLetter = event.text().size() == 1 && event.text().front().isPrint();
    const bool isBackspace = event.key() == Qt::Key_Backspace && isVisible();
    if (!isLetter && !isBackspace) {
        if (!event.text().isEmpty() || event.key() == Qt::Key_Left || event.key() == Qt::Key_Right) {
            hide();
        }
        return;
    }
    static const QRegularExpression open(u"(?:^|[^\\w:]):([a-z0-9_+-]{2,40})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression closed(u"(?:^|[^\\w:]):([a-z0-9_+-]{1,40}):$"_s);
    const QTextCursor cursor = m_editor->textCursor();
    const QString text = before(cursor);
    const bool mayBeName = text.contains(u':') && isInProse(cursor);
    if (const auto match = closed.match(text); mayBeName && event.text() == ":"_L1 && match.hasMatch()) {
        const QString sign = m_form == EmojiForm::Sign ? emojiNamed(match.captured(1)) : QString();
        if (!sign.isEmpty()) {
            insert({match.captured(1), sign}, int(match.capturedLength(1)) + 2);
        }
        hide();
        return;
    }
    const auto match = open.match(text);
    if (mayBeName && match.hasMatch()) {
        offer(match.captured(1));
    } else {
        hide();
    }
}

void EmojiPopup::offer(const QString &letters)
{
    clear();
    for (const Emoji &emoji : emojiLike(letters, mostOffered)) {
        auto *item = new QListWidgetItem(emoji.sign + u"  :"_s + emoji.name + u':', this);
        item->setData(Qt::UserRole, emoji.name);
        item->setData(Qt::AccessibleTextRole, emoji.name);
        item->setSizeHint({widthPx, rowHeightPx});
    }
    if (count() == 0) {
        hide();
        return;
    }
    setCurrentRow(0);
    setFixedSize(widthPx, count() * rowHeightPx + 2 * frameWidth());
    const QRect caret = m_editor->cursorRect().translated(m_editor->viewport()->pos());
    const bool fitsBelow = caret.bottom() + 4 + height() <= m_editor->height();
    move(std::clamp(caret.left() - 8, 0, std::max(0, m_editor->width() - width())),
         fitsBelow ? caret.bottom() + 4 : std::max(0, caret.top() - 4 - height()));
    show();
    raise();
}

void EmojiPopup::accept()
{
    const QListWidgetItem *item = currentItem();
    const QString text = before(m_editor->textCursor());
    const int typed = int(text.size() - text.lastIndexOf(u':'));
    hide();
    if (item) {
        const QString name = item->data(Qt::UserRole).toString();
        insert({name, emojiNamed(name)}, typed);
    }
}

void EmojiPopup::insert(const Emoji &emoji, int lettersBefore)
{
    QTextCursor cursor = m_editor->textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, lettersBefore);
    cursor.insertText(m_form == EmojiForm::Sign ? emoji.sign : u':' + emoji.name + u':');
    m_editor->setTextCursor(cursor);
}

} // namespace galley::editor
