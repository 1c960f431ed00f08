// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/merge/mergedhead.h"

#include "model/post/merge/fieldchange.h"

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isFlatList(const DataNode *node)
{
    return !node || (node->kind == DataKind::List &&
                     std::ranges::all_of(node->children, [](const DataNode &item) { return item.isScalar(); }));
}

/// Items that only one side added or took out are so in the result.
QStringList mergedItems(const QStringList &base, const QStringList &here, const QStringList &there)
{
    QStringList items;
    for (const QString &item : here) {
        if (there.contains(item) || !base.contains(item))
            items.append(item);
    }
    for (const QString &item : there) {
        if (!base.contains(item) && !items.contains(item))
            items.append(item);
    }
    return items;
}

class HeadMerge
{
public:
    HeadMerge(const MergeHead &base, const MergeHead &here, const MergeHead &there, Answers &answers)
        : m_base(base)
        , m_here(here)
        , m_there(there)
        , m_answers(answers)
    {
        // The side that gave the fields another order, or wrote them in another form, is taken as it stands, and the
        // other side's changes go into it.
        const bool reordered = !haveSameOrder(there, base) && haveSameOrder(here, base);
        const bool rewritten = there.kind() != base.kind() && here.kind() == base.kind();
        m_isTurned = reordered || rewritten;
        m_result = m_isTurned ? there : here;
    }

    /// Nothing when what it comes to cannot be written.
    std::optional<MergedText> merge()
    {
        QStringList keys = m_here.keys();
        for (const QString &key : m_there.keys() + m_base.keys()) {
            if (!keys.contains(key))
                keys.append(key);
        }
        for (const QString &key : std::as_const(keys)) {
            if (!mergeField(key))
                return std::nullopt;
        }
        return MergedText{m_result.source, m_conflicts};
    }

private:
    const MergeHead &begun() const { return m_isTurned ? m_there : m_here; }
    const MergeHead &other() const { return m_isTurned ? m_here : m_there; }

    bool mergeField(const QString &key)
    {
        const DataNode *base = m_base.field(key);
        const DataNode *here = m_here.field(key);
        const DataNode *there = m_there.field(key);
        if (sameField(here, there) || sameField(other().field(key), base)) {
            if (sameField(here, there) || sameField(begun().field(key), base))
                takeSpelling(key);
            return true;
        }
        if (sameField(begun().field(key), base))
            return take(key, other());
        if (here && there && isFlatList(here) && isFlatList(there) && isFlatList(base))
            return takeItems(
                key, mergedItems(base ? base->itemTexts() : QStringList(), here->itemTexts(), there->itemTexts()));
        if (here && there && isTextOfItems(key)) {
            return takeItems(key, mergedItems(m_base.frontMatter.list(key), m_here.frontMatter.list(key),
                                              m_there.frontMatter.list(key)));
        }
        if (here && there && here->kind == DataKind::Map && there->kind == DataKind::Map && mergeMembers(key))
            return true;
        return settle(key, base, here, there);
    }

    /// What both say alike keeps the spelling of the side that changed that.
    void takeSpelling(const QString &key)
    {
        if (std::optional<MergeHead> spelled = withSpellingOf(m_result, other(), m_base, key))
            m_result = *spelled;
    }

    bool take(const QString &key, const MergeHead &from)
    {
        const std::optional<MergeHead> changed = withFieldOf(m_result, from, m_base, key);
        if (changed)
            m_result = *changed;
        return changed.has_value();
    }

    bool takeItems(const QString &key, const QStringList &items)
    {
        const Result<QByteArray> source = m_result.frontMatter.withList(key, items);
        const std::optional<MergeHead> changed = source ? MergeHead::of(*source, m_result.headers) : std::nullopt;
        if (changed)
            m_result = *changed;
        return changed.has_value();
    }

    /// In header lines a list is one text.
    bool isTextOfItems(const QString &key) const
    {
        static const QStringList lists{u"tags"_s, u"keywords"_s, u"categories"_s, u"authors"_s};
        return m_here.kind() == FrontMatterKind::Headers && lists.contains(key.toLower());
    }

    /// The members of a map, each for itself; false when two changes meet, or a map would have to be written anew.
    bool mergeMembers(const QString &key)
    {
        const DataNode *base = m_base.field(key);
        const DataNode *begunMap = begun().field(key);
        const DataNode *otherMap = other().field(key);
        FrontMatter result = m_result.frontMatter;
        QStringList names;
        for (const DataNode *map : {begunMap, otherMap, base}) {
            for (const DataNode &member : map ? map->children : QList<DataNode>()) {
                if (!names.contains(member.key))
                    names.append(member.key);
            }
        }
        for (const QString &name : std::as_const(names)) {
            const DataNode *was = base ? base->child(name) : nullptr;
            const DataNode *ours = begunMap->child(name);
            const DataNode *others = otherMap->child(name);
            if (sameField(ours, others) || sameField(others, was))
                continue;
            const QString path = key + u'.' + name;
            const bool isList = ours && others && isFlatList(ours) && isFlatList(others) && isFlatList(was);
            if (name.contains(u'.') || (!isList && !sameField(ours, was)))
                return false;
            Result<QByteArray> source = result.without(path);
            if (isList)
                source = result.withList(
                    path, mergedItems(was ? was->itemTexts() : QStringList(), ours->itemTexts(), others->itemTexts()));
            else if (others)
                source = result.withValueOf(path, other().frontMatter, path);
            const Result<FrontMatter> changed =
                source ? FrontMatter::parse(*source, m_result.headers) : std::unexpected(source.error());
            if (!changed)
                return false;
            result = *changed;
        }
        const std::optional<MergeHead> changed = MergeHead::of(result.source(), m_result.headers);
        if (changed)
            m_result = *changed;
        return changed.has_value();
    }

    bool settle(const QString &key, const DataNode *base, const DataNode *here, const DataNode *there)
    {
        m_conflicts.append(
            {MergeConflict::Part::Field, key, m_base.prose(base), m_here.prose(here), m_there.prose(there)});
        const MergeHead &wanted = m_answers.next() == Keep::There ? m_there : m_here;
        return &wanted == &begun() || take(key, wanted);
    }

    const MergeHead &m_base;
    const MergeHead &m_here;
    const MergeHead &m_there;
    Answers &m_answers;
    MergeHead m_result;
    bool m_isTurned = false; ///< The result was begun from there.
    QList<MergeConflict> m_conflicts;
};

QString proseOf(const QByteArray &head) { return QString::fromUtf8(head.trimmed()); }

} // namespace

MergedText mergedHead(const ThreeTexts &heads, Headers headers, Answers &answers)
{
    if (const QByteArray *changed = changedText(heads))
        return {*changed, {}};
    const std::optional<MergeHead> base = MergeHead::of(heads.base, headers);
    const std::optional<MergeHead> here = MergeHead::of(heads.here, headers);
    const std::optional<MergeHead> there = MergeHead::of(heads.there, headers);
    const bool isOfOneKind =
        base && here && there &&
        (here->kind() == there->kind() || here->kind() == base->kind() || there->kind() == base->kind()) &&
        here->kind() != FrontMatterKind::None && there->kind() != FrontMatterKind::None;
    if (isOfOneKind) {
        const Answers before = answers;
        if (const std::optional<MergedText> merged = HeadMerge(*base, *here, *there, answers).merge())
            return *merged;
        answers = before;
    }
    const QByteArray &kept = answers.next() == Keep::There ? heads.there : heads.here;
    return {kept,
            {{MergeConflict::Part::FrontMatter, {}, proseOf(heads.base), proseOf(heads.here), proseOf(heads.there)}}};
}

} // namespace galley::model
