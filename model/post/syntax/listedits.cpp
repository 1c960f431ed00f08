// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/listedits.h"

#include <algorithm>

namespace galley::model {

namespace {

/// What parts two items on one line in the first list here that has two.
QByteArray usualSeparator(const FrontMatterSource &source, const DataNode &collection)
{
    for (const DataNode &node : collection.children) {
        if (node.kind == DataKind::List && node.inBrackets && node.children.size() > 1 && !node.isShared) {
            const QByteArray between = source.at({node.children.at(0).extent.end, node.children.at(1).extent.begin});
            if (between.trimmed() == "," && !between.contains('\n') && !between.contains('\r'))
                return between;
        }
    }
    return ", ";
}

/// What parts two items: as between the first two, or as before the only one.
QByteArray separator(const FrontMatterSource &source, const DataNode &list)
{
    const QList<DataNode> &items = list.children;
    if (items.size() >= 2) {
        const QByteArray between = source.at({items.at(0).extent.end, items.at(1).extent.begin});
        return between.contains('#') ? ", " : between;
    }
    const QByteArray leading = source.at({list.extent.begin + 1, items.constFirst().extent.begin});
    const bool isOnOwnLine = (leading.contains('\n') || leading.contains('\r')) && !leading.contains('#');
    return isOnOwnLine ? ',' + leading : usualSeparator(source, source.root);
}

/// Where the first item goes between empty brackets: on a line of its own if there is one, else in the middle of the
/// spaces.
qsizetype placeInEmpty(const FrontMatterSource &source, const DataNode &list)
{
    const Extent inside{list.extent.begin + 1, list.extent.end - 1};
    const QByteArray space = source.at(inside);
    qsizetype lastBreak = qMax(space.lastIndexOf('\n'), space.lastIndexOf('\r'));
    if (lastBreak < 0)
        return inside.begin + space.size() / 2;
    if (lastBreak > 0 && space.sliced(lastBreak - 1, 2) == "\r\n")
        --lastBreak;
    return inside.begin + lastBreak;
}

Splice removed(const DataNode &list, qsizetype begin, qsizetype end)
{
    const QList<DataNode> &items = list.children;
    if (end < items.size())
        return {{items.at(begin).extent.begin, items.at(end).extent.begin}, {}};
    const qsizetype from = begin > 0 ? items.at(begin - 1).extent.end : items.at(begin).extent.begin;
    return {{from, items.at(end - 1).extent.end}, {}};
}

Splice inserted(const FrontMatterSource &source, const DataNode &list, qsizetype index, const QByteArrayList &spelled)
{
    if (list.children.isEmpty()) {
        const qsizetype place = placeInEmpty(source, list);
        return {{place, place}, spelled.join(", ")};
    }
    const QByteArray between = separator(source, list);
    const bool isFirst = index == 0;
    const qsizetype place = isFirst ? list.children.constFirst().extent.begin : list.children.at(index - 1).extent.end;
    return {{place, place}, isFirst ? spelled.join(between) + between : between + spelled.join(between)};
}

} // namespace

ListChange listChange(const FrontMatterSource &source, const DataNode &old, const QStringList &items,
                      const SpellItem &spell)
{
    const QList<DataNode> &children = old.children;
    ListChange change{.oldEnd = children.size(), .newEnd = items.size()};
    while (change.begin < change.pairedEnd() && children.at(change.begin).text == items.at(change.begin))
        ++change.begin;
    while (change.pairedEnd() > change.begin && children.at(change.oldEnd - 1).text == items.at(change.newEnd - 1)) {
        --change.oldEnd;
        --change.newEnd;
    }
    for (qsizetype index = 0; index < items.size(); ++index) {
        const auto same = std::find_if(children.cbegin(), children.cend(), [&](const DataNode &child) {
            return child.text == items.at(index) && child.extent.length() > 0 && !child.isShared;
        });
        const DataNode *model = children.isEmpty() ? nullptr : &children.at(qMin(index, children.size() - 1));
        change.spelled.append(same != children.cend() ? source.at(same->extent) : spell(items.at(index), model));
    }
    return change;
}

QList<Edit> bracketListEdits(const FrontMatterSource &source, const DataNode &old, const QStringList &items,
                             const SpellItem &spell)
{
    const ListChange change = listChange(source, old, items, spell);
    const qsizetype paired = change.pairedEnd();
    Edit edit;
    for (qsizetype index = change.begin; index < paired; ++index)
        edit.append({old.children.at(index).extent, change.spelled.at(index)});
    if (change.oldEnd > paired)
        edit.append(removed(old, paired, change.oldEnd));
    if (change.newEnd > paired)
        edit.append(inserted(source, old, paired, change.spelled.sliced(paired, change.newEnd - paired)));

    const DataNode *model = old.children.isEmpty() ? nullptr : &old.children.constFirst();
    return {edit, {{old.extent, bracketList(items, spell, model)}}};
}

QByteArray bracketList(const QStringList &items, const SpellItem &spell, const DataNode *model)
{
    QByteArrayList spelled;
    for (const QString &item : items)
        spelled.append(spell(item, model));
    return '[' + spelled.join(", ") + ']';
}

} // namespace galley::model
