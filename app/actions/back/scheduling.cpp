// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/back/scheduling.h"

#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Scheduling", text); }

Error noTimeError(const QString &words)
{
    return {tr("“%1” is no time to publish at.").arg(words),
            tr("Write it as “2026-12-01 09:00”, with a zone such as “Europe/Berlin” or “+01:00” behind it if you like, "
               "as “18:30”, or “never”."),
            {}};
}

QTimeZone zoneFrom(const QString &word)
{
    if (word.isEmpty())
        return QTimeZone::systemTimeZone();
    if (word == "Z"_L1)
        return QTimeZone::utc();
    static const QRegularExpression offset(u"^([+-])(\\d\\d):?(\\d\\d)?$"_s);
    if (const auto match = offset.match(word); match.hasMatch()) {
        const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
        return QTimeZone(match.captured(1) == "-"_L1 ? -seconds : seconds);
    }
    return QTimeZone(word.toLatin1());
}

QTime timeFrom(const QString &word)
{
    for (const QString &format : {u"H:mm"_s, u"H:mm:ss"_s}) {
        if (const QTime time = QTime::fromString(word, format); time.isValid())
            return time;
    }
    return {};
}

} // namespace

Result<WallTime> timeFromWords(const QString &words, const QDateTime &now)
{
    static const QRegularExpression form(
        u"^(?:(\\d{4}-\\d\\d-\\d\\d)(?:[T ]+|$))?(\\d{1,2}:\\d\\d(?::\\d\\d)?)? ?(Z|[+-]\\d\\d:?(?:\\d\\d)?|[A-Za-z]\\S*)?$"_s);
    const auto match = form.match(words.simplified());
    const QString day = match.captured(1);
    const QString clock = match.captured(2);
    WallTime when{{}, zoneFrom(match.captured(3))};
    const QTime time = clock.isEmpty() ? QTime(0, 0) : timeFrom(clock);
    if (!match.hasMatch() || (day.isEmpty() && clock.isEmpty()) || !when.zone.isValid() || !time.isValid())
        return std::unexpected(noTimeError(words));
    const QDate today = now.toTimeZone(when.zone).date();
    const auto at = [&time](const QDate &date) { return QDateTime(date, time, Qt::UTC); };
    when.clock = at(day.isEmpty() ? today : QDate::fromString(day, Qt::ISODate));
    if (!when.clock.isValid())
        return std::unexpected(noTimeError(words));
    if (day.isEmpty() && when.moment() <= now)
        when.clock = at(today.addDays(1));
    if (when.moment() <= now) {
        return std::unexpected(Error{tr("%1 is past.").arg(spokenTime(when)),
                                     tr("Choose a time that lies ahead, or publish the post now."),
                                     {}});
    }
    return when;
}

QString spokenTime(const WallTime &when)
{
    const QLocale locale;
    const QString text =
        tr("%1 at %2")
            .arg(locale.toString(when.clock.date(), QLocale::LongFormat), when.clock.time().toString(u"HH:mm"_s));
    if (when.zone == QTimeZone::systemTimeZone())
        return text;
    return tr("%1 (%2)").arg(text, QString::fromLatin1(when.zone.id()));
}

QString scheduleNote(const Site &site, const PostFields &fields, const WallTime &when)
{
    QStringList notes;
    if (when.isSkipped()) {
        const QDateTime there = when.moment().toTimeZone(when.zone);
        notes.append(
            tr("The clocks are set forward then, so it is published at %1.").arg(there.time().toString(u"HH:mm"_s)));
    }
    const SiteKind &kind = siteKind(site.kind);
    const bool showsFuture = kind.showsFuturePosts(QDir(site.folder));
    if (fields.date.isValid() && fields.date > when.moment() && !showsFuture) {
        notes.append(
            tr("The post is dated %1, later than that: %2 leaves it out until the site is built after its date.")
                .arg(QLocale().toString(fields.date.date(), QLocale::LongFormat), kind.name()));
    } else if (fields.date.isValid() && fields.date > when.moment()) {
        notes.append(tr("The post is dated %1, later than that: %2 shows it at once all the same.")
                         .arg(QLocale().toString(fields.date.date(), QLocale::LongFormat), kind.name()));
    } else if (!showsFuture) {
        notes.append(tr("%1 leaves out posts that are dated ahead; this one is shown as soon as it is published.")
                         .arg(kind.name()));
    }
    return notes.join(u' ');
}

} // namespace galley::app
