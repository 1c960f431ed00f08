// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/dates.h"

#include <QList>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::array monthNames = {"January"_L1, "February"_L1, "March"_L1,     "April"_L1,   "May"_L1,      "June"_L1,
                               "July"_L1,    "August"_L1,   "September"_L1, "October"_L1, "November"_L1, "December"_L1};
const std::array dayNames = {"Monday"_L1, "Tuesday"_L1,  "Wednesday"_L1, "Thursday"_L1,
                             "Friday"_L1, "Saturday"_L1, "Sunday"_L1};

struct NamedZone
{
    QLatin1StringView name;
    int hours = 0;
};
constexpr std::array namedZones = {NamedZone{"UTC"_L1, 0},  NamedZone{"GMT"_L1, 0},  NamedZone{"UT"_L1, 0},
                                   NamedZone{"Z"_L1, 0},    NamedZone{"EST"_L1, -5}, NamedZone{"EDT"_L1, -4},
                                   NamedZone{"CST"_L1, -6}, NamedZone{"CDT"_L1, -5}, NamedZone{"MST"_L1, -7},
                                   NamedZone{"MDT"_L1, -6}, NamedZone{"PST"_L1, -8}, NamedZone{"PDT"_L1, -7},
                                   NamedZone{"CET"_L1, 1},  NamedZone{"CEST"_L1, 2}};

/// A date's parts in the order of the text, by name: what lies between them is kept as it is.
const QList<QRegularExpression> &spellings()
{
    const QString time =
        uR"((?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?(?:\s?(?<half>[AaPp][Mm]))?)"_s;
    const QString zone =
        uR"((?:\s*(?<offset>[-+]\d{2}(?::?\d{2})?)(?:\s+\(?[A-Z]{2,5}\)?)?|\s*(?<zone>[A-Za-z]{1,4}))?)"_s;
    const QString weekday = uR"((?:(?<weekday>[A-Za-z]{3,9}),?\s+)?)"_s;
    const QString name = uR"((?<name>[A-Za-z]{3,9})\.?)"_s;
    const auto whole = [](const QString &pattern) {
        QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
        expression.optimize();
        return expression;
    };
    static const QList<QRegularExpression> all = {
        whole(uR"((?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2}))"_s + u"(?:(?:[Tt]|\\s+|_)"_s + time + zone +
              u")?"_s),
        whole(weekday + uR"((?<day>\d{1,2})(?:\s+|-))"_s + name + uR"((?:\s+|-)(?<year>\d{4}))"_s + u"(?:\\s+"_s +
              time + zone + u")?"_s),
        whole(weekday + name + uR"(\s+(?<day>\d{1,2}),?\s+(?<year>\d{4}))"_s + u"(?:,?\\s+"_s + time + zone + u")?"_s),
    };
    return all;
}

std::optional<QRegularExpressionMatch> matchOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() < 8 || trimmed.size() > 60)
        return {};
    const bool startsWithYear = trimmed.at(3).isDigit();
    for (const QRegularExpression &spelling : spellings().sliced(startsWithYear ? 0 : 1)) {
        const QRegularExpressionMatch match = spelling.match(trimmed);
        if (match.hasMatch())
            return match;
        if (startsWithYear)
            break;
    }
    return {};
}

/// The place of `word`, or of its first three letters, among `names`; -1 if it is none.
template<size_t Count>
int indexOfName(const std::array<QLatin1StringView, Count> &names, const QString &word)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](QLatin1StringView name) {
        return word.size() >= 3 && name.startsWith(word, Qt::CaseInsensitive);
    });
    return found == names.end() ? -1 : int(found - names.begin());
}

std::optional<int> offsetSeconds(const QRegularExpressionMatch &match)
{
    const QString offset = match.captured(u"offset"_s);
    if (!offset.isEmpty()) {
        const QString digits = QString(offset).remove(u':').sliced(1);
        const int seconds = digits.first(2).toInt() * 3600 + QStringView(digits).sliced(2).toInt() * 60;
        return offset.startsWith(u'-') ? -seconds : seconds;
    }
    const QString name = match.captured(u"zone"_s);
    for (const NamedZone &zone : namedZones) {
        if (name.compare(zone.name, Qt::CaseInsensitive) == 0)
            return zone.hours * 3600;
    }
    return {};
}

QDateTime inLocalTime(QDate day, QTime time)
{
    const QDateTime local(day, time);
    // A time that the clock skips in spring: taken with the zone's usual offset.
    return local.isValid() ? local
                           : QDateTime(day, time, Qt::OffsetFromUTC, QDateTime(day, QTime(12, 0)).offsetFromUtc());
}

int hourOf(const QRegularExpressionMatch &match)
{
    const int hour = match.captured(u"hour"_s).toInt();
    const QString half = match.captured(u"half"_s).toLower();
    if (half.isEmpty())
        return hour;
    return hour > 12 || hour == 0 ? -1 : hour % 12 + (half == u"pm" ? 12 : 0);
}

QDateTime dateOf(const QRegularExpressionMatch &match)
{
    const QString name = match.captured(u"name"_s);
    const int month = name.isEmpty() ? match.captured(u"month"_s).toInt() : indexOfName(monthNames, name) + 1;
    const QDate day(match.captured(u"year"_s).toInt(), month, match.captured(u"day"_s).toInt());
    const QString weekday = match.captured(u"weekday"_s);
    if (!day.isValid() || (!weekday.isEmpty() && indexOfName(dayNames, weekday) < 0))
        return {};
    if (match.captured(u"hour"_s).isEmpty())
        return day.startOfDay();

    const QString fraction = match.captured(u"fraction"_s).leftJustified(3, u'0').first(3);
    const QTime time(hourOf(match), match.captured(u"minute"_s).toInt(), match.captured(u"second"_s).toInt(),
                     fraction.toInt());
    const std::optional<int> offset = offsetSeconds(match);
    if (!time.isValid() || (!offset && !match.captured(u"zone"_s).isEmpty()) || qAbs(offset.value_or(0)) > 14 * 3600)
        return {};
    return offset ? QDateTime(day, time, Qt::OffsetFromUTC, *offset) : inLocalTime(day, time);
}

/// `date` in the zone that the example's spelling can say.
QDateTime inZoneOf(const QRegularExpressionMatch &example, const QDateTime &date)
{
    if (example.captured(u"hour"_s).isEmpty())
        return date;
    const std::optional<int> offset = offsetSeconds(example);
    if (!offset)
        return date.toLocalTime();
    const bool isNumeric = !example.captured(u"offset"_s).isEmpty();
    if (isNumeric && date.timeSpec() != Qt::UTC)
        return date.toOffsetFromUtc(date.offsetFromUtc());
    return date.toOffsetFromUtc(*offset);
}

QString padded(int number, qsizetype width) { return QString::number(number).rightJustified(width, u'0'); }

QString offsetLike(const QString &example, int seconds)
{
    const QString hours = padded(qAbs(seconds) / 3600, 2);
    const QString minutes = padded(qAbs(seconds) / 60 % 60, 2);
    const bool hoursOnly = example.size() == 3 && minutes == u"00";
    return (seconds < 0 ? u"-"_s : u"+"_s) + hours +
           (hoursOnly                ? QString()
            : example.contains(u':') ? u':' + minutes
                                     : minutes);
}

/// `name` whole or as three letters, in capitals or not, as `example` is.
QString nameLike(const QString &example, const QString &name)
{
    const QString word = example.size() > 3 ? name : name.first(3);
    return example == example.toUpper() ? word.toUpper() : example == example.toLower() ? word.toLower() : word;
}

/// The part called `group`, taken from `date` and written as the example writes it.
QString partLike(const QRegularExpressionMatch &example, const QString &group, const QDateTime &date)
{
    const QString old = example.captured(group);
    if (group == u"year")
        return padded(date.date().year(), 4);
    if (group == u"month" || group == u"day") {
        const bool isShort = example.captured(u"month"_s).size() == 1 || example.captured(u"day"_s).size() == 1;
        return padded(group == u"month" ? date.date().month() : date.date().day(), isShort ? 1 : 2);
    }
    if (group == u"name")
        return nameLike(old, monthNames.at(size_t(date.date().month() - 1)));
    if (group == u"weekday")
        return nameLike(old, dayNames.at(size_t(date.date().dayOfWeek() - 1)));
    if (group == u"hour") {
        const bool isHalfDay = !example.captured(u"half"_s).isEmpty();
        const int hour = date.time().hour();
        return padded(isHalfDay ? (hour + 11) % 12 + 1 : hour, old.size() == 1 ? 1 : 2);
    }
    if (group == u"half") {
        const QString half = date.time().hour() < 12 ? u"AM"_s : u"PM"_s;
        return old == old.toLower() ? half.toLower() : half;
    }
    if (group == u"minute")
        return padded(date.time().minute(), 2);
    if (group == u"second")
        return padded(date.time().second(), 2);
    if (group == u"fraction")
        return padded(date.time().msec(), 3).leftJustified(old.size(), u'0').first(old.size());
    if (group == u"offset")
        return offsetLike(old, date.offsetFromUtc());
    return old; // A zone's name: the date was brought to it.
}

} // namespace

QDateTime dateFromText(const QString &text)
{
    const std::optional<QRegularExpressionMatch> match = matchOf(text);
    return match ? dateOf(*match) : QDateTime();
}

QString dateLike(const QString &example, const QDateTime &date)
{
    const std::optional<QRegularExpressionMatch> match = matchOf(example);
    if (!match || !dateOf(*match).isValid())
        return date.toOffsetFromUtc(date.offsetFromUtc()).toString(Qt::ISODate);

    const QDateTime moved = inZoneOf(*match, date);
    const QStringList groups = match->regularExpression().namedCaptureGroups();
    const QString text = match->captured();
    QString result;
    qsizetype kept = 0;
    for (const QString &group : groups) {
        if (group.isEmpty() || match->capturedStart(group) < 0)
            continue;
        result += QStringView(text).sliced(kept, match->capturedStart(group) - kept);
        result += partLike(*match, group, moved);
        kept = match->capturedEnd(group);
    }
    return result + text.sliced(kept);
}

} // namespace galley::model
