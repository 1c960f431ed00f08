// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/frontmatterblock.h"
#include "model/post/syntax/frontmattersyntax.h"
#include "model/post/syntax/listedits.h"
#include "model/post/syntax/readers.h"
#include "model/post/syntax/yamlquoting.h"
#include "model/post/syntax/yamlscalar.h"

#include <algorithm>

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

QByteArray spelledItem(const QString &text, Quoting quoting) { return spelledYaml(text, quoting, YamlPlace::Brackets); }
QByteArray spelledBlockItem(const QString &text, Quoting quoting)
{
    return spelledYaml(text, quoting, YamlPlace::Block);
}

QByteArray indentOf(const FrontMatterSource &source, Extent extent)
{
    return source.at({lineStart(source.bytes, extent.begin), extent.begin});
}

/// Its items may be changed one by one: each a scalar on lines of its own.
bool isPlainBlockList(const DataNode &node)
{
    return node.kind == DataKind::List && !node.inBrackets && !node.children.isEmpty() &&
           std::all_of(node.children.cbegin(), node.children.cend(),
                       [](const DataNode &item) { return item.isScalar(); });
}

ListStyle listStyle(const FrontMatterSource &source)
{
    for (const DataNode &member : source.root.children) {
        if (member.kind != DataKind::List || member.children.isEmpty())
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

QByteArray spelledScalar(const NewValue &value, Quoting quoting)
{
    // A date or yes/no means itself only without quotes, or in those that it had.
    return quoting == Quoting::Plain && value.kind != DataKind::Text
               ? value.text.toUtf8()
               : spelledYaml(value.text, quoting, YamlPlace::Block);
}

/// `text` over several lines under the header (| or > with its signs) that the old value has.
QByteArray blockScalar(const FrontMatterSource &source, const DataNode &old, const QString &text)
{
    const qsizetype headerEnd = lineTextEnd(source.bytes, old.extent.begin);
    const qsizetype first = nextLine(source.bytes, headerEnd);
    qsizetype content = first;
    while (content < old.extent.end && source.bytes.at(content) == ' ')
        ++content;
    const QByteArray indent = source.at({first, qMax(first, content)});
    const bool isFolded = source.bytes.at(old.extent.begin) == '>';
    const QByteArray lineEnd = isFolded ? source.lineEnd + source.lineEnd : source.lineEnd;
    QByteArray result = source.at({old.extent.begin, headerEnd});
    const QByteArray trimmed = text.endsWith(u'\n') ? text.chopped(1).toUtf8() : text.toUtf8();
    bool isFirst = true;
    for (const QByteArray &line : trimmed.split('\n')) {
        result += (isFirst ? source.lineEnd : lineEnd) + (line.isEmpty() ? QByteArray() : indent + line);
        isFirst = false;
    }
    return result;
}

/// Puts `bytes` after the key's colon and takes the lines of a block value away.
Edit instead(const FrontMatterSource &source, const DataNode &old, const QByteArray &bytes)
{
    const qsizetype colon = source.bytes.indexOf(':', old.keyExtent.end);
    const bool isBelow =
        !old.isScalar() && !old.inBrackets && colon >= 0 && lineTextEnd(source.bytes, colon) < old.extent.begin;
    if (!isBelow)
        return {{old.extent, old.extent.length() == 0 ? ' ' + bytes : bytes}};
    return {{{colon + 1, colon + 1}, ' ' + bytes}, {wholeLines(source.bytes, old.extent), {}}};
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
    const ListChange change = listChange(source, old, items, spelledBlockItem);
    const QByteArray start = indentOf(source, old.children.constFirst().extent);
    if (items.isEmpty())
        return {instead(source, old, "[]")};
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

/// A new list after its key's colon: " [a, b]" or the lines of a block list, without the last line end.
QByteArray newList(const FrontMatterSource &source, const QStringList &items, const QByteArray &keyIndent)
{
    const ListStyle style = listStyle(source);
    if (!style.isBlock || items.isEmpty())
        return ' ' + bracketList(items, style.quoting, spelledItem);
    QByteArrayList spelled;
    for (const QString &item : items)
        spelled.append(spelledBlockItem(item, style.quoting));
    const QByteArray start = keyIndent + QByteArray(style.indent, ' ') + style.dash;
    const QByteArray lines = blockLines(spelled, start, source.lineEnd);
    return source.lineEnd + lines.chopped(source.lineEnd.size());
}

class YamlSyntax : public FrontMatterSyntax
{
public:
    ReadResult read(const QByteArray &source, Extent text) const override { return readYaml(source, text); }

    QList<Edit> replacements(const FrontMatterSource &source, const DataNode &old, const NewValue &value) const override
    {
        if (value.kind == DataKind::List)
            return listReplacements(source, old, value.items);
        if (!old.isScalar())
            return {instead(source, old, spelledScalar(value, Quoting::Plain)),
                    instead(source, old, spelledScalar(value, Quoting::Double))};
        QList<Edit> edits;
        if (old.quoting == Quoting::Block)
            edits.append({{old.extent, blockScalar(source, old, value.text)}});
        const Quoting quoting = old.kind == DataKind::Null     ? usualQuotingFor(source, value)
                                : value.kind == DataKind::Text ? habitualQuoting(old, source.root)
                                                               : old.quoting;
        for (const Quoting candidate : {quoting, Quoting::Plain, Quoting::Double}) {
            if (candidate != Quoting::Block)
                edits.append(instead(source, old, spelledScalar(value, candidate)));
        }
        return edits;
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

    static QList<Edit> listReplacements(const FrontMatterSource &source, const DataNode &old, const QStringList &items)
    {
        if (old.kind == DataKind::List && old.inBrackets)
            return bracketListEdits(source, withHabitualQuotes(old), items, spelledItem);
        if (isPlainBlockList(old))
            return blockListEdits(source, withHabitualQuotes(old), items);
        if (old.kind == DataKind::Null && old.extent.length() == 0) {
            const qsizetype end = old.extent.end;
            const QByteArray list = newList(source, items, indentOf(source, old.keyExtent));
            const qsizetype place =
                list.startsWith(' ') ? end : lineTextEnd(source.bytes, end); // A comment stays with the key.
            return {{{{place, place}, list}}};
        }
        return {instead(source, old, bracketList(items, listStyle(source).quoting, spelledItem))};
    }
};

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

QList<Edit> YamlSyntax::additions(const FrontMatterSource &source, const QStringList &path, const NewValue &value) const
{
    const DataNode *parent = &source.root;
    qsizetype depth = 0;
    while (depth + 1 < path.size() && parent->child(path.at(depth)))
        parent = parent->child(path.at(depth++));
    if (parent->inBrackets || (parent->kind != DataKind::Map && parent->kind != DataKind::Null))
        return {};

    qsizetype place = source.text.end;
    QByteArray indent;
    if (!parent->children.isEmpty())
        indent = indentOf(source, parent->children.constFirst().keyExtent);
    else if (depth > 0)
        indent = indentOf(source, parent->keyExtent) + "  ";
    if (depth > 0)
        place =
            wholeLines(source.bytes, parent->children.isEmpty() ? parent->extent : parent->children.constLast().extent)
                .end;
    if (!indent.trimmed().isEmpty())
        return {};

    const QStringList keys = path.sliced(depth);
    const QByteArray lines = keyLines(keys, indent, source.lineEnd);
    const QByteArray lastIndent = indent + QByteArray(2 * (keys.size() - 1), ' ');
    if (value.kind == DataKind::List)
        return {{{{place, place}, lines + newList(source, value.items, lastIndent) + source.lineEnd}}};
    QList<Edit> edits;
    for (const Quoting quoting : {usualQuotingFor(source, value), Quoting::Double})
        edits.append({{{place, place}, lines + ' ' + spelledScalar(value, quoting) + source.lineEnd}});
    return edits;
}

QList<Edit> YamlSyntax::removals(const FrontMatterSource &source, const QStringList &path) const
{
    // Goes up as long as the key is all that its map holds: an empty map would be left, which reads as nothing.
    const DataNode *node = &source.root;
    const DataNode *highest = nullptr;
    for (const QString &key : path) {
        const DataNode *next = node->child(key);
        if (!next || node->inBrackets)
            return {};
        if (!highest || node->children.size() > 1)
            highest = next;
        node = next;
    }
    if (!indentOf(source, highest->keyExtent).trimmed().isEmpty())
        return {};
    return {{{wholeLines(source.bytes, {highest->keyExtent.begin, highest->extent.end}), {}}}};
}

} // namespace

const FrontMatterSyntax &yamlSyntax()
{
    static const YamlSyntax syntax;
    return syntax;
}

} // namespace galley::model
