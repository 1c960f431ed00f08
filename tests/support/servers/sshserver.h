// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/servers/child.h"

#include <QTemporaryDir>

namespace galley {

/// A real sshd on 127.0.0.1 with keys of its own, known to a client configuration as the host “blog”. Needs
/// openssh-server.
class SshServer
{
public:
    SshServer();

    static bool isInstalled();

    /// ssh://blog/FOLDER, with `blog` from the client's configuration.
    QString address(const QString &folder) const { return QStringLiteral("ssh://blog") + folder; }
    QString fingerprint() const; ///< Of its host key.
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// What the client is told: written anew with each call. `port` 0: the server's own.
    void writeClient(const QString &identity, int port = 0) const;
    QString sshCommand() const; ///< For GIT_SSH_COMMAND.

    QString makeKey(const QString &name, const QString &passphrase = {}) const; ///< Gives its file.
    void letIn(const QString &key) const;
    void know() const;                                                   ///< Its host key, in the client's known_hosts.
    void knowAs(const QByteArray &name, const QByteArray &before) const; ///< After other lines.
    void knowAnother() const;                                            ///< A wrong one.
    void knowAsRevoked() const;
    void forget() const;
    QByteArray known() const; ///< What known_hosts holds.
    int port() const { return m_port; }
    QByteArray words() const { return m_server.words(); }

private:
    QByteArray hostLine(const QString &key) const;

    QTemporaryDir m_folder;
    int m_port;
    Child m_server;
};

} // namespace galley
