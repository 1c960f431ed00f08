// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/mapedits.h"

namespace galley::model {

namespace {

/// The start of the spaces and line breaks before `position`.
qsizetype spaceBegin(const QByteArray &bytes, qsizetype position)
{
    while (position > 0 && QByteArrayView(" \t\r\n").contains(bytes.at(position - 1)))
        --position;
    return position;
}

/// What comes before a member, after the comma.
QByteArray spaceBefore(const FrontMatterSource &source, const DataNode &map)
{
    const qsizetype key = map.children.constLast().keyExtent.begin;
    const QByteArray space = source.at({qMax(source.text.begin, spaceBegin(source.bytes, key)), key});
    const bool isOnly = map.children.size() == 1 && !space.contains('\n') && !space.contains('\r');
    if (!isOnly)
        return space;
    return bracketColon(source, map, {}).contains(' ') ? " " : "";
}

/// Between empty braces: on a line of its own if there is one.
Splice firstMember(const FrontMatterSource &source, const DataNode &map, const QByteArray &member)
{
    const qsizetype brace = map.inBrackets ? 1 : 0;
    const qsizetype place = map.extent.begin + brace;
    const QByteArray inside = source.at({place, map.extent.end - brace});
    if (!map.inBrackets)
        return {{place, place}, inside.isEmpty() ? member + source.lineEnd : member};
    const bool hasLines = inside.contains('\n') || inside.contains('\r');
    return {{place, place}, hasLines ? source.lineEnd + "  " + member : member};
}

} // namespace

PlaceInTree placeOfNew(const DataNode &root, const QStringList &path)
{
    const DataNode *map = &root;
    qsizetype depth = 0;
    while (depth + 1 < path.size() && map->child(path.at(depth)))
        map = map->child(path.at(depth++));
    const bool canHold = map->kind == DataKind::Map || map->kind == DataKind::Null;
    return {canHold ? map : nullptr, path.sliced(depth), depth};
}

PlaceInTree placeOfOld(const DataNode &root, const QStringList &path)
{
    PlaceInTree place;
    const DataNode *map = &root;
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        if (!place.map || map->children.size() > 1)
            place = {map, path.sliced(depth), depth};
        map = map->child(path.at(depth));
        if (!map)
            return {};
    }
    return place;
}

QByteArray bracketColon(const FrontMatterSource &source, const DataNode &map, const QByteArray &otherwise)
{
    if (map.children.isEmpty())
        return otherwise;
    const QByteArray between =
        source.at({map.children.constLast().keyExtent.end, map.children.constLast().extent.begin});
    const bool isColon = between.trimmed() == ":" || between.trimmed() == "=";
    return isColon && !between.contains('\n') && !between.contains('\r') ? between : otherwise;
}

Splice bracketMemberAdded(const FrontMatterSource &source, const DataNode &map, qsizetype index,
                          const QByteArray &member)
{
    if (map.children.isEmpty())
        return firstMember(source, map, member);
    const QByteArray comma = ',' + spaceBefore(source, map);
    if (index == 0) {
        const qsizetype place = map.children.constFirst().keyExtent.begin;
        return {{place, place}, member + comma};
    }
    const qsizetype place = map.children.at(qMin(index, map.children.size()) - 1).extent.end;
    return {{place, place}, comma + member};
}

QList<Edit> bracketMemberRemoved(const FrontMatterSource &source, const DataNode &map, const QString &key)
{
    const qsizetype index = map.indexOf(key);
    if (index < 0)
        return {};
    const DataNode &node = map.children.at(index);
    if (index > 0)
        return {{{{map.children.at(index - 1).extent.end, node.extent.end}, {}}}};
    if (map.children.size() > 1)
        return {{{{node.keyExtent.begin, map.children.at(1).keyExtent.begin}, {}}}};
    return {{{{qMax(map.extent.begin, spaceBegin(source.bytes, node.keyExtent.begin)), node.extent.end}, {}}}};
}

} // namespace galley::model
