// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/owner/ownerserver.h"

#include "app/actions/address.h"
#include "app/backgroundjob.h"

#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace galley::app {

namespace {

constexpr int aliveMs = 1'000;

/// Sends lines to the other process while the command runs on its own thread. The socket is looked at on the server's
/// thread only.
std::function<void(const QString &)> lineSender(OwnerServer *server, QLocalSocket *socket)
{
    return [server, guard = QPointer<QLocalSocket>(socket)](const QString &line) {
        QMetaObject::invokeMethod(
            server,
            [guard, line] {
                if (guard)
                    send(*guard, {OwnerAnswer::Kind::Line, line});
            },
            Qt::QueuedConnection);
    };
}

} // namespace

OwnerServer::OwnerServer(LibraryThread &library, const QString &libraryFolder, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_socketName(ownerSocketName(libraryFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OwnerServer::takeConnection);
}

Result<> OwnerServer::listen()
{
    QLocalServer::removeServer(m_socketName); // We own the library, so a socket that is there is a dead owner's.
    if (m_server.listen(m_socketName))
        return {};
    return std::unexpected(Error{tr("Commands beside this window will not work."),
                                 tr("Check that you may write in the library's folder."), m_server.errorString()});
}

void OwnerServer::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto request = std::make_shared<std::optional<OwnerRequest>>();
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, request] { takeMessage(socket, *request); });
    }
}

/// The request, and then the word to begin. Whoever is gone before that word gets nothing done.
void OwnerServer::takeMessage(QLocalSocket *socket, std::optional<OwnerRequest> &request)
{
    if (!request) {
        request = receiveRequest(*socket);
        if (request)
            send(*socket, {OwnerAnswer::Kind::Ready});
    } else if (receiveBegin(*socket)) {
        serve(socket, *request);
    }
}

void OwnerServer::serve(QLocalSocket *socket, const OwnerRequest &request)
{
    const QDir folder(request.folder);
    const CommandLine line = parseCommandLine(request.words, folder);
    if (line.command) {
        runFor(socket, line, request);
        return;
    }
    QStringList files;
    for (const QString &word : line.words)
        files.append(openable(word, folder));
    Q_EMIT windowRequested(files);
    send(*socket, {OwnerAnswer::Kind::Done});
}

void OwnerServer::runFor(QLocalSocket *socket, const CommandLine &line, const OwnerRequest &request)
{
    Q_EMIT commandStarting();
    auto *alive = new QTimer(socket);
    connect(alive, &QTimer::timeout, socket, [socket] { send(*socket, {OwnerAnswer::Kind::Alive}); });
    alive->start(aliveMs);
    const auto work = [this, line, folder = QDir(request.folder), input = request.input,
                       say = lineSender(this, socket)](const Progress &) {
        CommandContext context{&m_library, folder, [input] { return input; }, say};
        return runCommand(line, context);
    };
    const QPointer<QLocalSocket> answerTo(socket);
    BackgroundJob::start(this, work, [this, answerTo](const CommandOutcome &outcome) {
        Q_EMIT commandDone();
        if (answerTo)
            send(*answerTo, {OwnerAnswer::Kind::Done, {}, outcome});
    });
}

} // namespace galley::app
