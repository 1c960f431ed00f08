// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/linediff.h"
#include "model/post/merge/markdownblocks.h"

#include <QHash>

#include <algorithm>

namespace galley::model {

namespace {

constexpr double leastLikeness = 0.35; ///< Below this a block is another one rather than a changed one.
constexpr qsizetype mostCompared = 4096;

using WordCounts = QHash<size_t, int>;

bool isWordByte(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte & 0x80) != 0;
}

WordCounts wordsOf(QByteArrayView text)
{
    WordCounts words;
    qsizetype begin = -1;
    for (qsizetype place = 0; place <= text.size(); ++place) {
        const bool isInWord = place < text.size() && isWordByte(text[place]);
        if (isInWord && begin < 0) {
            begin = place;
        } else if (!isInWord && begin >= 0) {
            ++words[qHash(text.sliced(begin, place - begin))];
            begin = -1;
        }
    }
    return words;
}

double likenessOf(const WordCounts &one, const WordCounts &other)
{
    int all = 0;
    int shared = 0;
    for (const int count : one)
        all += count;
    for (auto word = other.cbegin(); word != other.cend(); ++word) {
        all += *word;
        shared += std::min(*word, one.value(word.key()));
    }
    return all == 0 ? 0 : 2.0 * shared / all;
}

/// Pairs blocks between two that are the same on both sides.
class Stretch
{
public:
    Stretch(const QList<MarkdownBlock> &before, qsizetype beforeBegin, qsizetype beforeEnd,
            const QList<MarkdownBlock> &after, qsizetype afterBegin, qsizetype afterEnd)
        : m_before(before.sliced(beforeBegin, beforeEnd - beforeBegin))
        , m_after(after.sliced(afterBegin, afterEnd - afterBegin))
    {
    }

    /// For each block after the one before, counted within the stretch; -1: new.
    QList<qsizetype> pairs() const
    {
        QList<qsizetype> pairs =
            m_before.size() * m_after.size() <= mostCompared ? likestPairs() : QList<qsizetype>(m_after.size(), -1);
        pairTheRest(pairs);
        return pairs;
    }

private:
    /// The rising pairs with the most likeness in all.
    QList<qsizetype> likestPairs() const
    {
        const qsizetype rows = m_before.size();
        const qsizetype columns = m_after.size();
        QList<WordCounts> words;
        for (const MarkdownBlock &block : m_before)
            words.append(wordsOf(block.text));
        QList<double> alike(rows * columns); // Of block `row` and block `column`; 0: too little to count.
        QList<double> best((rows + 1) * (columns + 1), 0.0);
        const auto bestOf = [&](qsizetype row, qsizetype column) -> double & {
            return best[row * (columns + 1) + column];
        };
        for (qsizetype column = columns - 1; column >= 0; --column) {
            const WordCounts other = wordsOf(m_after.at(column).text);
            for (qsizetype row = rows - 1; row >= 0; --row) {
                const double likeness =
                    m_before.at(row).text == m_after.at(column).text ? 1 : likenessOf(words.at(row), other);
                double &pair = alike[row * columns + column];
                pair = likeness >= leastLikeness ? likeness : 0;
                bestOf(row, column) = std::max(pair > 0 ? pair + bestOf(row + 1, column + 1) : 0,
                                               std::max(bestOf(row + 1, column), bestOf(row, column + 1)));
            }
        }
        QList<qsizetype> pairs(columns, -1);
        for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
            const double pair = alike.at(row * columns + column);
            if (pair > 0 && bestOf(row, column) == pair + bestOf(row + 1, column + 1))
                pairs[column++] = row++;
            else if (bestOf(row, column) == bestOf(row + 1, column))
                ++row;
            else
                ++column;
        }
        return pairs;
    }

    /// What is alike to nothing was written anew in the place of what stood there.
    void pairTheRest(QList<qsizetype> &pairs) const
    {
        qsizetype next = 0; // Of the blocks before.
        for (qsizetype column = 0; column < pairs.size(); ++column) {
            if (pairs.at(column) >= 0) {
                next = pairs.at(column) + 1;
                continue;
            }
            const auto following =
                std::find_if(pairs.cbegin() + column, pairs.cend(), [](qsizetype pair) { return pair >= 0; });
            const qsizetype end = following == pairs.cend() ? m_before.size() : *following;
            if (next < end)
                pairs[column] = next++;
        }
    }

    const QList<MarkdownBlock> m_before;
    const QList<MarkdownBlock> m_after;
};

QStringList textsOf(const QList<MarkdownBlock> &blocks)
{
    QStringList texts;
    for (const MarkdownBlock &block : blocks)
        texts.append(QString::fromLatin1(block.text)); // Byte by byte: it is only compared.
    return texts;
}

} // namespace

double likeness(QByteArrayView one, QByteArrayView other) { return likenessOf(wordsOf(one), wordsOf(other)); }

QList<qsizetype> pairedBlocks(const QList<MarkdownBlock> &before, const QList<MarkdownBlock> &after)
{
    QList<qsizetype> pairs = pairedLines(textsOf(before), textsOf(after));
    for (qsizetype index = 0; index < pairs.size(); ++index) {
        if (pairs.at(index) >= 0 && before.at(pairs.at(index)).text != after.at(index).text)
            pairs[index] = -1; // Only those that are the same are certain.
    }
    qsizetype beforeBegin = 0;
    for (qsizetype begin = 0; begin < pairs.size();) {
        if (pairs.at(begin) >= 0) {
            beforeBegin = pairs.at(begin++) + 1;
            continue;
        }
        qsizetype end = begin;
        while (end < pairs.size() && pairs.at(end) < 0)
            ++end;
        const qsizetype beforeEnd = end < pairs.size() ? pairs.at(end) : before.size();
        const QList<qsizetype> found = Stretch(before, beforeBegin, beforeEnd, after, begin, end).pairs();
        for (qsizetype index = 0; index < found.size(); ++index)
            pairs[begin + index] = found.at(index) < 0 ? -1 : beforeBegin + found.at(index);
        begin = end;
    }
    return pairs;
}

} // namespace galley::model
