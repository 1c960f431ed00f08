// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/yamlquoting.h"

#include <array>

namespace galley::model {

namespace {

using Counts = std::array<int, 4>; ///< By Quoting.

/// Counts scalars and those within lists.
void count(const DataNode &collection, const DataNode *except, Counts &counts)
{
    for (const DataNode &node : collection.children) {
        if (node.kind == DataKind::List)
            count(node, except, counts);
        else if (node.isScalar() && !(except && node.extent == except->extent))
            ++counts[size_t(node.quoting)];
    }
}

} // namespace

Quoting usualQuoting(const DataNode &root)
{
    Counts counts{};
    for (const DataNode &member : root.children)
        counts[size_t(member.quoting)] += member.kind == DataKind::Text ? 1 : 0;
    Quoting usual = Quoting::Plain;
    for (const Quoting quoting : {Quoting::Double, Quoting::Single}) {
        if (counts[size_t(quoting)] > counts[size_t(usual)])
            usual = quoting;
    }
    return usual;
}

QuoteHabit quoteHabit(const DataNode *old, const DataNode &neighbours, YamlPlace place)
{
    Counts counts{};
    count(neighbours, old, counts);
    const bool hasSingle = counts[size_t(Quoting::Single)] > 0;
    const bool hasDouble = counts[size_t(Quoting::Double)] > 0;
    QuoteHabit habit{.needed = hasSingle && !hasDouble ? Quoting::Double : Quoting::Single};
    if (!old)
        return habit;
    const bool isOurs = old->quoting == habit.needed && !(hasSingle && hasDouble) && !canBePlainYaml(old->text, place);
    habit.usual = isOurs ? Quoting::Plain : old->quoting;
    return habit;
}

} // namespace galley::model
