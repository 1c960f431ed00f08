// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"

#include <QByteArray>
#include <QString>

namespace galley::publish {

/// How far git says it has come, from the end of what it wrote: objects as numbers, bytes and rate in words behind
/// `what` (“Sending to “origin” (2.4 MB, 1.1 MB/s)”).
ProgressReport progressIn(const QString &what, const QByteArray &words);

} // namespace galley::publish
