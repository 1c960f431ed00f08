// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/paths/permalinkpattern.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString partOfDate(const QString &word, const QDateTime &date)
{
    static const QHash<QString, QString> formats{
        {u"year"_s, u"yyyy"_s},        {u"short_year"_s, u"yy"_s},  {u"month"_s, u"MM"_s},
        {u"i_month"_s, u"M"_s},        {u"monthname"_s, u"MMMM"_s}, {u"long_month"_s, u"MMMM"_s},
        {u"short_month"_s, u"MMM"_s},  {u"day"_s, u"dd"_s},         {u"i_day"_s, u"d"_s},
        {u"weekdayname"_s, u"dddd"_s}, {u"long_day"_s, u"dddd"_s},  {u"short_day"_s, u"ddd"_s},
        {u"hour"_s, u"HH"_s},          {u"minute"_s, u"mm"_s},      {u"second"_s, u"ss"_s},
    };
    if (!date.isValid())
        return {};
    if (word == "y_day"_L1)
        return QString::number(date.date().dayOfYear()).rightJustified(3, u'0');
    if (word == "yearday"_L1)
        return QString::number(date.date().dayOfYear());
    const auto format = formats.constFind(word);
    return format == formats.constEnd() ? QString() : QLocale::c().toString(date, *format);
}

} // namespace

QString fillPermalink(const QString &pattern, const QDateTime &date,
                      const std::function<std::optional<QString>(const QString &word)> &valueOf)
{
    static const QRegularExpression words(u":([a-z_]+)(\\[[^\\]]*\\])?"_s);
    QString filled = u"/"_s;
    qsizetype done = 0;
    for (auto matches = words.globalMatch(pattern); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured(1);
        filled += pattern.mid(done, match.capturedStart() - done);
        std::optional<QString> value = valueOf(word + match.captured(2));
        if (!value && match.hasCaptured(2))
            value = valueOf(word);
        filled += value ? *value : partOfDate(word, date);
        done = match.capturedEnd();
    }
    filled += pattern.mid(done);
    static const QRegularExpression slashes(u"/{2,}"_s);
    return filled.replace(slashes, u"/"_s);
}

} // namespace galley::model
