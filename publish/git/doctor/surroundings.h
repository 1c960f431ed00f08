// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What this computer has for reaching a remote.
namespace galley::publish {

bool hasNetwork(); ///< Besides itself.
bool isThisComputer(const QString &host);
bool hasAgent();  ///< An ssh-agent that answers.
bool hasOwnKey(); ///< One of the usual names in ~/.ssh.

} // namespace galley::publish
