// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/librarydata.h"

#include <QDateTime>

namespace galley::model {

/// How long something has been in the trash.
struct TimeInTrash
{
    qint64 sinceMs = 0;
    qint64 daysOfUse = 0;

    int daysLeft(const QDateTime &now) const;
};

/// SQL for the days of use since one that a column holds.
QByteArray daysOfUseSince(const QByteArray &column);

/// Puts a post in the trash, or, without a time, takes it out; the state is left to refreshState.
void setTrashed(Transaction &change, qint64 post, const std::optional<qint64> &trashedMs);

/// Removes a post with all that only it needs: its versions and texts, its media that no other post shows.
void removePost(Transaction &change, Database &database, qint64 post);

} // namespace galley::model
