// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/remote/gitprogram.h"
#include "publish/git/remote/remoteaddress.h"

namespace galley::publish {

class Repository;

/// One remote, and how git is to speak to it: without following redirects, without secrets over http, without commands
/// to submodules, with a new host key asked for and never taken unseen.
struct RemoteWay
{
    QString name;
    QString address;      ///< To read from.
    QString pushAddress;  ///< To push to; mostly the same.
    QString sshCommand{}; ///< Empty: nothing to change.
    QString proxy{};
    Asking asking = Asking::Yes;

    /// Errors: what checkAddress says of either address.
    static Result<RemoteWay> of(const Repository &repository, const QString &remote, Asking asking);

    GitCall call(const Repository &repository, const QStringList &arguments, const QString &what) const;
    /// For the address that pushes go to, under a name of its own that git gets by the environment.
    GitCall readCall(const Repository &repository, const QStringList &options, const QStringList &refs) const;
};

} // namespace galley::publish
