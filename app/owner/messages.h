// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/commandline.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

class QLocalSocket;

namespace galley::app {

/// What a second Galley asks of the one that owns the library.
struct OwnerRequest
{
    QStringList words; ///< As they stood after `galley`; none or a file: bring the window forward and open it.
    QString folder;    ///< Where the words were typed.
    QByteArray input;  ///< Standard input, if the words ask for it.
};

/// One piece of the answer. First `Ready`: the owner has the request and begins when told to, so that a command whose
/// process is gone by then is not carried out behind its back. Then lines to show and signs of life, and at last the
/// outcome.
struct OwnerAnswer
{
    enum class Kind : quint8 { Ready, Line, Alive, Done };
    Kind kind = Kind::Alive;
    QString line{};
    CommandOutcome outcome{};
};

/// The local socket of a library's owner: beside the library, or, where that path is too long for a socket, in the
/// runtime folder.
QString ownerSocketName(const QString &libraryFolder);

void send(QLocalSocket &socket, const OwnerRequest &request);
void send(QLocalSocket &socket, const OwnerAnswer &answer);
void sendBegin(QLocalSocket &socket); ///< The answer to Ready.
/// The next whole message, if it has arrived.
std::optional<OwnerRequest> receiveRequest(QLocalSocket &socket);
std::optional<OwnerAnswer> receiveAnswer(QLocalSocket &socket);
bool receiveBegin(QLocalSocket &socket);

} // namespace galley::app
