// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/publishing/schedules.h"
#include "model/result.h"
#include "model/site/site.h"

#include <QDateTime>
#include <QString>

namespace galley::app {

/// What an author means by “2026-12-01 09:00”, “2026-12-01T09:00+01:00”, “2026-12-01 09:00 Europe/Berlin” or “18:30”:
/// without a zone the clock of this machine counts, without a day the next time that clock shows it, a day alone begins
/// at its midnight. Errors: none of these; it lies in the past.
Result<model::WallTime> timeFromWords(const QString &words, const QDateTime &now = QDateTime::currentDateTimeUtc());

/// “Tuesday, 1 December 2026 at 09:00”, with the zone where it is not that of this machine.
QString spokenTime(const model::WallTime &when);

/// What an author should know of a time to publish at: that no clock shows it, and what the site's generator does with
/// the date that the post bears. Empty: nothing.
QString scheduleNote(const model::Site &site, const model::PostFields &fields, const model::WallTime &when);

} // namespace galley::app
