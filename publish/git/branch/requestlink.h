// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace galley::publish {

/// Where the forge of a remote offers to open a request (pull request, merge request) that takes `branch` into
/// `target`. Guessed from the remote's address; empty where nothing in it says which forge that is.
QUrl requestLink(const QString &remoteUrl, const QString &branch, const QString &target);

} // namespace galley::publish
