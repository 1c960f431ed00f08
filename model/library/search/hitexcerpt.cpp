// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/search/hitexcerpt.h"

#include "model/library/search/searchwords.h"

#include <algorithm>

namespace galley::model {

namespace {

struct Hit
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The last words of a text that was read so far, as many as the longest phrase has.
class LastWords
{
public:
    explicit LastWords(const QList<SearchPhrase> &phrases)
    {
        for (const SearchPhrase &phrase : phrases)
            m_longest = std::max(m_longest, phrase.words.size());
    }

    void take(const SearchWord &word)
    {
        if (m_words.size() == m_longest)
            m_words.removeFirst();
        m_words.append({word.text.toString(), word.begin});
    }

    /// Where the phrase begins that ends with the last word; -1: it does not end there.
    qsizetype beginOf(const SearchPhrase &phrase) const
    {
        const qsizetype first = m_words.size() - phrase.words.size();
        if (first < 0)
            return -1;
        const qsizetype last = phrase.words.size() - 1;
        for (qsizetype index = 0; index <= last; ++index) {
            const QString &word = m_words.at(first + index).text;
            const bool fits = index == last && !phrase.isWhole ? word.startsWith(phrase.words.at(index))
                                                               : word == phrase.words.at(index);
            if (!fits)
                return -1;
        }
        return m_words.at(first).begin;
    }

private:
    struct Word
    {
        QString text;
        qsizetype begin = 0;
    };
    qsizetype m_longest = 1;
    QList<Word> m_words;
};

/// Where a reader would start: after the space before `position`, if there is one near.
qsizetype wordStart(QStringView text, qsizetype position)
{
    constexpr qsizetype farthest = 24;
    for (qsizetype start = position; start > 0 && start > position - farthest; --start) {
        if (text[start - 1].isSpace())
            return start;
    }
    return position > 0 && text[position].isLowSurrogate() ? position - 1 : position;
}

QString cleaned(QStringView text)
{
    QString clean = text.toString();
    std::ranges::replace_if(clean, [](QChar c) { return c.isSpace() || c == hitBegin || c == hitEnd; }, QChar(u' '));
    return clean;
}

} // namespace

QString excerptAroundHits(QStringView body, const QList<SearchPhrase> &phrases, qsizetype length)
{
    LastWords words(phrases);
    QList<Hit> hits;
    qsizetype windowBegin = 0;
    qsizetype windowEnd = body.size();
    forEachSearchWord(body, RunEnd::Alone, [&](const SearchWord &word) {
        words.take(word);
        for (const SearchPhrase &phrase : phrases) {
            const qsizetype begin = words.beginOf(phrase);
            if (begin < 0)
                continue;
            if (hits.isEmpty()) {
                windowBegin = wordStart(body, std::max<qsizetype>(0, begin - length / 3));
                windowEnd = std::min(body.size(), std::max(windowBegin + length, word.end));
            }
            if (!hits.isEmpty() && begin < hits.constLast().end) // Neighbours of a run overlap.
                hits.last().end = std::max(hits.constLast().end, word.end);
            else if (begin >= windowBegin)
                hits += Hit{begin, word.end};
        }
        return hits.isEmpty() || word.end < windowEnd;
    });
    if (hits.isEmpty())
        return {};

    QString excerpt;
    qsizetype position = windowBegin;
    for (const Hit &hit : std::as_const(hits)) {
        excerpt += cleaned(body.sliced(position, hit.begin - position)) + hitBegin;
        excerpt += cleaned(body.sliced(hit.begin, hit.end - hit.begin)) + hitEnd;
        position = hit.end;
    }
    windowEnd = std::max(windowEnd, position);
    if (windowEnd < body.size() && body[windowEnd].isLowSurrogate())
        --windowEnd;
    excerpt += cleaned(body.sliced(position, std::max<qsizetype>(0, windowEnd - position)));
    return excerpt.simplified();
}

} // namespace galley::model
