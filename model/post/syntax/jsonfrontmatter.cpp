// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/frontmattersyntax.h"
#include "model/post/syntax/listedits.h"
#include "model/post/syntax/mapedits.h"
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

QByteArray spelledItem(const QString &text, const DataNode *) { return spelledJson(text); }

/// JSON has no dates: they are texts.
QByteArray spelled(const NewValue &value, bool wasText)
{
    if (value.kind == DataKind::List)
        return bracketList(value.items, spelledItem);
    const bool isBare = value.kind == DataKind::Flag || value.kind == DataKind::Integer || value.kind == DataKind::Real;
    return isBare && !wasText ? value.text.toUtf8() : spelledJson(value.text);
}

class JsonSyntax : public FrontMatterSyntax
{
public:
    explicit JsonSyntax(Dialect dialect)
        : m_dialect(dialect)
    {
    }

    ReadResult read(const QByteArray &source, Extent text) const override
    {
        return m_dialect == Dialect::Hexo ? readJsonMembers(source, text) : readJson(source, text);
    }

    QList<Edit> replacements(const FrontMatterSource &source, const DataNode &old, const NewValue &value) const override
    {
        if (value.kind == DataKind::List && old.kind == DataKind::List)
            return bracketListEdits(source, old, value.items, spelledItem);
        return {{{old.extent, spelled(value, old.kind == DataKind::Text)}}};
    }

    QList<Edit> additions(const FrontMatterSource &source, const QStringList &path,
                          const NewValue &value) const override
    {
        const PlaceInTree place = placeOfNew(source.root, path);
        if (!place.map || place.map->kind != DataKind::Map)
            return {};
        const QByteArray colon = bracketColon(source, *place.map, ": ");
        QByteArray member = spelledJson(path.constLast()) + colon + spelled(value, false);
        for (qsizetype index = place.path.size() - 2; index >= 0; --index)
            member = spelledJson(place.path.at(index)) + colon + '{' + member + '}';
        if (place.depth > 0)
            return {{bracketMemberAdded(source, *place.map, place.map->children.size(), member)}};
        QList<Edit> edits;
        for (const qsizetype index : source.placesForNew())
            edits.append({bracketMemberAdded(source, *place.map, index, member)});
        return edits;
    }

    QList<Edit> removals(const FrontMatterSource &source, const QStringList &path) const override
    {
        const PlaceInTree place = placeOfOld(source.root, path);
        return place.map ? bracketMemberRemoved(source, *place.map, place.path.constFirst()) : QList<Edit>();
    }

    QByteArray emptyBlock(const QByteArray &lineEnd) const override { return '{' + lineEnd + '}' + lineEnd; }

private:
    Dialect m_dialect;
};

} // namespace

const FrontMatterSyntax &jsonSyntax(Dialect dialect)
{
    static const JsonSyntax usual(Dialect::Usual);
    static const JsonSyntax hexo(Dialect::Hexo);
    return dialect == Dialect::Hexo ? hexo : usual;
}

} // namespace galley::model
