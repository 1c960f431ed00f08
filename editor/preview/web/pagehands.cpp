// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/pagehands.h"

#include "editor/preview/web/lockedpage.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWebEngineScript>
#include <QWebEngineView>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

PageHands::PageHands(QWebEngineView *view)
    : QObject(view)
    , m_view(view)
{
}

void PageHands::watch()
{
    QWidget *widget = m_view->focusProxy();
    if (widget && widget != m_widget) {
        m_widget = widget;
        widget->setAcceptDrops(false);
        widget->installEventFilter(this);
    }
}

bool PageHands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_widget) {
        return false;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressedAt = static_cast<QMouseEvent *>(event)->position();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const qreal moved = (mouse->position() - m_pressedAt).manhattanLength(); // Far: the author selected something.
        if (mouse->button() == Qt::LeftButton && moved < QGuiApplication::styleHints()->startDragDistance()) {
            click(mouse->position());
        }
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            pressEnter();
        }
    }
    return false;
}

void PageHands::click(QPointF position)
{
    const QPointF point = position / m_view->zoomFactor();
    const QString script = u"globalThis.galley?.hit(%1,%2)"_s.arg(point.x()).arg(point.y());
    m_view->page()->runJavaScript(
        script, QWebEngineScript::ApplicationWorld, [self = QPointer(this)](const QVariant &answer) {
            if (!self) {
                return;
            }
            const QVariantMap hit = answer.toMap();
            const QString address = hit.value(u"link"_s).toString();
            const int line = hit.value(u"line"_s, -1).toInt();
            const QVariantMap task = hit.value(u"task"_s).toMap();
            if (!task.isEmpty() && address.isEmpty()) {
                Q_EMIT self->taskClicked(task.value(u"first"_s).toInt(), task.value(u"last"_s).toInt(),
                                         task.value(u"index"_s).toInt(), task.value(u"count"_s).toInt());
            } else if (const QUrl link = LockedPage::outsideLink(address); link.scheme() == "mailto"_L1) {
                Q_EMIT self->mailLinkActivated(link);
            } else if (address.isEmpty() && line >= 0) {
                Q_EMIT self->lineClicked(line);
            }
        });
}

void PageHands::pressEnter()
{
    m_view->page()->runJavaScript(u"globalThis.galley?.focusedLink()"_s, QWebEngineScript::ApplicationWorld,
                                  [self = QPointer(this)](const QVariant &address) {
                                      const QUrl link = LockedPage::outsideLink(address.toString());
                                      if (self && link.scheme() == "mailto"_L1) {
                                          Q_EMIT self->mailLinkActivated(link);
                                      }
                                  });
}

} // namespace galley::editor
