// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QString>

namespace galley::publish {

/// How an address is reached.
enum class Way { File, Ssh, Git, Http, Https, Other };

/// The address of a remote, taken apart as git does.
struct RemoteAddress
{
    Way way = Way::Other;
    QString user{};
    QString host{}; ///< Empty: this computer.
    int port = 0;   ///< 0: the usual one.
    bool hasPassword = false;
};

RemoteAddress readAddress(const QString &address);

/// Errors: git would run a program for it, or would take a part of it for an option; it holds a password, which every
/// program of this computer could read while git runs.
Result<> checkAddress(const QString &remote, const QString &address);

} // namespace galley::publish
