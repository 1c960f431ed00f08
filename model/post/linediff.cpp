// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/linediff.h"

#include <QHash>

#include <algorithm>

namespace galley::model {

namespace {

/// Lines `begin` up to `end` of each side.
struct Stretch
{
    qsizetype beforeBegin = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterBegin = 0;
    qsizetype afterEnd = 0;
};

struct Anchor
{
    qsizetype before = 0;
    qsizetype after = 0;
};

class Pairing
{
public:
    Pairing(const QStringList &before, const QStringList &after)
        : m_before(before)
        , m_after(after)
        , m_pairs(after.size(), -1)
    {
    }

    QList<qsizetype> pairs()
    {
        // A list of work instead of recursion: a long text may need many levels.
        QList<Stretch> work = {{0, m_before.size(), 0, m_after.size()}};
        while (!work.isEmpty()) {
            const Stretch stretch = withoutEqualEnds(work.takeLast());
            const QList<Anchor> anchors = anchorsIn(stretch);
            if (anchors.isEmpty()) {
                pairInOrder(stretch);
                continue;
            }
            Stretch gap = stretch;
            for (const Anchor &anchor : anchors) {
                m_pairs[anchor.after] = anchor.before;
                work.append({gap.beforeBegin, anchor.before, gap.afterBegin, anchor.after});
                gap.beforeBegin = anchor.before + 1;
                gap.afterBegin = anchor.after + 1;
            }
            work.append(gap);
        }
        return m_pairs;
    }

private:
    Stretch withoutEqualEnds(Stretch stretch)
    {
        const auto isEmpty = [&] {
            return stretch.beforeBegin == stretch.beforeEnd || stretch.afterBegin == stretch.afterEnd;
        };
        while (!isEmpty() && m_before.at(stretch.beforeBegin) == m_after.at(stretch.afterBegin))
            m_pairs[stretch.afterBegin++] = stretch.beforeBegin++;
        while (!isEmpty() && m_before.at(stretch.beforeEnd - 1) == m_after.at(stretch.afterEnd - 1))
            m_pairs[--stretch.afterEnd] = --stretch.beforeEnd;
        return stretch;
    }

    /// Lines that stand once on each side, in an order that both sides share.
    QList<Anchor> anchorsIn(const Stretch &stretch) const
    {
        struct Seen
        {
            qsizetype beforeCount = 0;
            qsizetype afterCount = 0;
            qsizetype before = 0;
        };
        if (stretch.beforeBegin == stretch.beforeEnd || stretch.afterBegin == stretch.afterEnd)
            return {};
        QHash<QString, Seen> seen;
        for (qsizetype line = stretch.beforeBegin; line < stretch.beforeEnd; ++line) {
            Seen &entry = seen[m_before.at(line)];
            ++entry.beforeCount;
            entry.before = line;
        }
        for (qsizetype line = stretch.afterBegin; line < stretch.afterEnd; ++line) {
            if (const auto found = seen.find(m_after.at(line)); found != seen.end())
                ++found->afterCount;
        }
        QList<Anchor> candidates;
        for (qsizetype line = stretch.afterBegin; line < stretch.afterEnd; ++line) {
            const auto found = seen.constFind(m_after.at(line));
            if (found != seen.constEnd() && found->beforeCount == 1 && found->afterCount == 1)
                candidates.append({found->before, line});
        }
        return longestRising(candidates);
    }

    /// The longest run of candidates (sorted by `after`) whose `before` rises too.
    static QList<Anchor> longestRising(const QList<Anchor> &candidates)
    {
        QList<qsizetype> ends; // For each length the candidate that ends such a run with the smallest `before`.
        QList<qsizetype> previous(candidates.size(), -1);
        for (qsizetype index = 0; index < candidates.size(); ++index) {
            const auto place =
                std::lower_bound(ends.cbegin(), ends.cend(), candidates.at(index).before,
                                 [&](qsizetype end, qsizetype before) { return candidates.at(end).before < before; });
            const qsizetype length = place - ends.cbegin();
            if (length > 0)
                previous[index] = ends.at(length - 1);
            if (length == ends.size())
                ends.append(index);
            else
                ends[length] = index;
        }
        QList<Anchor> run;
        for (qsizetype index = ends.isEmpty() ? -1 : ends.constLast(); index >= 0; index = previous.at(index))
            run.prepend(candidates.at(index));
        return run;
    }

    void pairInOrder(const Stretch &stretch)
    {
        const qsizetype count =
            std::min(stretch.beforeEnd - stretch.beforeBegin, stretch.afterEnd - stretch.afterBegin);
        for (qsizetype line = 0; line < count; ++line)
            m_pairs[stretch.afterBegin + line] = stretch.beforeBegin + line;
    }

    const QStringList &m_before;
    const QStringList &m_after;
    QList<qsizetype> m_pairs;
};

} // namespace

QList<qsizetype> pairedLines(const QStringList &before, const QStringList &after)
{
    return Pairing(before, after).pairs();
}

} // namespace galley::model
