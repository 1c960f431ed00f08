// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/history/version.h"

#include <QList>
#include <QTimeZone>

namespace galley::model {

/// Numbers of the versions of one post, in any order, that the author no longer needs at `now`, oldest first.
///
/// Kept are: the latest; all that were kept for another reason than a pause; all of the last hour; of the rest the last
/// one of each hour for a day, then the last one of each day, in `zone`. What comes last is told by the number. A
/// version dated in the future stays: the clock was set back, so its age is not known. Asking again later, however
/// often in between, comes to the same as asking once.
QList<qint64> versionsToThin(const QList<Version> &versions, const QDateTime &now, const QTimeZone &zone);

} // namespace galley::model
