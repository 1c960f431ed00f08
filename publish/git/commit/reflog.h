// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"
#include "publish/git/gitlibrary.h"

#include <QByteArray>
#include <QString>

namespace galley::publish {

class RepositoryData;

struct Move
{
    QString from; ///< Empty: the branch had no commit.
    QString to;
};

/// Notes a move of the checked-out branch in its reflog and HEAD's, as git does: before it moves, under its lock. Where
/// the author has switched reflogs off, only those that are there grow.
Result<> writeReflogs(const RepositoryData &repository, const QString &branch, const Move &move,
                      const git_signature &by, const QByteArray &message);

} // namespace galley::publish
