// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QMainWindow;

namespace galley::app {

/// Only the paper, over the whole screen. Escape, where nothing else wants it, goes back to the window as it was.
class FullScreen : public QObject
{
    Q_OBJECT

public:
    explicit FullScreen(QMainWindow *window);

    bool isOn() const { return m_isOn; }
    /// What is not the paper steps aside; those of `hidden` that were seen come back in the end.
    void enter(const QList<QWidget *> &hidden);
    void leave();

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow *m_window;
    QList<QPointer<QWidget>> m_hidden;
    Qt::WindowStates m_before;
    bool m_isOn = false;
};

} // namespace galley::app
