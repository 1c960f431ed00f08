// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/frontmatter.h"
#include "model/post/syntax/frontmattersyntax.h"
#include "model/post/syntax/lines.h"
#include "model/post/textlist.h"

#include <algorithm>
#include <array>

namespace galley::model {

namespace {

bool isNothing(const DataNode &node) { return node.text.isEmpty() && node.children.isEmpty(); }

/// Whether both say the same to a reader: the same texts in the same order; kinds and quotes do not count.
bool saysTheSame(const DataNode &left, const DataNode &right)
{
    if (isNothing(left) && isNothing(right))
        return true;
    return left.isScalar() == right.isScalar() && left.text == right.text &&
           std::equal(left.children.cbegin(), left.children.cend(), right.children.cbegin(), right.children.cend(),
                      [](const DataNode &one, const DataNode &other) {
                          return one.key == other.key && saysTheSame(one, other);
                      });
}

QStringList itemsOf(const DataNode &node, TextList parted)
{
    return node.kind == DataKind::List ? node.itemTexts() : itemsOfText(node.text, parted);
}

/// Likewise, or the same items, some in a list and some in one text.
bool saysTheSame(const DataNode &left, const DataNode &right, TextList parted)
{
    const auto isFlat = [](const DataNode &node) {
        return node.kind != DataKind::Map && std::all_of(node.children.cbegin(), node.children.cend(),
                                                         [](const DataNode &child) { return child.isScalar(); });
    };
    return saysTheSame(left, right) || (parted != TextList::None && isFlat(left) && isFlat(right) &&
                                        itemsOf(left, parted) == itemsOf(right, parted));
}

/// What a value may be taken to reach over, from less to more: its bytes; with what follows on its last line; with the
/// lines up to the next key, or the end of the block.
std::array<Extent, 3> reaches(const QByteArray &source, const DataNode &root, const DataNode &node, qsizetype blockEnd)
{
    const qsizetype begin = node.keyExtent.end;
    qsizetype next = blockEnd;
    for (const DataNode &member : root.children) {
        if (member.keyExtent.begin > begin)
            next = qMin(next, lineStart(source, member.keyExtent.begin));
    }
    const qsizetype end = qMax(begin, node.extent.end);
    return {Extent{begin, end}, {begin, lineTextEnd(source, end)}, {begin, qMax(end, next)}};
}

} // namespace

FrontMatter FrontMatter::respelledValue(const FrontMatter &earlier, const QStringList &path, TextList parted) const
{
    const DataNode &now = *ownNodeAt(m_root, path);
    const DataNode &then = *ownNodeAt(earlier.m_root, path);
    const auto isSame = [&](const DataNode *node) { return node && saysTheSame(*node, then, parted); };
    if (!isSame(&now))
        return *this;
    const auto places = reaches(m_source, m_root, now, m_block.text.end);
    const auto spellings = reaches(earlier.m_source, earlier.m_root, then, earlier.m_block.text.end);
    const QByteArrayView earlierHead = QByteArrayView(earlier.m_source).first(earlier.m_block.bodyOffset);
    QByteArray first;
    for (size_t reach = 0; reach < places.size(); ++reach) {
        const Extent spelling = spellings.at(reach);
        const QByteArray bytes = earlier.m_source.sliced(spelling.begin, spelling.length());
        if (reach == 0 && m_source.sliced(places[0].begin, places[0].length()) == bytes &&
            m_source.startsWith(earlierHead))
            return *this;
        const Result<QByteArray> source = firstThatSays(path, {{{places.at(reach), bytes}}}, isSame);
        if (!source)
            continue;
        // More than the value's bytes only if that is all that is left to make it as it was: the rest may be newer.
        if (source->startsWith(earlierHead))
            return parse(*source, m_headers).value();
        if (first.isEmpty())
            first = *source;
    }
    return first.isEmpty() ? *this : parse(first, m_headers).value();
}

FrontMatter FrontMatter::respelled(const FrontMatter &earlier, const QStringList &path, TextList parted) const
{
    const DataNode *now = ownNodeAt(m_root, path);
    const DataNode *then = ownNodeAt(earlier.m_root, path);
    if (!now || !then)
        return *this;
    const bool areMaps = now->kind == DataKind::Map && then->kind == DataKind::Map && !now->isAlias && !then->isAlias;
    if (!areMaps || (!path.isEmpty() && saysTheSame(*now, *then)))
        return respelledValue(earlier, path, parted);
    FrontMatter current = *this;
    for (const DataNode &member : now->children)
        current = current.respelled(earlier, path + QStringList{member.key}, parted);
    return current;
}

QByteArray FrontMatter::withSpellingOf(const FrontMatter &earlier, const QString &key, TextList parted) const
{
    return respelled(earlier, key.isEmpty() ? QStringList() : pathOf(key), parted).m_source;
}

} // namespace galley::model
