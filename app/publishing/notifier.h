// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace galley::app {

/// Tells the author of something through the desktop (org.freedesktop.Notifications), for when the window is not in
/// front. Where no desktop listens, the window asks for attention in the task bar.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QWidget *window);

    void tell(const QString &title, const QString &words, bool isTrouble);

Q_SIGNALS:
    void clicked(); ///< The author wants to see it.

private Q_SLOTS:
    void takeAction(uint number, const QString &action);

private:
    QWidget *m_window;
    QSet<uint> m_told;
};

} // namespace galley::app
