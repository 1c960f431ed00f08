// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/parts/sheet.h"

#include "app/window/parts/appearance.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int marginPx = 32;

} // namespace

Sheet::Sheet(const QString &title, int widthPx, QWidget *window)
    : QWidget(window)
    , m_widthPx(widthPx)
    , m_panel(new QFrame(this))
    , m_title(new QLabel(m_panel))
    , m_content(new QVBoxLayout(m_panel))
{
    m_panel->setObjectName(u"sheetPanel"_s);
    m_content->setContentsMargins(24, 24, 24, 24);
    m_content->setSpacing(12);
    m_content->addWidget(m_title);
    m_title->setWordWrap(true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    setTitle(title);
    window->installEventFilter(this);
    hide();
}

void Sheet::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Sheet::open()
{
    m_focusBefore = QApplication::focusWidget();
    settle();
    show();
    raise();
    focusNextPrevChild(true);
}

void Sheet::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
    Q_EMIT dismissed();
    deleteLater();
}

void Sheet::settle()
{
    setGeometry(parentWidget()->rect());
    const int width = qMin(m_widthPx, this->width() - 2 * marginPx);
    m_panel->setFixedWidth(width);
    const int wanted = qMax(m_content->totalSizeHint().height(), m_content->totalHeightForWidth(width));
    const int height = qMin(wanted, this->height() - 2 * marginPx);
    m_panel->setGeometry((this->width() - width) / 2, qMax(marginPx, (this->height() - height) / 3), width, height);
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        settle();
    return QWidget::eventFilter(watched, event);
}

void Sheet::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), currentAppearance().colour("scrim")); }

void Sheet::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click(); // Outside a QDialog a button takes only Space.
    else
        QWidget::keyPressEvent(event);
}

void Sheet::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        dismiss();
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *widget = QApplication::focusWidget();
    if (!widget || !isAncestorOf(widget))
        widget = this;
    for (int tries = 0; tries < 500; ++tries) {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        const bool takesFocus =
            isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
        if (takesFocus) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace galley::app
