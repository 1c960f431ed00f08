// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/lines.h"
#include "model/post/syntax/listedits.h"
#include "model/post/syntax/yamledits.h"
#include "model/post/syntax/yamlquoting.h"
#include "model/post/syntax/yamlscalar.h"

#include <algorithm>
#include <optional>

namespace galley::model {

namespace {

/// How lists are written in this front matter, for one that is new.
struct ListStyle
{
    bool isBlock = false;
    qsizetype indent = 0; ///< Of the dash, from its key.
    QByteArray dash = "- ";
    Quoting quoting = Quoting::Plain;
};

/// Its items may be changed one by one: each a scalar on lines of its own.
bool isPlainBlockList(const DataNode &node)
{
    return node.kind == DataKind::List && !node.inBrackets && !node.children.isEmpty() &&
           std::all_of(node.children.cbegin(), node.children.cend(),
                       [](const DataNode &item) { return item.isScalar(); });
}

std::optional<ListStyle> listStyle(const FrontMatterSource &source)
{
    for (const DataNode &member : source.root.children) {
        if (member.kind != DataKind::List || member.children.isEmpty() || member.isAlias)
            continue;
        ListStyle style{.quoting = member.children.constFirst().quoting};
        if (isPlainBlockList(member)) {
            const QByteArray start = indentOf(source, member.children.constFirst().extent);
            style.isBlock = start.trimmed() == "-";
            style.indent = qMax<qsizetype>(0, start.indexOf('-') - indentOf(source, member.keyExtent).size());
            style.dash = start.sliced(qMax<qsizetype>(0, start.indexOf('-')));
        }
        return style;
    }
    return {};
}

/// Spells items with the habits of `list`, which outlives it.
SpellItem itemsLike(const DataNode &list, YamlPlace place)
{
    return [&list, place](const QString &text, const DataNode *old) {
        const QuoteHabit habit = quoteHabit(old, list, place);
        return spelledYaml(text, habit.usual, place, habit.needed);
    };
}

/// Spells items of a new list.
SpellItem newItems(const FrontMatterSource &source, YamlPlace place)
{
    const Quoting usual = listStyle(source).value_or(ListStyle()).quoting;
    const Quoting needed = quoteHabit(nullptr, source.root, place).needed;
    return [=](const QString &text, const DataNode *) { return spelledYaml(text, usual, place, needed); };
}

/// Whether a key without a value is this author's way to write an empty list.
bool leavesEmptyLists(const FrontMatterSource &source, const DataNode &except)
{
    return std::any_of(source.root.children.cbegin(), source.root.children.cend(), [&](const DataNode &member) {
        return member.kind == DataKind::Null && member.extent.length() == 0 && member.keyExtent != except.keyExtent;
    });
}

/// The lines of a block list with `items`, each with its line end.
QByteArray blockLines(const QByteArrayList &spelled, const QByteArray &start, const QByteArray &lineEnd)
{
    QByteArray lines;
    for (const QByteArray &item : spelled)
        lines += start + item + lineEnd;
    return lines;
}

QList<Edit> blockListEdits(const FrontMatterSource &source, const DataNode &old, const QStringList &items)
{
    const ListChange change = listChange(source, old, items, itemsLike(old, YamlPlace::Block));
    const QByteArray start = indentOf(source, old.children.constFirst().extent);
    if (start.trimmed() != "-")
        return {};
    const qsizetype paired = change.pairedEnd();
    Edit edit;
    for (qsizetype index = change.begin; index < paired; ++index)
        edit.append({old.children.at(index).extent, change.spelled.at(index)});
    for (qsizetype index = paired; index < change.oldEnd; ++index)
        edit.append({wholeLines(source.bytes, old.children.at(index).extent), {}});
    if (change.newEnd > paired) {
        const qsizetype place = paired > 0 ? wholeLines(source.bytes, old.children.at(paired - 1).extent).end
                                           : lineStart(source.bytes, old.children.constFirst().extent.begin);
        edit.append(
            {{place, place}, blockLines(change.spelled.sliced(paired, change.newEnd - paired), start, source.lineEnd)});
    }
    return {edit};
}

/// What a block list becomes when its items are gone: nothing, if this author writes empty lists so.
QList<Edit> emptyListEdits(const FrontMatterSource &source, const DataNode &old)
{
    const Edit brackets = instead(source, old, "[]");
    if (!leavesEmptyLists(source, old))
        return {brackets};
    return {{{wholeLines(source.bytes, old.extent), {}}}, brackets};
}

/// Where all other lists have lines of their own, so has this one when it is filled; brackets are the only way to write
/// it empty.
Edit inPlaceOfEmptyList(const FrontMatterSource &source, const DataNode &old, const QStringList &items)
{
    const QByteArray list = newYamlList(source, items, indentOf(source, old.keyExtent), NewListPlace::NewKey);
    const Extent between{old.keyExtent.end, old.extent.begin};
    if (source.at(between).trimmed() != ":")
        return {};
    return {{{between.begin + source.at(between).indexOf(':') + 1, old.extent.end}, list}};
}

} // namespace

QList<Edit> yamlListEdits(const FrontMatterSource &source, const DataNode &old, const QStringList &items)
{
    if (old.isAlias)
        return {{{old.extent, bracketList(items, newItems(source, YamlPlace::Brackets))}}};
    if (old.kind == DataKind::List && old.inBrackets && old.children.isEmpty()) {
        const QList<Edit> inside = bracketListEdits(source, old, items, newItems(source, YamlPlace::Brackets));
        const bool isLines = listStyle(source).value_or(ListStyle()).isBlock;
        return isLines ? QList<Edit>{inPlaceOfEmptyList(source, old, items)} + inside : inside;
    }
    if (old.kind == DataKind::List && old.inBrackets)
        return bracketListEdits(source, old, items, itemsLike(old, YamlPlace::Brackets));
    if (isPlainBlockList(old))
        return items.isEmpty() ? emptyListEdits(source, old) : blockListEdits(source, old, items);
    if (old.kind == DataKind::Null && old.extent.length() == 0) {
        const qsizetype end = old.extent.end;
        const QByteArray list = newYamlList(source, items, indentOf(source, old.keyExtent), NewListPlace::EmptyKey);
        const qsizetype place =
            list.startsWith(' ') ? end : lineTextEnd(source.bytes, end); // A comment stays with the key.
        return {{{{place, place}, list}}};
    }
    return {instead(source, old, bracketList(items, newItems(source, YamlPlace::Brackets)))};
}

QByteArray newYamlList(const FrontMatterSource &source, const QStringList &items, const QByteArray &keyIndent,
                       NewListPlace place)
{
    const ListStyle style =
        listStyle(source).value_or(ListStyle{.isBlock = place == NewListPlace::EmptyKey, .indent = 2});
    if (!style.isBlock || items.isEmpty())
        return ' ' + bracketList(items, newItems(source, YamlPlace::Brackets));
    const SpellItem spell = newItems(source, YamlPlace::Block);
    QByteArrayList spelled;
    for (const QString &item : items)
        spelled.append(spell(item, nullptr));
    const QByteArray start = keyIndent + QByteArray(style.indent, ' ') + style.dash;
    const QByteArray lines = blockLines(spelled, start, source.lineEnd);
    return source.lineEnd + lines.chopped(source.lineEnd.size());
}

} // namespace galley::model
