// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/parts/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using model::PostState;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Wording", text); }

QString counted(qint64 number, const QString &one, const QString &many)
{
    return number == 1 ? one : many.arg(QLocale().toString(number));
}

QString stateName(PostState state)
{
    switch (state) {
    case PostState::Draft:
        return tr("Draft");
    case PostState::Scheduled:
        return tr("Scheduled");
    case PostState::Changed:
        return tr("Changed");
    case PostState::Committed:
        return tr("Committed, not pushed");
    case PostState::Pushed:
        return tr("Pushed");
    case PostState::Live:
        return tr("Live");
    case PostState::Conflict:
        return tr("Conflict");
    case PostState::Trash:
        return tr("In the trash");
    }
    Q_UNREACHABLE();
}

} // namespace

QString stateShape(PostState state)
{
    switch (state) {
    case PostState::Draft:
        return u"○"_s;
    case PostState::Scheduled:
        return u"◷"_s;
    case PostState::Changed:
        return u"●"_s;
    case PostState::Committed:
        return u"↑"_s;
    case PostState::Pushed:
    case PostState::Live:
        return u"✓"_s;
    case PostState::Conflict:
        return u"!"_s;
    case PostState::Trash:
        return u"×"_s;
    }
    Q_UNREACHABLE();
}

QString stateWords(PostState state) { return stateShape(state) + u' ' + stateName(state); }

QString spokenTime(const QDateTime &when, const QDateTime &now)
{
    const qint64 seconds = when.secsTo(now);
    if (seconds < 60)
        return tr("just now");
    if (seconds < 3600)
        return counted(seconds / 60, tr("1 minute ago"), tr("%1 minutes ago"));
    const QDate day = when.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day == today)
        return counted(seconds / 3600, tr("1 hour ago"), tr("%1 hours ago"));
    if (day.addDays(1) == today)
        return tr("yesterday");
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString shortTime(const QDateTime &when) { return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat); }

QString wordCount(int words) { return counted(words, tr("1 word"), tr("%1 words")); }

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return QString(text).replace(mnemonic, u"\\1"_s);
}

} // namespace galley::app
