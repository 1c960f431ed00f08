// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::model {

/// What makes a folder a bad place for a library: a disk that other computers write to, or a program that copies files
/// one by one while they change. A sentence for the author; empty when the folder is good.
QString riskOfFolder(const QString &folder);

/// The same, told from the number of a file system (statfs) alone.
bool isNetworkFileSystem(quint64 type, const QString &mountedAs);

} // namespace galley::model
