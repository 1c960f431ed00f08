// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/merge/mergedbody.h"

#include "model/post/merge/markdownblocks.h"
#include "model/post/syntax/lines.h"

#include <optional>

namespace galley::model {

namespace {

enum Side { Base, Here, There };
constexpr int sides = 3;

/// A block of the merged body, and where each side has it; -1: nowhere.
struct Placed
{
    QByteArray text;
    qsizetype at[sides]{-1, -1, -1};
};

/// Blocks that stand in the same place: one of the base with what became of it, or what was put in before it.
struct Spot
{
    QList<qsizetype> blocks[sides];
    bool isConflict = false;
};

class BodyMerge
{
public:
    BodyMerge(const ThreeTexts &bodies, Answers &answers)
        : m_sides{markdownBlocks(bodies.base), markdownBlocks(bodies.here), markdownBlocks(bodies.there)}
        , m_lineEnd(dominantLineEnd(bodies.here, dominantLineEnd(bodies.there)))
        , m_answers(answers)
    {
        if (bodies.base.isEmpty())
            m_sides[Base] = inCommon();
    }

    MergedText merge()
    {
        makeSpots();
        widenConflicts();
        for (const Spot &spot : std::as_const(m_spots))
            settle(spot);
        return {joined(), m_conflicts};
    }

private:
    const QByteArray &text(int side, qsizetype index) const { return m_sides[side].blocks.at(index).text; }

    QByteArrayList texts(int side, const QList<qsizetype> &indexes) const
    {
        QByteArrayList texts;
        for (const qsizetype index : indexes)
            texts.append(text(side, index));
        return texts;
    }

    /// The blocks that both sides have, for want of a base.
    MarkdownBlocks inCommon() const
    {
        MarkdownBlocks common;
        const QList<qsizetype> pairs = pairedBlocks(m_sides[Here].blocks, m_sides[There].blocks);
        for (qsizetype index = 0; index < pairs.size(); ++index) {
            if (pairs.at(index) >= 0 && text(Here, pairs.at(index)) == text(There, index))
                common.blocks.append(m_sides[There].blocks.at(index));
        }
        return common;
    }

    void makeSpots()
    {
        const qsizetype count = m_sides[Base].blocks.size();
        m_spots.resize(2 * count +
                       1); // What is put in before a block, and the block, in turn; the last comes behind all.
        for (qsizetype block = 0; block < count; ++block)
            m_spots[2 * block + 1].blocks[Base] = {block};
        for (const int side : {Here, There}) {
            const QList<qsizetype> pairs = pairedBlocks(m_sides[Base].blocks, m_sides[side].blocks);
            qsizetype gap = 0;
            for (qsizetype index = 0; index < pairs.size(); ++index) {
                if (pairs.at(index) >= 0)
                    gap = pairs.at(index) + 1;
                m_spots[pairs.at(index) >= 0 ? 2 * gap - 1 : 2 * gap].blocks[side].append(index);
            }
        }
        for (Spot &spot : m_spots) {
            const QByteArrayList base = texts(Base, spot.blocks[Base]);
            const QByteArrayList here = texts(Here, spot.blocks[Here]);
            const QByteArrayList there = texts(There, spot.blocks[There]);
            spot.isConflict = here != base && there != base && here != there;
        }
    }

    /// A paragraph that was taken in two is a changed one and a new one: both go with the answer.
    void widenConflicts()
    {
        for (qsizetype index = 1; index < m_spots.size(); index += 2) {
            if (!m_spots.at(index).isConflict)
                continue;
            takeIn(index, index - 1);
            takeIn(index, index + 1);
        }
    }

    void takeIn(qsizetype conflict, qsizetype gap)
    {
        for (const int side : {Here, There}) {
            QList<qsizetype> &blocks = m_spots[conflict].blocks[side];
            const QList<qsizetype> added = std::exchange(m_spots[gap].blocks[side], {});
            blocks = gap < conflict ? added + blocks : blocks + added;
        }
        m_spots[gap].isConflict = false;
    }

    void settle(const Spot &spot)
    {
        if (!spot.isConflict) {
            // Where the text is the same on both sides, its place on both decides what stands between it and the next.
            const bool isHeres = texts(Here, spot.blocks[Here]) != texts(Base, spot.blocks[Base]);
            place(spot, isHeres ? Here : There);
            return;
        }
        m_conflicts.append({MergeConflict::Part::Passage,
                            {},
                            prose(Base, spot.blocks[Base]),
                            prose(Here, spot.blocks[Here]),
                            prose(There, spot.blocks[There])});
        const Keep answer = m_answers.next();
        if (answer != Keep::There)
            place(spot, Here);
        if (answer != Keep::Here)
            place(spot, There);
    }

    void place(const Spot &spot, int side)
    {
        for (qsizetype index = 0; index < spot.blocks[side].size(); ++index) {
            Placed placed{text(side, spot.blocks[side].at(index))};
            placed.at[side] = spot.blocks[side].at(index);
            for (const int other : {Base, Here, There}) {
                const QList<qsizetype> &blocks = spot.blocks[other];
                const bool isThere = index < blocks.size() && blocks.size() == spot.blocks[side].size();
                if (other != side && isThere && (!spot.isConflict || text(other, blocks.at(index)) == placed.text))
                    placed.at[other] = blocks.at(index);
            }
            m_placed.append(placed);
        }
    }

    QString prose(int side, const QList<qsizetype> &indexes) const
    {
        QByteArray prose;
        for (qsizetype index = 0; index < indexes.size(); ++index) {
            const MarkdownBlock &block = m_sides[side].blocks.at(indexes.at(index));
            prose += block.text;
            if (index + 1 < indexes.size())
                prose += block.tail;
        }
        return QString::fromUtf8(prose).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    }

    /// What a side has behind a block; nothing where that is the end of the body.
    std::optional<QByteArray> tailIn(int side, const Placed &block) const
    {
        const qsizetype index = block.at[side];
        if (index < 0 || index + 1 >= m_sides[side].blocks.size())
            return std::nullopt;
        return m_sides[side].blocks.at(index).tail;
    }

    QByteArray tailBetween(const Placed &block, const Placed &next) const
    {
        const std::optional<QByteArray> base = tailIn(Base, block);
        const std::optional<QByteArray> here = tailIn(Here, block);
        const std::optional<QByteArray> there = tailIn(There, block);
        QByteArray tail = here.value_or(there.value_or(base.value_or(m_lineEnd)));
        if (here && there && here == base)
            tail = *there;
        for (const int side : {Here, There}) {
            const bool areNeighbours = block.at[side] >= 0 && next.at[side] == block.at[side] + 1;
            if (areNeighbours && tail == m_sides[side].blocks.at(block.at[side]).tail)
                return tail;
        }
        const QList<MarkdownBlock> parted = markdownBlocks(block.text + tail + next.text).blocks;
        const bool stayTwo = parted.size() == 2 && parted.first().text == block.text && parted.last().text == next.text;
        return stayTwo ? tail : m_lineEnd + m_lineEnd;
    }

    QByteArray joined() const
    {
        const auto changed = [](const QByteArray &base, const QByteArray &here, const QByteArray &there) {
            return here == base ? there : here;
        };
        QByteArray body = changed(m_sides[Base].lead, m_sides[Here].lead, m_sides[There].lead);
        for (qsizetype index = 0; index < m_placed.size(); ++index) {
            body += m_placed.at(index).text;
            if (index + 1 < m_placed.size())
                body += tailBetween(m_placed.at(index), m_placed.at(index + 1));
        }
        if (!m_placed.isEmpty())
            body += changed(m_sides[Base].end(), m_sides[Here].end(), m_sides[There].end());
        return body;
    }

    MarkdownBlocks m_sides[sides];
    QByteArray m_lineEnd;
    Answers &m_answers;
    QList<Spot> m_spots;
    QList<Placed> m_placed;
    QList<MergeConflict> m_conflicts;
};

} // namespace

const QByteArray *changedText(const ThreeTexts &texts)
{
    if (texts.here == texts.there || texts.there == texts.base)
        return &texts.here;
    return texts.here == texts.base ? &texts.there : nullptr;
}

MergedText mergedBody(const ThreeTexts &bodies, Answers &answers)
{
    if (const QByteArray *changed = changedText(bodies))
        return {*changed, {}};
    return BodyMerge(bodies, answers).merge();
}

} // namespace galley::model
