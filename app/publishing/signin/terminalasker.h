// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/signin/question.h"

#include <memory>

namespace galley::app {

/// Asks on the terminal that the command was started from, without echo. Without one only the keychain answers.
std::shared_ptr<publish::Asker> terminalAsker();

} // namespace galley::app
