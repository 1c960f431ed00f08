// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/serve/servedpages.h"
#include "model/result.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>

#include <optional>

class QTcpSocket;

namespace galley::app {

/// Serves pages on 127.0.0.1 to the browsers of this machine, and tells them when they changed. It holds no files and
/// opens none: what it was not given cannot be asked for.
class PageServer : public QObject
{
    Q_OBJECT

public:
    explicit PageServer(QObject *parent = nullptr);
    ~PageServer() override;

    /// `port` 0: any that is free. Errors: the port is taken.
    Result<> listen(quint16 port);
    bool isListening() const { return m_server.isListening(); }
    void close(); ///< Forgets the pages too.
    /// "http://127.0.0.1:4040/blog/"
    QString address() const;

    /// From now on these are shown; open pages are told if they differ.
    void setPages(const ServedPages &pages);
    /// Whether somebody looks at a page now.
    bool hasWatchers() const;

    void setHeadTimeoutMs(int timeoutMs) { m_headTimeoutMs = timeoutMs; }

Q_SIGNALS:
    void asked(); ///< Somebody wants a page: now is the time to look whether it is still right.

private:
    void takeConnections();
    void takeHead(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HttpRequest &request);
    void addWatcher(QTcpSocket *socket);
    void send(QTcpSocket *socket, const HttpAnswer &answer, bool withBody = true);

    struct Waiting
    {
        QPointer<QTcpSocket> socket;
        HttpRequest request;
    };

    QTcpServer m_server;
    std::optional<ServedPages> m_pages; ///< None until the first are made: requests wait for them.
    QList<Waiting> m_waiting;
    QList<QPointer<QTcpSocket>> m_watchers;
    QTimer m_heartbeat;
    int m_headTimeoutMs = 10'000;
};

} // namespace galley::app
