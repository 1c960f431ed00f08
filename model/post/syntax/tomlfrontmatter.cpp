// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/frontmattersyntax.h"
#include "model/post/syntax/lines.h"
#include "model/post/syntax/listedits.h"
#include "model/post/syntax/mapedits.h"
#include "model/post/syntax/readers.h"

#include <algorithm>
#include <optional>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isControl(QChar character) { return (character < u' ' && character != u'\t') || character == QChar(0x7f); }

QByteArray basicString(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            result += u'\\' + character;
        else if (character == u'\n')
            result += u"\\n"_s;
        else if (character == u'\t')
            result += u"\\t"_s;
        else if (isControl(character))
            result += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        else
            result += character;
    }
    return (u'"' + result + u'"').toUtf8();
}

/// Whether `text` can stand between single quotes.
bool canBeLiteral(const QString &text)
{
    return !text.contains(u'\'') && std::none_of(text.cbegin(), text.cend(), isControl);
}

QByteArray spelledToml(const QString &text, Quoting quoting)
{
    return quoting == Quoting::Single && canBeLiteral(text) ? (u'\'' + text + u'\'').toUtf8() : basicString(text);
}

/// Items like the one that stands there; `quoting` for those of a new list.
SpellItem tomlItems(Quoting quoting)
{
    return
        [quoting](const QString &text, const DataNode *old) { return spelledToml(text, old ? old->quoting : quoting); };
}

QByteArray spelledKey(const QString &key)
{
    const bool isBare = !key.isEmpty() && std::all_of(key.cbegin(), key.cend(), [](QChar character) {
        return character.unicode() < 0x80 && (character.isLetterOrNumber() || character == u'_' || character == u'-');
    });
    return isBare ? key.toUtf8() : basicString(key);
}

/// Between the three quotes that the old value has, as it is; what needs escapes does not read back and is not taken.
QByteArray blockString(const FrontMatterSource &source, const DataNode &old, const QString &text)
{
    const QByteArray bytes = source.at(old.extent);
    const QByteArray quotes = bytes.first(3);
    const qsizetype breakLength = bytes.sliced(3).startsWith("\r\n") ? 2 : bytes.sliced(3).startsWith('\n') ? 1 : 0;
    return bytes.first(3 + breakLength) + text.toUtf8().replace("\n", source.lineEnd) + quotes;
}

/// The quotes of the first text in `collection` but `except`.
std::optional<Quoting> firstQuoting(const DataNode &collection, const DataNode *except)
{
    for (const DataNode &member : collection.children) {
        if (member.kind == DataKind::Text && member.quoting != Quoting::Block && &member != except)
            return member.quoting;
        if (const std::optional<Quoting> within = firstQuoting(member, except))
            return within;
    }
    return {};
}

/// Whether `node` is a table that a line [like this] opens.
bool hasHeader(const FrontMatterSource &source, const DataNode &node)
{
    return node.kind == DataKind::Map && !node.inBrackets && node.extent.length() > 0 &&
           source.bytes.at(node.extent.begin) == '[';
}

/// The first line that opens a table: keys of the root stand before it.
qsizetype firstHeader(const FrontMatterSource &source, const DataNode &node)
{
    qsizetype first = source.text.end;
    for (const DataNode &child : node.children) {
        if (child.kind != DataKind::Map && (child.kind != DataKind::List || child.inBrackets))
            continue;
        if (hasHeader(source, child))
            first = qMin(first, child.extent.begin);
        first = qMin(first, firstHeader(source, child));
    }
    return first;
}

/// The quotes for a new text.
Quoting usualQuoting(const FrontMatterSource &source, const DataNode *except = nullptr)
{
    return firstQuoting(source.root, except).value_or(Quoting::Double);
}

/// The quotes to write in the place of `old`. Double ones that the old text needed may be Galley's own.
Quoting habitualQuoting(const FrontMatterSource &source, const DataNode &old)
{
    const bool isForced = old.kind == DataKind::Text && old.quoting == Quoting::Double && !canBeLiteral(old.text);
    return isForced ? usualQuoting(source, &old) : old.quoting;
}

/// "key = value" written like `model`, a line of the same table; null: as most people do.
QByteArray keyValue(const FrontMatterSource &source, const DataNode *model, const QByteArray &key,
                    const QByteArray &value)
{
    QByteArray start;
    QByteArray equals = " = ";
    if (model) {
        const QByteArray before = source.at({lineStart(source.bytes, model->keyExtent.begin), model->keyExtent.begin});
        const QByteArray between = source.at({model->keyExtent.end, model->extent.begin});
        start = before.trimmed().isEmpty() || before.trimmed().endsWith('.') ? before : start; // Of a dotted key: "a."
        equals = between.trimmed() == "=" ? between : equals;
    }
    return start + key + equals + value;
}

class TomlSyntax : public FrontMatterSyntax
{
public:
    ReadResult read(const QByteArray &source, Extent text) const override { return readToml(source, text); }

    QList<Edit> replacements(const FrontMatterSource &source, const DataNode &old, const NewValue &value) const override
    {
        if (value.kind == DataKind::List && old.kind == DataKind::List)
            return bracketListEdits(source, old, value.items, tomlItems(usualQuoting(source)));
        QList<Edit> edits;
        if (old.quoting == Quoting::Block)
            edits.append({{old.extent, blockString(source, old, value.text)}});
        for (const QByteArray &spelled : spellings(value, old.kind == DataKind::Text, habitualQuoting(source, old)))
            edits.append({{old.extent, spelled}});
        return edits;
    }

    QList<Edit> additions(const FrontMatterSource &source, const QStringList &path,
                          const NewValue &value) const override;
    QList<Edit> removals(const FrontMatterSource &source, const QStringList &path) const override;

    QByteArray emptyBlock(const QByteArray &lineEnd) const override { return "+++" + lineEnd + "+++" + lineEnd; }

private:
    /// The ways to write `value`; where a text stood, a date stays a text.
    static QByteArrayList spellings(const NewValue &value, bool wasText, Quoting quoting)
    {
        if (value.kind == DataKind::List)
            return {bracketList(value.items, tomlItems(quoting))};
        const QByteArray quoted = spelledToml(value.text, quoting);
        if (value.kind == DataKind::Text || wasText)
            return {quoted};
        return {value.text.toUtf8(), quoted};
    }
};

/// A table of its own for the key: "[a.b]" and the line, at the end, where it can stand whatever comes before.
Splice newTable(const FrontMatterSource &source, const QStringList &path, const QByteArray &spelled)
{
    QByteArrayList header;
    for (const QString &key : path.first(path.size() - 1))
        header.append(spelledKey(key));
    return {{source.text.end, source.text.end},
            '[' + header.join('.') + ']' + source.lineEnd +
                keyValue(source, nullptr, spelledKey(path.constLast()), spelled) + source.lineEnd};
}

/// The members of `table` that are lines of its own; of the root those above all tables.
QList<const DataNode *> linesOf(const FrontMatterSource &source, const DataNode &table, bool isRoot)
{
    const qsizetype end = isRoot ? firstHeader(source, source.root) : source.text.end;
    QList<const DataNode *> lines;
    for (const DataNode &member : table.children) {
        const bool isTable = !member.inBrackets && (member.kind == DataKind::Map || member.kind == DataKind::List);
        if (!isTable && member.extent.begin < end)
            lines.append(&member);
    }
    return lines;
}

/// Edits that put a line into the table `map`, best first.
QList<Edit> newLines(const FrontMatterSource &source, const PlaceInTree &where, const QByteArray &spelled)
{
    const bool isRoot = where.depth == 0;
    const QList<const DataNode *> lines = linesOf(source, *where.map, isRoot);
    const QByteArray key = spelledKey(where.path.constLast());
    QList<Edit> edits;
    if (isRoot && source.newIndex > 0) {
        const DataNode &before = source.root.children.at(source.newIndex - 1);
        const qsizetype place = wholeLines(source.bytes, before.extent).end;
        if (lines.contains(&before))
            edits.append({{{place, place}, keyValue(source, &before, key, spelled) + source.lineEnd}});
    }
    const DataNode *last = lines.isEmpty() ? nullptr : lines.constLast();
    if (isRoot && source.newIndex == 0)
        edits.append({{{source.text.begin, source.text.begin}, keyValue(source, last, key, spelled) + source.lineEnd}});
    const qsizetype place = last                            ? wholeLines(source.bytes, last->extent).end
                            : hasHeader(source, *where.map) ? wholeLines(source.bytes, where.map->extent).end
                                                            : source.text.begin;
    edits.append({{{place, place}, keyValue(source, last, key, spelled) + source.lineEnd}});
    return edits;
}

QByteArray inlineMember(const FrontMatterSource &source, const PlaceInTree &where, const QByteArray &spelled)
{
    const QByteArray equals = bracketColon(source, *where.map, " = ");
    QByteArray member = spelledKey(where.path.constLast()) + equals + spelled;
    for (qsizetype index = where.path.size() - 2; index >= 0; --index)
        member = spelledKey(where.path.at(index)) + equals + '{' + member + '}';
    return member;
}

QList<Edit> TomlSyntax::additions(const FrontMatterSource &source, const QStringList &path, const NewValue &value) const
{
    const PlaceInTree where = placeOfNew(source.root, path);
    if (!where.map || where.map->kind != DataKind::Map)
        return {};
    QList<Edit> edits;
    for (const QByteArray &spelled : spellings(value, false, usualQuoting(source))) {
        if (where.map->inBrackets) {
            edits.append({bracketMemberAdded(source, *where.map, where.map->children.size(),
                                             inlineMember(source, where, spelled))});
            continue;
        }
        if (where.path.size() == 1)
            edits += newLines(source, where, spelled);
        if (path.size() > 1)
            edits.append({newTable(source, path, spelled)});
    }
    return edits;
}

/// The lines of a key: those of a table may lie in many places. Comments between them stay.
void collectLines(const FrontMatterSource &source, const DataNode &node, Edit &lines)
{
    if (node.isScalar() || node.inBrackets) {
        lines.append({wholeLines(source.bytes, {node.keyExtent.begin, node.extent.end}), {}});
        return;
    }
    if (hasHeader(source, node))
        lines.append({wholeLines(source.bytes, node.extent), {}});
    for (const DataNode &child : node.children)
        collectLines(source, child, lines);
}

QList<Edit> TomlSyntax::removals(const FrontMatterSource &source, const QStringList &path) const
{
    const PlaceInTree where = placeOfOld(source.root, path);
    if (!where.map)
        return {};
    if (where.map->inBrackets)
        return bracketMemberRemoved(source, *where.map, where.path.constFirst());
    Edit lines;
    collectLines(source, *where.map->child(where.path.constFirst()), lines);
    std::sort(lines.begin(), lines.end(),
              [](const Splice &left, const Splice &right) { return left.at.begin < right.at.begin; });
    return {lines};
}

} // namespace

const FrontMatterSyntax &tomlSyntax()
{
    static const TomlSyntax syntax;
    return syntax;
}

} // namespace galley::model
