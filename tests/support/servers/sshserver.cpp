// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/servers/sshserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley {

namespace {

constexpr auto server = "/usr/sbin/sshd";

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("“%s” cannot be written.", qPrintable(name));
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool SshServer::isInstalled() { return QFileInfo(QString::fromLatin1(server)).isExecutable(); }

SshServer::SshServer()
    : m_port(freePort())
{
    makeKey(u"host"_s);
    makeKey(u"other-host"_s);
    write(path(u"authorized"_s), {});
    write(path(u"sshd.conf"_s), "Port " + QByteArray::number(m_port) + "\nListenAddress 127.0.0.1\nHostKey " +
                                    path(u"host"_s).toUtf8() + "\nAuthorizedKeysFile " +
                                    path(u"authorized"_s).toUtf8() +
                                    "\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin yes\n"
                                    "KbdInteractiveAuthentication no\nPidFile none\nLogLevel VERBOSE\n"
                                    "MaxStartups 100\nPerSourceMaxStartups 100\n");
    if (geteuid() == 0)
        QDir().mkpath(u"/run/sshd"_s); // sshd started by root wants it.
    m_server.start(QString::fromLatin1(server), {u"-D"_s, u"-e"_s, u"-f"_s, path(u"sshd.conf"_s)});
    awaitPort(m_port, m_server);
}

QString SshServer::makeKey(const QString &name, const QString &passphrase) const
{
    const QString file = path(name);
    Child::run(u"ssh-keygen"_s,
               {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-a"_s, u"1"_s, u"-N"_s, passphrase, u"-C"_s, name, u"-f"_s, file});
    return file;
}

void SshServer::letIn(const QString &key) const
{
    write(path(u"authorized"_s), read(path(u"authorized"_s)) + read(key + u".pub"_s));
}

void SshServer::writeClient(const QString &identity, int port) const
{
    const passwd *user = getpwuid(geteuid());
    QByteArray lines = "Host blog\n  HostName 127.0.0.1\n  HostKeyAlias blog\n  Port " +
                       QByteArray::number(port == 0 ? m_port : port) + "\n  User " + user->pw_name +
                       "\n  UserKnownHostsFile " + path(u"known"_s).toUtf8() + "\n  GlobalKnownHostsFile /dev/null\n";
    if (!identity.isEmpty())
        lines += "  IdentityFile " + identity.toUtf8() + "\n  IdentitiesOnly yes\n";
    else
        lines += "  IdentityFile /dev/null\n";
    write(path(u"client.conf"_s), lines);
}

QString SshServer::sshCommand() const { return u"ssh -F "_s + path(u"client.conf"_s); }

QByteArray SshServer::hostLine(const QString &key) const { return "blog " + read(key + u".pub"_s); }

QString SshServer::fingerprint() const
{
    const QByteArray line = Child::run(u"ssh-keygen"_s, {u"-lf"_s, path(u"host.pub"_s)});
    return QString::fromLatin1(line.split(' ').value(1));
}

void SshServer::know() const { write(path(u"known"_s), hostLine(path(u"host"_s))); }
void SshServer::knowAs(const QByteArray &name, const QByteArray &before) const
{
    write(path(u"known"_s), before + name + ' ' + read(path(u"host.pub"_s)));
}
void SshServer::knowAnother() const { write(path(u"known"_s), hostLine(path(u"other-host"_s))); }
void SshServer::knowAsRevoked() const
{
    write(path(u"known"_s), "@revoked " + hostLine(path(u"host"_s)) + hostLine(path(u"host"_s)));
}
void SshServer::forget() const { write(path(u"known"_s), {}); }
QByteArray SshServer::known() const { return read(path(u"known"_s)); }

} // namespace galley
