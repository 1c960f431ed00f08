// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/pagetext.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

QString validXmlText(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return (c.unicode() >= 0x20 && c.unicode() < 0xD800) || c == u'\n' || c == u'\t';
    };
    if (std::ranges::all_of(text, isPlain))
        return text; // As almost all are.
    QString valid;
    valid.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair && !QChar::isNonCharacter(QChar::surrogateToUcs4(c, text.at(i + 1))))
            valid += text.sliced(i, 2);
        else if (!c.isSurrogate() && !QChar::isNonCharacter(c.unicode()) &&
                 (c.unicode() >= 0x20 || c == u'\n' || c == u'\t'))
            valid += c;
        i += isPair ? 1 : 0;
    }
    return valid;
}

QString cleanText(const QString &text)
{
    QString clean = validXmlText(text.simplified());
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return clean;
}

QString spokenDate(const QDateTime &date, const QString &language)
{
    static const QHash<QString, QString> patterns{
        {u"cs"_s, u"d. MMMM yyyy"_s},   {u"da"_s, u"d. MMMM yyyy"_s},          {u"de"_s, u"d. MMMM yyyy"_s},
        {u"fi"_s, u"d. MMMM yyyy"_s},   {u"hu"_s, u"yyyy. MMMM d."_s},         {u"ja"_s, u"yyyy年M月d日"_s},
        {u"ko"_s, u"yyyy년 M월 d일"_s}, {u"lt"_s, u"yyyy MMMM d"_s},           {u"nb"_s, u"d. MMMM yyyy"_s},
        {u"nn"_s, u"d. MMMM yyyy"_s},   {u"pt"_s, u"d 'de' MMMM 'de' yyyy"_s}, {u"es"_s, u"d 'de' MMMM 'de' yyyy"_s},
        {u"zh"_s, u"yyyy年M月d日"_s},
    };
    if (!date.isValid())
        return {};
    const QString pattern = patterns.value(language.section(u'-', 0, 0).toLower(), u"d MMMM yyyy"_s);
    return QLocale(language).toString(date.date(), pattern);
}

QString machineDate(const QDateTime &date) { return withKnownZone(date).toString(Qt::ISODate); }

QDateTime withKnownZone(const QDateTime &date)
{
    if (!date.isValid() || date.timeSpec() != Qt::LocalTime)
        return date;
    return QDateTime(date.date(), date.time(), Qt::UTC);
}

} // namespace galley::publish
