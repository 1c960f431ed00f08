// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled into galley-renderer too, with its Qt: see model/renderer/program.

#include "model/page/syllables.h"

#include <QString>

#include <algorithm>

namespace galley::model {

namespace {

bool isVowel(QChar c)
{
    const QChar base = c.decomposition().isEmpty() ? c : c.decomposition().at(0); // é sounds like e.
    return QStringView(u"aeiouy").contains(base);
}

/// Two vowels that German speaks as one.
bool isGermanPair(QChar first, QChar second)
{
    static constexpr const char16_t *pairs[] = {u"au", u"äu", u"eu", u"ei", u"ai", u"ie", u"oi",
                                                u"aa", u"ee", u"oo", u"ey", u"ay", u"ui"};
    return std::any_of(std::begin(pairs), std::end(pairs),
                       [&](const char16_t *pair) { return first == QChar(pair[0]) && second == QChar(pair[1]); });
}

} // namespace

int englishSyllables(QStringView word)
{
    int groups = 0;
    bool inVowels = false;
    for (const QChar c : word) {
        const bool vowel = isVowel(c);
        groups += vowel && !inVowels ? 1 : 0;
        inVowels = vowel;
    }
    const auto consonantBefore = [word](int end) { return word.size() > end && !isVowel(word[word.size() - 1 - end]); };
    const bool endsSilent = word.endsWith(QLatin1Char('e')) && consonantBefore(1);
    const bool endsInLe = word.endsWith(QLatin1String("le")) && consonantBefore(2);
    const bool endsInEd = word.endsWith(QLatin1String("ed")) && consonantBefore(2) &&
                          !word.endsWith(QLatin1String("ted")) && !word.endsWith(QLatin1String("ded"));
    if (((endsSilent && !endsInLe) || endsInEd) && groups > 1) {
        --groups;
    }
    return std::max(1, groups);
}

int germanSyllables(QStringView word)
{
    int syllables = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!isVowel(word[i])) {
            continue;
        }
        ++syllables;
        if (i + 1 < word.size() && isGermanPair(word[i], word[i + 1])) {
            ++i;
        } else if (word[i] == QLatin1Char('u') && i > 0 && word[i - 1] == QLatin1Char('q')) {
            --syllables; // “Quelle”
        }
    }
    return std::max(1, syllables);
}

} // namespace galley::model
