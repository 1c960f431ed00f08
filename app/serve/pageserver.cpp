// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serve/pageserver.h"

#include <QTcpSocket>
#include <QUrl>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHead = 16 << 10;
constexpr int mostConnections = 100;
constexpr int heartbeatMs = 15'000;
constexpr int sendTimeoutMs = 60'000;

HttpAnswer refusal(int status, const QString &words)
{
    return {status, "text/plain; charset=utf-8", words.toUtf8(), {}};
}

} // namespace

PageServer::PageServer(QObject *parent)
    : QObject(parent)
{
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &PageServer::takeConnections);
    // So that a browser that is gone is noticed.
    m_heartbeat.setInterval(heartbeatMs);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        for (const QPointer<QTcpSocket> &watcher : std::as_const(m_watchers)) {
            if (watcher)
                watcher->write(": here\n\n");
        }
    });
}

PageServer::~PageServer() = default;

Result<> PageServer::listen(quint16 port)
{
    if (m_server.listen(QHostAddress::LocalHost, port)) {
        m_heartbeat.start();
        return {};
    }
    return std::unexpected(Error{tr("The site cannot be shown at port %1.").arg(port),
                                 tr("Choose another port, or none, so that a free one is taken."),
                                 m_server.errorString()});
}

void PageServer::close()
{
    m_server.close();
    m_heartbeat.stop();
    m_pages.reset(); // What comes next is another site.
    m_waiting.clear();
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->abort();
}

QString PageServer::address() const
{
    const QString base = m_pages ? m_pages->basePath : u"/"_s;
    return u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort())
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(base, "/")));
}

void PageServer::setPages(const ServedPages &pages)
{
    const bool isOther = m_pages && (m_pages->files != pages.files || m_pages->problem != pages.problem);
    m_pages = pages;
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.socket)
            answer(waiting.socket, waiting.request);
    }
    m_watchers.removeIf([](const QPointer<QTcpSocket> &watcher) { return !watcher; });
    for (const QPointer<QTcpSocket> &watcher : std::as_const(m_watchers)) {
        if (isOther)
            watcher->write("data: changed\n\n");
    }
}

bool PageServer::hasWatchers() const
{
    return std::ranges::any_of(m_watchers, [](const QPointer<QTcpSocket> &watcher) { return !watcher.isNull(); });
}

void PageServer::takeConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QTcpSocket *>().size() > mostConnections) {
            socket->abort();
            continue;
        }
        auto *patience = new QTimer(socket); // Of a request that does not come to its end.
        patience->setObjectName(u"patience"_s);
        patience->setSingleShot(true);
        connect(patience, &QTimer::timeout, socket, &QTcpSocket::abort);
        patience->start(m_headTimeoutMs);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { takeHead(socket); });
    }
}

void PageServer::takeHead(QTcpSocket *socket)
{
    const QByteArray come = socket->peek(longestHead);
    const qsizetype end = come.indexOf("\r\n\r\n");
    if (end < 0 && come.size() < longestHead)
        return;
    socket->disconnect(this); // One request for each connection.
    auto *patience = socket->findChild<QTimer *>(u"patience"_s);
    patience->stop();
    const std::optional<HttpRequest> request = end < 0 ? std::nullopt : parseRequest(come.first(end));
    if (!request)
        return send(socket, refusal(400, tr("This is not a request that can be answered.")));
    if (!namesThisMachine(request->host, m_server.serverPort()))
        return send(socket, refusal(421, tr("These pages are for this machine alone, at 127.0.0.1.")));
    if (request->method != "GET" && request->method != "HEAD")
        return send(socket, refusal(405, tr("Pages can only be read here.")));
    if (request->path == QLatin1String(changesPath))
        return addWatcher(socket);
    if (!m_pages)
        m_waiting.append({socket, *request});
    else
        answer(socket, *request);
    Q_EMIT asked();
}

void PageServer::answer(QTcpSocket *socket, const HttpRequest &request)
{
    send(socket, answerFor(request, *m_pages), request.method == "GET");
}

void PageServer::send(QTcpSocket *socket, const HttpAnswer &answer, bool withBody)
{
    // What else the browser says is read away: a socket that is closed with bytes unread loses what it sends.
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
    socket->readAll();
    socket->write(toBytes(answer, withBody));
    socket->disconnectFromHost();
    QTimer::singleShot(sendTimeoutMs, socket, &QTcpSocket::abort); // Of a browser that takes nothing.
}

void PageServer::addWatcher(QTcpSocket *socket)
{
    socket->readAll();
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
                  "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\nretry: 1000\n\n");
    m_watchers.removeIf([](const QPointer<QTcpSocket> &watcher) { return !watcher; });
    m_watchers.append(socket);
    Q_EMIT asked();
}

} // namespace galley::app
