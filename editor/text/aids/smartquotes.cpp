// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/smartquotes.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

struct Quotes
{
    QString open;
    QString close;
    QString innerOpen;
    QString innerClose;
};

const Quotes &quotesOf(const QString &language)
{
    static const Quotes english{u"“"_s, u"”"_s, u"‘"_s, u"’"_s};
    static const Quotes german{u"„"_s, u"“"_s, u"‚"_s, u"‘"_s};
    static const Quotes polish{u"„"_s, u"”"_s, u"‚"_s, u"’"_s};
    static const Quotes french{u"«\u00a0"_s, u"\u00a0»"_s, u"‹\u00a0"_s, u"\u00a0›"_s};
    static const Quotes swiss{u"«"_s, u"»"_s, u"‹"_s, u"›"_s};
    static const Quotes spanish{u"«"_s, u"»"_s, u"“"_s, u"”"_s};
    static const Quotes russian{u"«"_s, u"»"_s, u"„"_s, u"“"_s};
    static const Quotes swedish{u"”"_s, u"”"_s, u"’"_s, u"’"_s};
    static const Quotes danish{u"»"_s, u"«"_s, u"›"_s, u"‹"_s};
    static const Quotes hungarian{u"„"_s, u"”"_s, u"»"_s, u"«"_s};
    static const QHash<QString, const Quotes *> known = {
        {u"de"_s, &german},  {u"cs"_s, &german},  {u"sk"_s, &german},   {u"sl"_s, &german},     {u"is"_s, &german},
        {u"lt"_s, &german},  {u"bg"_s, &german},  {u"pl"_s, &polish},   {u"hr"_s, &polish},     {u"sr"_s, &polish},
        {u"ro"_s, &polish},  {u"fr"_s, &french},  {u"de_CH"_s, &swiss}, {u"fr_CH"_s, &swiss},   {u"it_CH"_s, &swiss},
        {u"it"_s, &spanish}, {u"es"_s, &spanish}, {u"ca"_s, &spanish},  {u"pt_PT"_s, &spanish}, {u"el"_s, &spanish},
        {u"ru"_s, &russian}, {u"uk"_s, &russian}, {u"be"_s, &russian},  {u"sv"_s, &swedish},    {u"fi"_s, &swedish},
        {u"nb"_s, &spanish}, {u"nn"_s, &spanish}, {u"no"_s, &spanish},  {u"da"_s, &danish},     {u"hu"_s, &hungarian},
    };
    const QString name = QString(language).replace(u'-', u'_');
    const Quotes *const exact = known.value(name);
    const Quotes *const found = exact ? exact : known.value(name.section(u'_', 0, 0));
    return found ? *found : english;
}

bool opens(QStringView before)
{
    if (before.isEmpty()) {
        return true;
    }
    const QChar last = before.back();
    return last.isSpace() || u"([{<-–—/*_~|=>“‘„‚«‹»›\"'"_s.contains(last);
}

} // namespace

QString smartQuote(QChar typed, QStringView before, const QString &language)
{
    const Quotes &quotes = quotesOf(language);
    const bool isApostrophe = typed == u'\'' && !before.isEmpty() && before.back().isLetterOrNumber();
    const bool isWithinInner = before.count(quotes.innerOpen) > before.count(quotes.innerClose);
    if (isApostrophe && !isWithinInner) {
        return u"’"_s;
    }
    // Behind a closing mark another one closes, too.
    const bool follows = before.endsWith(quotes.close) || before.endsWith(quotes.innerClose);
    if (opens(before) && !(follows && quotes.close != quotes.open)) {
        return typed == u'"' ? quotes.open : quotes.innerOpen;
    }
    return typed == u'"' ? quotes.close : quotes.innerClose;
}

std::pair<QString, QString> smartPair(QChar typed, const QString &language)
{
    const Quotes &quotes = quotesOf(language);
    return typed == u'"' ? std::pair(quotes.open, quotes.close) : std::pair(quotes.innerOpen, quotes.innerClose);
}

} // namespace galley::editor
