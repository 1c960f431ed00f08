// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <ctime>

/// The files that GitLocks keeps in ".git/galley".
namespace galley::publish {

QByteArray native(const QString &fileName);

/// With errno's words.
Error cannotWrite(const QString &fileName);

/// What lies in our folder besides its own lock.
QStringList leftoversIn(const QString &folder);

/// Whether two names are links to one file.
bool isSameFile(const QString &a, const QString &b);

/// Writes a file of ours anew. `like`: the file whose mode it takes, so that a shared repository stays shared.
Result<> writeOwn(const QString &fileName, const QByteArray &bytes, const QString &like,
                  const struct timespec *writtenAt);

} // namespace galley::publish
