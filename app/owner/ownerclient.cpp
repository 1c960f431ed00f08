// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/owner/ownerclient.h"

#include <QCoreApplication>
#include <QLocalSocket>

namespace galley::app {

std::optional<CommandOutcome> handToOwner(const QString &libraryFolder, const OwnerRequest &request,
                                          const std::function<void(const QString &)> &say)
{
    constexpr int connectMs = 2000;
    QLocalSocket socket;
    socket.connectToServer(ownerSocketName(libraryFolder));
    if (!socket.waitForConnected(connectMs))
        return std::nullopt;
    send(socket, request);
    while (socket.state() == QLocalSocket::ConnectedState || socket.bytesAvailable() > 0) {
        if (const std::optional<OwnerAnswer> answer = receiveAnswer(socket)) {
            if (answer->outcome)
                return answer->outcome;
            say(answer->line);
        } else if (!socket.waitForReadyRead(-1)) {
            break;
        }
    }
    const Error gone{
        QCoreApplication::translate("OwnerClient", "The Galley window closed before the command was done."),
        QCoreApplication::translate("OwnerClient", "Look with “galley list”, then try again."), socket.errorString()};
    return outcomeOf(gone, false);
}

} // namespace galley::app
