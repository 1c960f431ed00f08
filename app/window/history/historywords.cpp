// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/history/historywords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using model::VersionReason;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("HistoryWords", text); }

} // namespace

QString reasonShape(const PastText &past)
{
    if (past.version == 0)
        return u"↑"_s;
    switch (past.reason) {
    case VersionReason::Pause:
        return u"○"_s;
    case VersionReason::Publish:
        return u"✓"_s;
    case VersionReason::Import:
        return u"↓"_s;
    case VersionReason::Restore:
        return u"↺"_s;
    case VersionReason::Outside:
        return u"!"_s;
    case VersionReason::Bulk:
        return u"≡"_s;
    }
    Q_UNREACHABLE();
}

QString reasonWords(const PastText &past)
{
    if (past.version == 0)
        return tr("Committed");
    switch (past.reason) {
    case VersionReason::Pause:
        return tr("Kept while you wrote");
    case VersionReason::Publish:
        return tr("Published");
    case VersionReason::Import:
        return tr("Read from the site");
    case VersionReason::Restore:
        return tr("Brought back");
    case VersionReason::Outside:
        return tr("Found in the site, not taken over");
    case VersionReason::Bulk:
        return tr("Changed with other posts");
    }
    Q_UNREACHABLE();
}

QString changeWords(int change)
{
    if (change == 0)
        return u"±0"_s;
    return (change > 0 ? u"+"_s : u"−"_s) + QLocale().toString(qAbs(change));
}

QString exactTime(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    return QLocale().toString(local.date(), QLocale::LongFormat) + u", "_s +
           QLocale().toString(local.time(), u"HH:mm:ss"_s);
}

} // namespace galley::app
