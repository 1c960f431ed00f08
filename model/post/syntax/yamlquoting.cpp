// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/yamlquoting.h"

#include "model/post/syntax/yamlscalar.h"

#include <QHash>

#include <algorithm>

namespace galley::model {

namespace {

/// Whether the author puts single quotes around texts that need none.
bool likesSingleQuotes(const DataNode &collection)
{
    return std::any_of(collection.children.cbegin(), collection.children.cend(), [](const DataNode &node) {
        return node.quoting == Quoting::Single && canBePlainYaml(node.text, YamlPlace::Block);
    });
}

} // namespace

Quoting usualQuoting(const DataNode &root)
{
    QHash<Quoting, int> counts;
    for (const DataNode &member : root.children) {
        if (member.kind == DataKind::Text)
            ++counts[member.quoting];
    }
    Quoting usual = Quoting::Plain;
    for (const Quoting quoting : {Quoting::Double, Quoting::Single}) {
        if (counts.value(quoting) > counts.value(usual))
            usual = quoting;
    }
    return usual;
}

Quoting habitualQuoting(const DataNode &old, const DataNode &collection)
{
    const bool isForced = old.quoting == Quoting::Single && !canBePlainYaml(old.text, YamlPlace::Block);
    return isForced && !likesSingleQuotes(collection) ? Quoting::Plain : old.quoting;
}

DataNode withHabitualQuotes(DataNode list)
{
    const DataNode original = list;
    for (DataNode &item : list.children)
        item.quoting = habitualQuoting(item, original);
    return list;
}

} // namespace galley::model
