// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/text/searchwords.h"

#include <algorithm>

namespace galley::model {

namespace {

struct Hit
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// How much of one phrase has been seen so far.
class PhraseWatch
{
public:
    explicit PhraseWatch(const QStringList &phrase)
        : m_phrase(phrase)
    {
    }

    /// True when `word` completes the phrase, which began at `begin()`.
    bool completes(const SearchWord &word)
    {
        const bool last = m_seen + 1 == m_phrase.size();
        const bool fits = last ? word.text.startsWith(m_phrase.at(m_seen)) : word.text == m_phrase.at(m_seen);
        if (!fits) {
            if (m_seen == 0)
                return false;
            m_seen = 0;
            return completes(word);
        }
        if (m_seen == 0)
            m_begin = word.begin;
        m_seen = last ? 0 : m_seen + 1;
        return last;
    }
    qsizetype begin() const { return m_begin; }

private:
    const QStringList &m_phrase;
    qsizetype m_seen = 0;
    qsizetype m_begin = 0;
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

QString excerptAroundHits(QStringView body, const QList<QStringList> &phrases, qsizetype length)
{
    QList<PhraseWatch> watches;
    for (const QStringList &phrase : phrases)
        watches += PhraseWatch(phrase);

    QList<Hit> hits;
    qsizetype windowBegin = 0;
    qsizetype windowEnd = body.size();
    forEachSearchWord(body, RunEnd::Alone, [&](const SearchWord &word) {
        for (PhraseWatch &watch : watches) {
            if (!watch.completes(word))
                continue;
            if (hits.isEmpty()) {
                windowBegin = wordStart(body, std::max<qsizetype>(0, watch.begin() - length / 3));
                windowEnd = std::min(body.size(), std::max(windowBegin + length, word.end));
            }
            if (!hits.isEmpty() && watch.begin() < hits.constLast().end) // Neighbours of a run overlap.
                hits.last().end = std::max(hits.constLast().end, word.end);
            else if (watch.begin() >= windowBegin)
                hits += Hit{watch.begin(), word.end};
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
