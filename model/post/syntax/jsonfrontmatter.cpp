// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/frontmattersyntax.h"
#include "model/post/syntax/listedits.h"
#include "model/post/syntax/readers.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray spelledJson(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            result += u'\\' + character;
        else if (character == u'\n')
            result += u"\\n"_s;
        else if (character == u'\t')
            result += u"\\t"_s;
        else if (character < u' ')
            result += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        else
            result += character;
    }
    return (u'"' + result + u'"').toUtf8();
}

QByteArray spelledItem(const QString &text, Quoting) { return spelledJson(text); }

/// JSON has no dates: they are texts.
QByteArray spelled(const NewValue &value, bool wasText)
{
    if (value.kind == DataKind::List)
        return bracketList(value.items, Quoting::Double, spelledItem);
    const bool isBare =
        value.kind == DataKind::Flag || value.kind == DataKind::Integer || value.kind == DataKind::Real;
    return isBare && !wasText ? value.text.toUtf8() : spelledJson(value.text);
}

/// The start of the spaces and line breaks before `position`.
qsizetype spaceBegin(const QByteArray &bytes, qsizetype position)
{
    while (position > 0 && QByteArrayView(" \t\r\n").contains(bytes.at(position - 1)))
        --position;
    return position;
}

class JsonSyntax : public FrontMatterSyntax
{
public:
    ReadResult read(const QByteArray &source, Extent text) const override { return readJson(source, text); }

    QList<Edit> replacements(const FrontMatterSource &source, const DataNode &old, const NewValue &value) const override
    {
        if (value.kind == DataKind::List && old.kind == DataKind::List)
            return bracketListEdits(source, old, value.items, spelledItem);
        return {{{old.extent, spelled(value, old.kind == DataKind::Text)}}};
    }

    QList<Edit> additions(const FrontMatterSource &source, const QStringList &path,
                          const NewValue &value) const override
    {
        const DataNode *parent = &source.root;
        qsizetype depth = 0;
        while (depth + 1 < path.size() && parent->child(path.at(depth)))
            parent = parent->child(path.at(depth++));
        if (parent->kind != DataKind::Map || parent->extent.length() == 0)
            return {};
        QByteArray bytes = spelled(value, false);
        for (qsizetype index = path.size() - 1; index >= depth; --index) {
            const QByteArray member = spelledJson(path.at(index)) + colonLike(source, *parent) + bytes;
            bytes = index == depth ? member : '{' + member + '}';
        }
        return {{insertion(source, *parent, bytes)}};
    }

    QList<Edit> removals(const FrontMatterSource &source, const QStringList &path) const override;

    QByteArray emptyBlock(const QByteArray &lineEnd) const override { return '{' + lineEnd + '}' + lineEnd; }

private:
    static QByteArray colonLike(const FrontMatterSource &source, const DataNode &map)
    {
        if (map.children.isEmpty())
            return ": ";
        const DataNode &last = map.children.constLast();
        return source.at({last.keyExtent.end, last.extent.begin});
    }

    static Splice insertion(const FrontMatterSource &source, const DataNode &map, const QByteArray &member)
    {
        if (!map.children.isEmpty()) {
            const DataNode &last = map.children.constLast();
            const QByteArray space = source.at({spaceBegin(source.bytes, last.keyExtent.begin), last.keyExtent.begin});
            return {{last.extent.end, last.extent.end}, ',' + space + member};
        }
        const qsizetype place = map.extent.begin + 1;
        const QByteArray inside = source.at({place, map.extent.end - 1});
        const bool hasLines = inside.contains('\n') || inside.contains('\r');
        return {{place, place}, hasLines ? source.lineEnd + "  " + member : member};
    }
};

QList<Edit> JsonSyntax::removals(const FrontMatterSource &source, const QStringList &path) const
{
    // Goes up as long as the key is all that its map holds.
    const DataNode *map = &source.root;
    const DataNode *holder = map;
    QString key;
    for (const QString &step : path) {
        if (key.isEmpty() || map->children.size() > 1) {
            holder = map;
            key = step;
        }
        map = map->child(step);
        if (!map)
            return {};
    }
    qsizetype index = holder->children.size() - 1;
    while (holder->children.at(index).key != key)
        --index;
    const DataNode &node = holder->children.at(index);
    if (index > 0)
        return {{{{holder->children.at(index - 1).extent.end, node.extent.end}, {}}}};
    if (holder->children.size() > 1)
        return {{{{node.keyExtent.begin, holder->children.at(1).keyExtent.begin}, {}}}};
    return {{{{spaceBegin(source.bytes, node.keyExtent.begin), node.extent.end}, {}}}};
}

} // namespace

const FrontMatterSyntax &jsonSyntax()
{
    static const JsonSyntax syntax;
    return syntax;
}

} // namespace galley::model
