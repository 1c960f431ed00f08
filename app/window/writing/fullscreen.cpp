// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/writing/fullscreen.h"

#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>

#include <utility>

namespace galley::app {

FullScreen::FullScreen(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

void FullScreen::enter(const QList<QWidget *> &hidden)
{
    if (m_isOn)
        return;
    m_isOn = true;
    m_hidden.clear();
    for (QWidget *each : hidden) {
        if (!each->isHidden()) {
            m_hidden.append(each);
            each->hide();
        }
    }
    m_before = m_window->windowState();
    m_window->menuBar()->setMaximumHeight(0); // Hidden, its shortcuts would not work.
    m_window->setWindowState(m_before | Qt::WindowFullScreen);
}

void FullScreen::leave()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_window->menuBar()->setMaximumHeight(QWIDGETSIZE_MAX);
    m_window->setWindowState(m_before & ~Qt::WindowFullScreen);
    for (const QPointer<QWidget> &each : std::exchange(m_hidden, {})) {
        if (each)
            each->show();
    }
    Q_EMIT left();
}

bool FullScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isOn && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) {
            leave();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace galley::app
