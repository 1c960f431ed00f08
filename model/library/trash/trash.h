// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/library/libraryaccess.h"
#include "model/progress.h"
#include "model/result.h"

#include <QDateTime>
#include <QList>

namespace galley::model {

/// The trash keeps a post for so many days, by the calendar and by days on which Galley was used: a clock that jumps
/// by years is one more day of use, and empties nothing.
constexpr int trashDays = 30;

struct TrashedPost
{
    PostSummary post;
    QDateTime since; ///< UTC.
    int daysLeft = trashDays;
    bool isPublished = false; ///< Readers still find it: the trash holds only the library's copy.
};

/// What is in the trash, of one site or of all; the latest first.
Result<QList<TrashedPost>> trashedPosts(Library &library, const SiteId &site = {},
                                        const QDateTime &now = QDateTime::currentDateTimeUtc());

/// Remembers that Galley was used on this day.
Result<> noteDayOfUse(Library &library, QDate today);

/// Removes these posts for ever, with their versions; those that are not in the trash, or just being published, stay.
/// In pieces; the number of those removed. Errors: stopped, the library cannot be written; what is removed is gone.
Result<int> emptyTrash(LibraryAccess &access, const QList<PostId> &posts, const Progress &progress = {});

/// Removes what has been in the trash for its days. Called once, when the library has been opened.
Result<int> emptyOldTrash(LibraryAccess &access, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace galley::model
