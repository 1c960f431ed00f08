// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/remotecall.h"

#include "publish/git/remote/remote.h"
#include "publish/git/repository.h"

#include <QFileInfo>
#include <QUuid>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

/// ssh as the author has set it up, but that it asks before it takes an unknown host key. A command that is not
/// OpenSSH's is left alone.
QString sshCommand(const Repository &repository)
{
    QString command = qEnvironmentVariable("GIT_SSH_COMMAND");
    if (command.isEmpty())
        command = repository.setting(u"core.sshCommand"_s);
    if (command.isEmpty() && qEnvironmentVariableIsSet("GIT_SSH"))
        return {};
    if (command.isEmpty())
        command = u"ssh"_s;
    const QString program = command.section(u' ', 0, 0);
    return QFileInfo(program).fileName() == "ssh"_L1
               ? program + u" -oStrictHostKeyChecking=ask -oConnectTimeout=20 -oServerAliveInterval=10"_s +
                     command.mid(program.size())
               : QString();
}

QStringList settings(const RemoteAddress &address)
{
    QStringList pairs{u"http.followRedirects=false"_s,
                      u"push.recurseSubmodules=no"_s,
                      u"fetch.recurseSubmodules=no"_s,
                      u"submodule.recurse=false"_s,
                      u"gc.auto=0"_s,
                      u"maintenance.auto=false"_s};
    if (address.way == Way::Http)
        pairs << u"credential.helper="_s; // Nobody gives it a password that would go in the open.
    QStringList arguments;
    for (const QString &pair : std::as_const(pairs))
        arguments << u"-c"_s << pair;
    return arguments;
}

} // namespace

Result<RemoteWay> RemoteWay::of(const Repository &repository, const QString &remote, Asking asking)
{
    RemoteWay way{.name = remote, .address = repository.remoteUrl(remote), .pushAddress = repository.pushUrl(remote)};
    way.asking = asking;
    if (way.pushAddress.isEmpty())
        way.pushAddress = way.address;
    for (const QString &address : {way.address, way.pushAddress}) {
        if (const auto checked = checkAddress(remote, address); !checked)
            return std::unexpected(checked.error());
    }
    if (readAddress(way.address).way == Way::Ssh || readAddress(way.pushAddress).way == Way::Ssh)
        way.sshCommand = galley::publish::sshCommand(repository);
    way.proxy = repository.setting(u"http.proxy"_s);
    return way;
}

GitCall RemoteWay::call(const Repository &repository, const QStringList &arguments, const QString &what) const
{
    GitCall call;
    call.folder = repository.worktree();
    call.arguments = settings(readAddress(pushAddress)) + arguments;
    if (!sshCommand.isEmpty())
        call.environment = {{u"GIT_SSH_COMMAND"_s, sshCommand}, {u"GIT_SSH_VARIANT"_s, u"ssh"_s}};
    call.what = what;
    call.asking = asking;
    call.address = pushAddress;
    call.proxy = proxy;
    return call;
}

GitCall RemoteWay::readCall(const Repository &repository, const QStringList &options, const QStringList &refs) const
{
    QString asked = name;
    if (pushAddress != address)
        asked = u"galley-"_s + QUuid::createUuid().toString(QUuid::Id128);
    GitCall made = call(repository, QStringList{u"ls-remote"_s} + options + QStringList{u"--"_s, asked} + refs,
                        Remote::tr("Asking the remote what it holds"));
    if (asked != name) {
        made.environment += {{u"GIT_CONFIG_COUNT"_s, u"1"_s},
                             {u"GIT_CONFIG_KEY_0"_s, u"remote."_s + asked + u".url"_s},
                             {u"GIT_CONFIG_VALUE_0"_s, pushAddress}};
    }
    return made;
}

} // namespace galley::publish
