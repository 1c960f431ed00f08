// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QString>

namespace galley::publish {

/// What stands between this repository and its remote, in the order in which a connection meets them.
enum class RemoteTrouble {
    None,
    NoNetwork,
    NameNotFound,
    Unreachable,
    Proxy,
    Silent,
    CutOff,
    Certificate,
    HostKeyUnknown,
    HostKeyChanged,
    HostKeyRevoked,
    Redirected,
    PlainHttp,
    NoAgent,
    KeyRefused,
    PasswordRefused, ///< Or a token: wrong, or expired.
    NoRepository,
    NoRight, ///< It lets us in, but not to write.
    NoSpace,
    ServerFault,
    OwnHook,
    MovedOn, ///< It has commits that are not here.
    Protected,
    CheckedOut,
    RemoteHook,
    Busy,
    Other
};

/// What git's words tell of. None: they tell of nothing that is known.
RemoteTrouble troubleIn(const QString &words);
/// The same for an error that came from a remote.
RemoteTrouble troubleOf(const Error &error);

/// Whether it will go away by itself, so that it is worth trying again later.
bool isPassing(RemoteTrouble trouble);

/// A trouble as an error for the author; `words` are its detail.
Error errorFor(RemoteTrouble trouble, const QString &remote, const QString &branch, const QString &words);

/// git's words about a remote that could not be reached or did not let us in, as an error for the author.
Error remoteError(const QString &remote, const QString &words);

/// Why a remote did not take a branch: `summary` is git's word on that ref (“[rejected] (non-fast-forward)”).
Error refusal(const QString &remote, const QString &branch, const QString &summary, const QString &words);

} // namespace galley::publish
