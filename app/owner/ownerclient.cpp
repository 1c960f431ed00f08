// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/owner/ownerclient.h"

#include "model/library/database/ownerlock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int connectMs = 2'000;
/// The owner's window gives a sign of life each second; one that pastes 100 MB may take ten to come back.
constexpr int longestSilenceMs = 20'000;

QString tr(const char *text) { return QCoreApplication::translate("OwnerClient", text); }

/// The next answer; none when the owner is gone or silent for too long.
std::optional<OwnerAnswer> nextAnswer(QLocalSocket &socket)
{
    const QDeadlineTimer patience(longestSilenceMs);
    while (true) {
        if (std::optional<OwnerAnswer> answer = receiveAnswer(socket))
            return answer;
        if (!socket.waitForReadyRead(int(patience.remainingTime())))
            return std::nullopt;
    }
}

CommandOutcome ownerIsGone(const QLocalSocket &socket)
{
    return outcomeOf({tr("The Galley window closed before the command was done."),
                      tr("Look with “galley list”, then try again."), socket.errorString()},
                     false);
}

CommandOutcome ownerIsSilent(const QString &libraryFolder, bool hasBegun)
{
    Error error = model::OwnerLock::ownerIsSilent(libraryFolder);
    if (hasBegun)
        error.hint += u' ' + tr("It may still carry the command out: look with “galley list” before you repeat it.");
    return outcomeOf(error, false);
}

} // namespace

std::optional<CommandOutcome> handToOwner(const QString &libraryFolder, const OwnerRequest &request,
                                          const std::function<void(const QString &)> &say)
{
    QLocalSocket socket;
    socket.connectToServer(ownerSocketName(libraryFolder));
    if (!socket.waitForConnected(connectMs))
        return std::nullopt;
    send(socket, request);
    bool hasBegun = false;
    while (const std::optional<OwnerAnswer> answer = nextAnswer(socket)) {
        switch (answer->kind) {
        case OwnerAnswer::Kind::Ready:
            sendBegin(socket);
            hasBegun = true;
            break;
        case OwnerAnswer::Kind::Line:
            say(answer->line);
            break;
        case OwnerAnswer::Kind::Alive:
            break;
        case OwnerAnswer::Kind::Done:
            return answer->outcome;
        }
    }
    if (socket.state() == QLocalSocket::ConnectedState)
        return ownerIsSilent(libraryFolder, hasBegun);
    if (!hasBegun)
        return std::nullopt; // It died before it could do anything: somebody else takes over.
    return ownerIsGone(socket);
}

} // namespace galley::app
