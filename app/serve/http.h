// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace galley::app {

/// What a browser asks for.
struct HttpRequest
{
    QByteArray method; ///< "GET"
    QString path;      ///< Decoded, without what stands after '?': "/2026/11/hello/". Begins with '/', holds no "..".
    QByteArray host;   ///< As the browser names us: "127.0.0.1:4040"; empty: it does not.
};

struct HttpAnswer
{
    int status = 200;
    QByteArray type = "text/plain; charset=utf-8";
    QByteArray body;
    QByteArray location; ///< Of an answer that leads elsewhere.
};

/// The head of a request, line ends included; none: it is no request that we understand, and is answered by 400.
std::optional<HttpRequest> parseRequest(const QByteArray &head);

/// The bytes to send; without the body for a HEAD.
QByteArray toBytes(const HttpAnswer &answer, bool withBody);

/// Whether the request names this machine itself. Others have been led here by a name that a stranger made point here,
/// whose pages could then read ours.
bool namesThisMachine(const QByteArray &host, quint16 port);

/// "text/html; charset=utf-8" for "index.html".
QByteArray contentType(const QString &path);

} // namespace galley::app
