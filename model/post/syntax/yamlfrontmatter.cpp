// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/lines.h"
#include "model/post/syntax/listedits.h"
#include "model/post/syntax/mapedits.h"
#include "model/post/syntax/readers.h"
#include "model/post/syntax/yamledits.h"
#include "model/post/syntax/yamlquoting.h"

#include <algorithm>

namespace galley::model {

QByteArray indentOf(const FrontMatterSource &source, Extent extent)
{
    return source.at({lineStart(source.bytes, extent.begin), extent.begin});
}

Edit instead(const FrontMatterSource &source, const DataNode &old, const QByteArray &bytes)
{
    const qsizetype colon = source.bytes.indexOf(':', old.keyExtent.end);
    const bool isBelow =
        !old.isScalar() && !old.inBrackets && colon >= 0 && lineTextEnd(source.bytes, colon) < old.extent.begin;
    if (!isBelow)
        return {{old.extent, old.extent.length() == 0 ? ' ' + bytes : bytes}};
    return {{{colon + 1, colon + 1}, ' ' + bytes}, {wholeLines(source.bytes, old.extent), {}}};
}

namespace {

QByteArray spelledScalar(const NewValue &value, Quoting quoting, Quoting needed, YamlPlace place)
{
    // A date or yes/no means itself only without quotes, or in those that it had.
    return quoting == Quoting::Plain && value.kind != DataKind::Text ? value.text.toUtf8()
                                                                     : spelledYaml(value.text, quoting, place, needed);
}

/// Whether a member stands in braces or brackets, where fewer texts can be plain.
YamlPlace placeOf(const DataNode &collection, const DataNode &node)
{
    for (const DataNode &child : collection.children) {
        if (child.extent.begin > node.extent.begin || child.extent.end < node.extent.end || child.isAlias)
            continue;
        if (child.inBrackets && child.extent != node.extent)
            return YamlPlace::Brackets;
        if (!child.isScalar())
            return placeOf(child, node);
    }
    return collection.inBrackets ? YamlPlace::Brackets : YamlPlace::Block;
}

bool startsOnItsOwnLine(const FrontMatterSource &source, const DataNode &node)
{
    return node.keyExtent.end < lineStart(source.bytes, node.extent.begin) &&
           indentOf(source, node.extent).trimmed().isEmpty();
}

/// Where lines of a new key of the root go, best first. At the end, after comments and empty lines too.
QList<qsizetype> blockPlaces(const FrontMatterSource &source)
{
    QList<qsizetype> places;
    const QList<DataNode> &members = source.root.children;
    for (const qsizetype index : source.placesForNew()) {
        if (index == members.size())
            places.append(source.text.end);
        else if (index == 0)
            places.append(lineStart(source.bytes, members.constFirst().keyExtent.begin));
        else
            places.append(wholeLines(source.bytes, members.at(index - 1).extent).end);
    }
    return places;
}

class YamlSyntax : public FrontMatterSyntax
{
public:
    explicit YamlSyntax(Dialect dialect)
        : m_dialect(dialect)
    {
    }

    ReadResult read(const QByteArray &source, Extent text) const override
    {
        return m_dialect == Dialect::Hexo ? readYamlWithTabs(source, text) : readYaml(source, text);
    }

    QList<Edit> replacements(const FrontMatterSource &source, const DataNode &old, const NewValue &value) const override
    {
        if (value.kind == DataKind::List)
            return yamlListEdits(source, old, value.items);
        return old.isScalar() || old.isAlias ? scalarEdits(source, old, value) : inPlaceOfList(source, old, value);
    }

    QList<Edit> additions(const FrontMatterSource &source, const QStringList &path,
                          const NewValue &value) const override;
    QList<Edit> removals(const FrontMatterSource &source, const QStringList &path) const override;

    QByteArray emptyBlock(const QByteArray &lineEnd) const override { return "---" + lineEnd + "---" + lineEnd; }

private:
    static Quoting usualQuotingFor(const FrontMatterSource &source, const NewValue &value)
    {
        return value.kind == DataKind::Text ? usualQuoting(source.root) : Quoting::Plain;
    }

    static QList<Edit> inPlaceOfList(const FrontMatterSource &source, const DataNode &old, const NewValue &value)
    {
        const Quoting needed = quoteHabit(nullptr, source.root, YamlPlace::Block).needed;
        QList<Edit> edits;
        for (const Quoting quoting : {Quoting::Plain, Quoting::Double})
            edits.append(instead(source, old, spelledScalar(value, quoting, needed, YamlPlace::Block)));
        return edits;
    }

    static QList<Edit> scalarEdits(const FrontMatterSource &source, const DataNode &old, const NewValue &value);

    Dialect m_dialect;
};

QList<Edit> YamlSyntax::scalarEdits(const FrontMatterSource &source, const DataNode &old, const NewValue &value)
{
    QList<Edit> edits;
    if (old.quoting == Quoting::Block && !old.isAlias) {
        for (const QByteArray &lines : blockScalars(source, old, value.text))
            edits.append({{old.extent, lines}});
    }
    const YamlPlace place = placeOf(source.root, old);
    const QuoteHabit habit = quoteHabit(&old, source.root, place);
    const Quoting usual = old.kind == DataKind::Null     ? usualQuotingFor(source, value)
                          : old.isAlias                  ? Quoting::Plain
                          : value.kind == DataKind::Text ? habit.usual
                                                         : old.quoting;
    for (const Quoting quoting : {usual, Quoting::Plain, Quoting::Double}) {
        if (quoting == Quoting::Block)
            continue;
        const QByteArray spelled = spelledScalar(value, quoting, habit.needed, place);
        if (!old.isAlias && quoting == Quoting::Plain && startsOnItsOwnLine(source, old))
            edits.append({{old.extent, wrapped(spelled, indentOf(source, old.extent), source.lineEnd)}});
        edits.append(old.isAlias ? Edit{{old.extent, spelled}} : instead(source, old, spelled));
    }
    return edits;
}

/// "a:\n  b:" for the keys of `path`, the first at `indent`.
QByteArray keyLines(const QStringList &path, QByteArray indent, const QByteArray &lineEnd)
{
    QByteArrayList lines;
    for (const QString &key : path) {
        lines.append(indent + spelledYaml(key, Quoting::Plain, YamlPlace::Block) + ':');
        indent += "  ";
    }
    return lines.join(lineEnd);
}

/// The members of `path` in braces, "k: v" or "a: {k: v}".
QList<Edit> additionsInBraces(const FrontMatterSource &source, const PlaceInTree &place, const NewValue &value)
{
    QList<Edit> edits;
    const Quoting needed = quoteHabit(nullptr, source.root, YamlPlace::Brackets).needed;
    for (const Quoting quoting : {Quoting::Plain, Quoting::Double}) {
        const auto spell = [&](const QString &item, const DataNode *) {
            return spelledYaml(item, quoting, YamlPlace::Brackets, needed);
        };
        QByteArray member = value.kind == DataKind::List ? bracketList(value.items, spell)
                                                         : spelledScalar(value, quoting, needed, YamlPlace::Brackets);
        for (qsizetype index = place.path.size() - 1; index >= 0; --index) {
            member = spelledYaml(place.path.at(index), Quoting::Plain, YamlPlace::Brackets) +
                     bracketColon(source, *place.map, ": ") + member;
            member = index > 0 ? '{' + member + '}' : member;
        }
        edits.append({bracketMemberAdded(source, *place.map, place.map->children.size(), member)});
    }
    return edits;
}

QList<Edit> YamlSyntax::additions(const FrontMatterSource &source, const QStringList &path, const NewValue &value) const
{
    const PlaceInTree where = placeOfNew(source.root, path);
    if (!where.map || where.map->isAlias)
        return {};
    const DataNode &map = *where.map;
    if (map.inBrackets)
        return additionsInBraces(source, where, value);

    QByteArray indent;
    if (!map.children.isEmpty())
        indent = indentOf(source, map.children.constFirst().keyExtent);
    else if (where.depth > 0)
        indent = indentOf(source, map.keyExtent) + "  ";
    if (!indent.trimmed().isEmpty())
        return {};
    QList<qsizetype> places;
    if (where.depth > 0)
        places = {wholeLines(source.bytes, map.children.isEmpty() ? map.extent : map.children.constLast().extent).end};
    else
        places = blockPlaces(source);

    const QByteArray lines = keyLines(where.path, indent, source.lineEnd);
    const QByteArray lastIndent = indent + QByteArray(2 * (where.path.size() - 1), ' ');
    const Quoting needed = quoteHabit(nullptr, source.root, YamlPlace::Block).needed;
    QList<Edit> edits;
    for (const qsizetype place : places) {
        if (value.kind == DataKind::List) {
            const QByteArray list = newYamlList(source, value.items, lastIndent, NewListPlace::NewKey);
            edits.append({{{place, place}, lines + list + source.lineEnd}});
            continue;
        }
        for (const Quoting quoting : {usualQuotingFor(source, value), Quoting::Double}) {
            const QByteArray spelled = spelledScalar(value, quoting, needed, YamlPlace::Block);
            edits.append({{{place, place}, lines + ' ' + spelled + source.lineEnd}});
        }
    }
    return edits;
}

QList<Edit> YamlSyntax::removals(const FrontMatterSource &source, const QStringList &path) const
{
    const PlaceInTree place = placeOfOld(source.root, path);
    if (!place.map || place.map->isAlias)
        return {};
    const DataNode &node = *place.map->child(place.path.constFirst());
    if (place.map->inBrackets)
        return bracketMemberRemoved(source, *place.map, place.path.constFirst());
    if (!indentOf(source, node.keyExtent).trimmed().isEmpty())
        return {};
    return {{{wholeLines(source.bytes, {node.keyExtent.begin, node.extent.end}), {}}}};
}

} // namespace

const FrontMatterSyntax &yamlSyntax(Dialect dialect)
{
    static const YamlSyntax usual(Dialect::Usual);
    static const YamlSyntax hexo(Dialect::Hexo);
    return dialect == Dialect::Hexo ? hexo : usual;
}

} // namespace galley::model
