// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/servers/child.h"

#include <QTemporaryDir>

namespace galley {

/// A real nginx on 127.0.0.1 that serves bare repositories by git http-backend over https, with a certificate authority
/// of its own. Needs nginx, fcgiwrap and openssl.
///   /git/NAME.git      with user “me” and token()
///   /shown/NAME.git    the same, but no push is let in (403)
///   /broken/NAME.git   503
///   /moved/NAME.git    leads on to /git/ of another host
class HttpsServer
{
public:
    HttpsServer();

    static bool isInstalled();

    QString address(const QString &place, const QString &name = QStringLiteral("blog")) const;
    QString plainAddress() const; ///< /git/blog.git by http, with the same token.
    QString host() const;         ///< "https://localhost:PORT"
    QString repository() const { return m_folder.filePath(QStringLiteral("repositories/blog.git")); }
    QString authority() const { return m_folder.filePath(QStringLiteral("authority.pem")); }
    QByteArray token() const { return "t0ken-of-the-harbour"; }
    void setToken(const QByteArray &token) const; ///< From the next request on.
    int port() const { return m_port; }
    int requestsWithSecret(const QString &place) const; ///< How often a secret came in there.
    QByteArray log() const;

private:
    void makeCertificates() const;
    void writeSettings() const;

    QTemporaryDir m_folder;
    int m_port;
    int m_plainPort;
    Child m_gateway;
    Child m_server;
};

} // namespace galley
