// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/owner/messages.h"

#include "model/post/digest.h"

#include <QDataStream>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4; // Both ends may be of different builds.
constexpr qsizetype longestSocketPathBytes = 100;   // sockaddr_un holds 108.

template<typename... Parts>
void sendParts(QLocalSocket &socket, const Parts &...parts)
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    (stream << ... << parts);
    QDataStream frame(&socket);
    frame.setVersion(streamVersion);
    frame << message;
}

/// Takes a whole message off the socket or nothing.
template<typename... Parts>
bool receiveParts(QLocalSocket &socket, Parts &...parts)
{
    QDataStream frame(&socket);
    frame.setVersion(streamVersion);
    frame.startTransaction();
    QByteArray message;
    frame >> message;
    if (!frame.commitTransaction())
        return false;
    QDataStream stream(message);
    stream.setVersion(streamVersion);
    (stream >> ... >> parts);
    return stream.status() == QDataStream::Ok;
}

} // namespace

QString ownerSocketName(const QString &libraryFolder)
{
    const QString beside = libraryFolder + u"/owner.socket"_s;
    if (beside.toLocal8Bit().size() <= longestSocketPathBytes)
        return beside;
    const QByteArray hash = model::sha256(libraryFolder.toUtf8()).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/galley-"_s +
           QString::fromLatin1(hash.first(16));
}

void send(QLocalSocket &socket, const OwnerRequest &request)
{
    sendParts(socket, request.words, request.folder, request.input);
}

void send(QLocalSocket &socket, const OwnerAnswer &answer)
{
    sendParts(socket, quint8(answer.kind), answer.line, qint32(answer.outcome.exitCode), answer.outcome.output,
              answer.outcome.errors);
}

void sendBegin(QLocalSocket &socket) { sendParts(socket, true); }

std::optional<OwnerRequest> receiveRequest(QLocalSocket &socket)
{
    OwnerRequest request;
    if (!receiveParts(socket, request.words, request.folder, request.input))
        return std::nullopt;
    return request;
}

std::optional<OwnerAnswer> receiveAnswer(QLocalSocket &socket)
{
    OwnerAnswer answer;
    quint8 kind = 0;
    qint32 exitCode = 0;
    if (!receiveParts(socket, kind, answer.line, exitCode, answer.outcome.output, answer.outcome.errors))
        return std::nullopt;
    answer.kind = OwnerAnswer::Kind(kind);
    answer.outcome.exitCode = exitCode;
    return answer;
}

bool receiveBegin(QLocalSocket &socket)
{
    bool begin = false;
    return receiveParts(socket, begin) && begin;
}

} // namespace galley::app
