// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <git2.h>

namespace galley::publish {

/// Settings of the repository's own by which it would lead a push, and the secrets that go with it, another way than
/// its remote's address says, or have a program change the files that come along; in words.
QStringList settingsOnTheWay(const git_config *local);

} // namespace galley::publish
