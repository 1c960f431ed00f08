// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/history/thinrule.h"

#include <QSet>

#include <algorithm>

namespace galley::model {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 wholeDay = -1;

/// The stretch of time that one version is to stand for: a local day, or an hour of it. Hours are those of UTC, so that
/// the hour that comes twice in autumn is two, but part of a local day, so that a day never loses its last version to
/// the next one where clocks go by half hours.
using Stretch = std::pair<QDate, qint64>;

Stretch stretchOf(const Version &version, const QDateTime &now, const QTimeZone &zone)
{
    const qint64 hour = version.when.toMSecsSinceEpoch() / hourMs;
    // An hour grows a day old as a whole: one that was thinned before leaves the same to its day as one that was not.
    const bool isDayOld = (hour + 1) * hourMs + dayMs <= now.toMSecsSinceEpoch();
    return {version.when.toTimeZone(zone).date(), isDayOld ? wholeDay : hour};
}

} // namespace

QList<qint64> versionsToThin(const QList<Version> &versions, const QDateTime &now, const QTimeZone &zone)
{
    QList<Version> newestFirst = versions;
    std::sort(newestFirst.begin(), newestFirst.end(),
              [](const Version &one, const Version &other) { return one.number > other.number; });
    QSet<Stretch> stoodFor;
    QList<qint64> thinned;
    for (const Version &version : newestFirst) { // The latest comes first, so nothing can stand for it.
        const qint64 ageMs = version.when.msecsTo(now);
        if (version.reason != VersionReason::Pause || ageMs <= hourMs)
            continue;
        const Stretch stretch = stretchOf(version, now, zone);
        if (stoodFor.contains(stretch))
            thinned.prepend(version.number);
        stoodFor.insert(stretch);
    }
    return thinned;
}

} // namespace galley::model
