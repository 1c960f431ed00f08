// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/outline/outlinepane.h"

#include "app/window/outline/outlinedelegate.h"
#include "editor/text/modes/editormodes.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

OutlinePane::OutlinePane(editor::MarkdownEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_model(editor, this)
    , m_list(new QListView(this))
    , m_empty(new QLabel(tr("Headings of the post are listed here. Begin a line with # to make one."), this))
{
    setObjectName(u"outline"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *heading = new QLabel(tr("Outline"), this);
    heading->setProperty("role", u"soft"_s);
    heading->setContentsMargins(16, 12, 16, 4);
    m_empty->setProperty("role", u"soft"_s);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 4, 16, 16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(m_empty, 0, Qt::AlignTop);
    layout->addWidget(m_list, 1);

    m_list->setObjectName(u"outlineList"_s);
    m_list->setAccessibleName(tr("Outline"));
    m_list->setAccessibleDescription(tr("Enter goes to the heading; Alt and the arrows move its section."));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new OutlineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDragDropOverwriteMode(false);
    m_list->setDropIndicatorShown(true);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);

    connect(m_list, &QListView::clicked, this, &OutlinePane::goTo);
    connect(&m_editor.modes().outline(), &editor::DocumentOutline::changed, this, &OutlinePane::read);
    connect(&m_model, &OutlineModel::sectionMoved, this, &OutlinePane::read);
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, &OutlinePane::followCursor);
}

void OutlinePane::read()
{
    if (!isVisible())
        return;
    m_model.read();
    m_empty->setVisible(m_model.rowCount() == 0);
    m_list->setVisible(m_model.rowCount() > 0);
    followCursor();
}

void OutlinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void OutlinePane::followCursor()
{
    if (!isVisible() || m_list->hasFocus())
        return;
    const int row = m_editor.modes().outline().headingAbove(m_editor.textCursor().blockNumber());
    if (row != m_list->currentIndex().row())
        m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
}

void OutlinePane::goTo(const QModelIndex &index)
{
    if (index.isValid())
        m_editor.goToLine(index.data(OutlineModel::lineRole).toInt());
}

void OutlinePane::moveSection(int step)
{
    editor::EditorModes &modes = m_editor.modes();
    const bool isFromList = m_list->hasFocus();
    const int row =
        isFromList ? m_list->currentIndex().row() : modes.outline().headingAbove(m_editor.textCursor().blockNumber());
    if (m_editor.isReadOnly() || row < 0)
        return;
    const QString words = modes.outline().headings().at(row).text;
    const int before = modes.outline().headings().at(row).line;
    if (!modes.sections().moveBy(row, step))
        return;
    m_editor.ensureCursorVisible();
    if (!isFromList)
        return;
    // The list keeps the section that moved: the nearest of its name, on the side that it went to.
    const auto &headings = modes.outline().headings();
    for (int i = step < 0 ? int(headings.size()) - 1 : 0; i >= 0 && i < headings.size(); i += step) {
        const bool isBeyond = step < 0 ? headings[i].line < before : headings[i].line > before;
        if (isBeyond && headings[i].text == words) {
            m_model.read();
            m_list->setCurrentIndex(m_model.index(i));
            return;
        }
    }
}

void OutlinePane::shiftSection(int step)
{
    editor::EditorModes &modes = m_editor.modes();
    const int row = m_list->hasFocus() ? m_list->currentIndex().row()
                                       : modes.outline().headingAbove(m_editor.textCursor().blockNumber());
    if (!m_editor.isReadOnly() && row >= 0 && modes.sections().shiftLevel(row, step))
        m_model.read();
}

bool OutlinePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers() == Qt::AltModifier;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt)
            moveSection(key->key() == Qt::Key_Up ? -1 : 1);
        return isAlt;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isAlt)
            shiftSection(key->key() == Qt::Key_Left ? -1 : 1);
        return isAlt;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace galley::app
