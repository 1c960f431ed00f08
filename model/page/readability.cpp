// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/readability.h"

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

int readingSeconds(const TextCounts &counts)
{
    constexpr double wordsPerMinute = 230;
    constexpr double lettersPerMinute = 450;
    const double words = counts.words - counts.lettersOfTheirOwn;
    return qRound(60 * (words / wordsPerMinute + counts.lettersOfTheirOwn / lettersPerMinute));
}

std::optional<double> readingEase(const TextCounts &counts, const QString &language)
{
    const QString base = QString(language).replace(u'_', u'-').section(u'-', 0, 0).toLower();
    const double words = counts.words - counts.lettersOfTheirOwn;
    if (words <= 0 || counts.sentences <= 0)
        return std::nullopt;
    const double wordsPerSentence = words / counts.sentences;
    if (base == "en"_L1)
        return std::clamp(206.835 - 1.015 * wordsPerSentence - 84.6 * counts.englishSyllables / words, 0.0, 100.0);
    if (base == "de"_L1)
        return std::clamp(180.0 - wordsPerSentence - 58.5 * counts.germanSyllables / words, 0.0, 100.0);
    return std::nullopt;
}

} // namespace galley::model
