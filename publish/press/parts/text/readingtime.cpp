// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/text/readingtime.h"

#include "model/page/textcounts.h"
#include "publish/press/parts/text/visiblewords.h"

#include <cmath>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Pace
{
    QLatin1StringView language;
    int wordsPerMinute;
};

constexpr Pace paces[] = {
    {"ar"_L1, 138}, {"de"_L1, 179}, {"en"_L1, 228}, {"es"_L1, 218}, {"fi"_L1, 161},
    {"fr"_L1, 195}, {"he"_L1, 187}, {"it"_L1, 188}, {"nl"_L1, 202}, {"pl"_L1, 166},
    {"pt"_L1, 181}, {"ru"_L1, 184}, {"sl"_L1, 180}, {"sv"_L1, 199}, {"tr"_L1, 166},
};
constexpr int usualPace = 184; ///< The mean of the study's languages.

constexpr double chineseLettersPerMinute = 255;
constexpr double japaneseLettersPerMinute = 357;

int paceOf(const QString &language)
{
    const QString primary = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    for (const Pace &pace : paces) {
        if (primary == pace.language)
            return pace.wordsPerMinute;
    }
    return usualPace;
}

double minutesFor(const model::TextCounts &counts, const QString &language)
{
    const double lettersPerMinute =
        language.startsWith("ja"_L1, Qt::CaseInsensitive) ? japaneseLettersPerMinute : chineseLettersPerMinute;
    return double(counts.words - counts.lettersOfTheirOwn) / paceOf(language) +
           counts.lettersOfTheirOwn / lettersPerMinute;
}

int wholeMinutes(double minutes) { return minutes <= 0 ? 0 : qMax(1, int(std::lround(minutes))); }

} // namespace

int readingMinutes(const model::TextCounts &counts, const QString &language)
{
    return wholeMinutes(minutesFor(counts, language));
}

int readingMinutes(const QByteArray &html, const QString &language)
{
    const VisibleWords words = visibleWords(html);
    return wholeMinutes(minutesFor(model::countWordsOf(words.prose), language) +
                        minutesFor(model::countWordsOf(words.code), language) / 2);
}

} // namespace galley::publish
