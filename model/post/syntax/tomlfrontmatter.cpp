// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/frontmatterblock.h"
#include "model/post/syntax/frontmattersyntax.h"
#include "model/post/syntax/listedits.h"
#include "model/post/syntax/readers.h"

#include <algorithm>

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

QByteArray spelledToml(const QString &text, Quoting quoting)
{
    const bool canBeLiteral = !text.contains(u'\'') && std::none_of(text.cbegin(), text.cend(), isControl);
    return quoting == Quoting::Single && canBeLiteral ? (u'\'' + text + u'\'').toUtf8() : basicString(text);
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

/// Values as one finds them line by line: the members of tables, not the tables.
void collectLeaves(const DataNode &table, QList<const DataNode *> &leaves)
{
    for (const DataNode &member : table.children) {
        const bool isTable = !member.inBrackets && (member.kind == DataKind::Map || member.kind == DataKind::List);
        if (isTable)
            collectLeaves(member, leaves);
        else
            leaves.append(&member);
    }
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

class TomlSyntax : public FrontMatterSyntax
{
public:
    ReadResult read(const QByteArray &source, Extent text) const override { return readToml(source, text); }

    QList<Edit> replacements(const FrontMatterSource &source, const DataNode &old, const NewValue &value) const override
    {
        if (value.kind == DataKind::List && old.kind == DataKind::List)
            return bracketListEdits(source, old, value.items, spelledToml);
        QList<Edit> edits;
        if (old.quoting == Quoting::Block)
            edits.append({{old.extent, blockString(source, old, value.text)}});
        for (const QByteArray &spelled : spellings(value, old.kind == DataKind::Text, old.quoting))
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
            return {bracketList(value.items, quoting, spelledToml)};
        const QByteArray quoted = spelledToml(value.text, quoting);
        if (value.kind == DataKind::Text || wasText)
            return {quoted};
        return {value.text.toUtf8(), quoted};
    }
};

/// "key = value" written like `model`, a line of the same table; null: as most people do.
QByteArray keyValue(const FrontMatterSource &source, const DataNode *model, const QByteArray &key,
                    const QByteArray &value)
{
    QByteArray indent;
    QByteArray equals = " = ";
    if (model) {
        const QByteArray start = source.at({lineStart(source.bytes, model->keyExtent.begin), model->keyExtent.begin});
        const QByteArray between = source.at({model->keyExtent.end, model->extent.begin});
        indent = start.trimmed().isEmpty() ? start : indent;
        equals = between.trimmed() == "=" ? between : equals;
    }
    return indent + key + equals + value;
}

/// The quotes that the first text of this front matter has.
Quoting usualQuoting(const FrontMatterSource &source)
{
    QList<const DataNode *> leaves;
    collectLeaves(source.root, leaves);
    for (const DataNode *leaf : leaves) {
        if (leaf->kind == DataKind::Text && leaf->quoting != Quoting::Block)
            return leaf->quoting;
    }
    return Quoting::Double;
}

QList<Edit> TomlSyntax::additions(const FrontMatterSource &source, const QStringList &path, const NewValue &value) const
{
    const DataNode *parent = &source.root;
    qsizetype depth = 0;
    while (depth + 1 < path.size() && parent->child(path.at(depth)))
        parent = parent->child(path.at(depth++));
    if (parent->kind != DataKind::Map || path.size() - depth > 2)
        return {};

    QList<const DataNode *> leaves;
    for (const DataNode &member : parent->children) {
        const bool isTable = !member.inBrackets && (member.kind == DataKind::Map || member.kind == DataKind::List);
        if (!isTable && (depth > 0 || member.extent.begin < firstHeader(source, source.root)))
            leaves.append(&member);
    }
    const DataNode *last = leaves.isEmpty() ? nullptr : leaves.constLast();
    QList<Edit> edits;
    for (const QByteArray &spelled : spellings(value, false, usualQuoting(source))) {
        const QByteArray key = spelledKey(path.constLast());
        if (path.size() - depth == 2) { // A table that is not there yet.
            const QByteArray header = '[' + spelledKey(path.at(depth)) + ']' + source.lineEnd;
            const QByteArray line = keyValue(source, nullptr, key, spelled) + source.lineEnd;
            if (depth == 0)
                edits.append({{{source.text.end, source.text.end}, header + line}});
        } else if (parent->inBrackets) {
            if (last)
                edits.append({{{last->extent.end, last->extent.end}, ", " + keyValue(source, nullptr, key, spelled)}});
        } else {
            const qsizetype place = last                         ? wholeLines(source.bytes, last->extent).end
                                    : hasHeader(source, *parent) ? wholeLines(source.bytes, parent->extent).end
                                                                 : source.text.begin;
            edits.append({{{place, place}, keyValue(source, last, key, spelled) + source.lineEnd}});
        }
    }
    return edits;
}

QList<Edit> TomlSyntax::removals(const FrontMatterSource &source, const QStringList &path) const
{
    const DataNode *parent = nullptr;
    const DataNode *node = &source.root;
    for (const QString &key : path) {
        parent = node;
        node = node->child(key);
        if (!node || parent->inBrackets)
            return {};
    }
    if (!node->inBrackets && !node->isScalar())
        return {}; // A table: its lines may lie in many places.
    const Splice line{wholeLines(source.bytes, {node->keyExtent.begin, node->extent.end}), {}};
    if (parent->children.size() == 1 && hasHeader(source, *parent))
        return {{{wholeLines(source.bytes, parent->extent), {}}, line}};
    return {{line}};
}

} // namespace

const FrontMatterSyntax &tomlSyntax()
{
    static const TomlSyntax syntax;
    return syntax;
}

} // namespace galley::model
