// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/doctor/surroundings.h"

#include "publish/git/filehandle.h"

#include <QDir>
#include <QFile>

#include <cstring>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

bool hasNetwork()
{
    ifaddrs *raw = nullptr;
    if (getifaddrs(&raw) != 0)
        return true; // Nothing is known: the server's own answer counts.
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> all(raw, &freeifaddrs);
    for (const ifaddrs *one = all.get(); one; one = one->ifa_next) {
        const bool isUp = (one->ifa_flags & IFF_UP) != 0 && (one->ifa_flags & IFF_RUNNING) != 0;
        const bool isAddress =
            one->ifa_addr && (one->ifa_addr->sa_family == AF_INET || one->ifa_addr->sa_family == AF_INET6);
        if (isUp && isAddress && (one->ifa_flags & IFF_LOOPBACK) == 0)
            return true;
    }
    return false;
}

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host.startsWith("127."_L1) || host == "::1"_L1;
}

bool hasAgent()
{
    const QByteArray path = qgetenv("SSH_AUTH_SOCK");
    sockaddr_un name = {};
    name.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= qsizetype(sizeof name.sun_path))
        return false;
    memcpy(name.sun_path, path.constData(), size_t(path.size()));
    const FileHandle agent(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    return agent && connect(agent.get(), reinterpret_cast<const sockaddr *>(&name), sizeof name) == 0;
}

bool hasOwnKey()
{
    const passwd *user = getpwuid(getuid()); // Where ssh looks, whatever HOME says.
    const QString home = user ? QFile::decodeName(user->pw_dir) : QDir::homePath();
    const QStringList names{u"id_rsa"_s, u"id_ecdsa"_s, u"id_ecdsa_sk"_s, u"id_ed25519"_s, u"id_ed25519_sk"_s};
    for (const QString &name : names) {
        if (QFile::exists(home + u"/.ssh/"_s + name))
            return true;
    }
    return false;
}

} // namespace galley::publish
