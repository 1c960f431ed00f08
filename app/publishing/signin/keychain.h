// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/signin/question.h"

#include <QString>

#include <optional>

/// The desktop's keychain; the only file that knows QtKeychain. Blocks, for as long as the keychain asks to be
/// unlocked; not on the GUI thread. Without a keychain, or where it says no, nothing is kept: never in a file.
namespace galley::app {

std::optional<publish::Reply> readKeychain(const QString &subject);
bool writeKeychain(const QString &subject, const publish::Reply &reply);
void eraseKeychain(const QString &subject);

} // namespace galley::app
