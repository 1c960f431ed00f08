// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "model/site/site.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace galley::app {

class BackgroundJob;
class MessageBar;

/// Commits that could not be sent because the remote was out of reach: sent when the network is back, and tried again
/// with growing pauses while the window is open. Says so in the message bar each time something changes; asks nothing.
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(LibraryThread &library, MessageBar &messages, QObject *parent);
    ~Outbox() override;

    void look();    ///< What waits; after each publish and push, and once at the start.
    void sendNow(); ///< Because the network is back, or the author says so.

    static int pauseMs(int attempts); ///< Before the next attempt, after so many.

Q_SIGNALS:
    void sent(); ///< States have changed.

private:
    void take(const QList<model::Site> &waiting);
    void send();
    void watchNetwork();

    LibraryThread &m_library;
    MessageBar &m_messages;
    QList<model::Site> m_waiting;
    QTimer m_again;
    int m_attempts = 0;
    std::shared_ptr<BackgroundJob> m_job;
};

} // namespace galley::app
