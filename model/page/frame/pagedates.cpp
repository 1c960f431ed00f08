// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/frame/pagedates.h"

#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostForms = 9;

const QStringList &forms()
{
    static const QStringList all = [] {
        const QStringList days{u"d MMMM yyyy"_s,         u"dd MMMM yyyy"_s,       u"MMMM d, yyyy"_s,
                               u"MMMM dd, yyyy"_s,       u"MMM d, yyyy"_s,        u"MMM dd, yyyy"_s,
                               u"MMM. d, yyyy"_s,        u"d MMM yyyy"_s,         u"dd MMM yyyy"_s,
                               u"d MMM, yyyy"_s,         u"d MMMM, yyyy"_s,       u"MMMM d yyyy"_s,
                               u"MMM d yyyy"_s,          u"MMMM d%, yyyy"_s,      u"MMM d%, yyyy"_s,
                               u"d% MMMM yyyy"_s,        u"d% 'of' MMMM yyyy"_s,  u"d. MMMM yyyy"_s,
                               u"dd. MMMM yyyy"_s,       u"d. MMM yyyy"_s,        u"d 'de' MMMM 'de' yyyy"_s,
                               u"d MMMM 'de' yyyy"_s,    u"yyyy MMMM d"_s,        u"yyyy. MMMM d."_s,
                               u"MMMM yyyy"_s,           u"yyyy'年'M'月'd'日'"_s, u"yyyy'年'MM'月'dd'日'"_s,
                               u"yyyy'년' M'월' d'일'"_s};
        const QStringList numbers{u"yyyy-MM-dd"_s, u"yyyy/MM/dd"_s, u"yyyy/M/d"_s,   u"yyyy.MM.dd"_s, u"yyyy. M. d."_s,
                                  u"dd/MM/yyyy"_s, u"d/M/yyyy"_s,   u"MM/dd/yyyy"_s, u"M/d/yyyy"_s,   u"dd.MM.yyyy"_s,
                                  u"d.M.yyyy"_s,   u"d. M. yyyy"_s, u"dd-MM-yyyy"_s};
        QStringList weekdays;
        for (const QString &form : days) {
            for (const QString &day : {u"dddd, "_s, u"dddd "_s, u"ddd, "_s, u"ddd "_s})
                weekdays.append(day + form);
        }
        return weekdays + days + numbers;
    }();
    return all;
}

QString ending(int day)
{
    const int last = day / 10 == 1 ? 0 : day % 10;
    return last == 1 ? u"st"_s : last == 2 ? u"nd"_s : last == 3 ? u"rd"_s : u"th"_s;
}

QList<QLocale> languagesOf(const QByteArray &html)
{
    static const QRegularExpression element(uR"(<html\b[^>]*\blang\s*=\s*["']?([A-Za-z]{2,3}(?:[-_]\w+)?))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype headBytes = 4096;
    const QString tag = element.match(QString::fromUtf8(html.left(headBytes))).captured(1).replace(u'-', u'_');
    const QLocale own(tag);
    return tag.isEmpty() || own.language() == QLocale::C ? QList{QLocale::c()} : QList{QLocale::c(), own};
}

} // namespace

QString DateForm::written(const QDateTime &date) const
{
    return language.toString(date, form).replace(u'%', ending(date.date().day()));
}

QList<DateForm> dateFormsIn(const QByteArray &html, const QDateTime &date)
{
    QList<DateForm> found;
    if (!date.isValid())
        return found;
    QStringList texts;
    const QString page = QString::fromUtf8(html);
    for (const QLocale &language : languagesOf(html)) {
        for (const QString &form : forms()) {
            const DateForm candidate{language, form};
            const QString text = candidate.written(date);
            const bool isKnown = texts.contains(text); // “2024-03-05” is the same in any language.
            if (!isKnown && found.size() < mostForms && page.contains(text)) {
                texts.append(text);
                found.append(candidate);
            }
        }
    }
    std::ranges::stable_sort(found, std::greater(), [&](const DateForm &form) { return form.written(date).size(); });
    return found;
}

} // namespace galley::model
