// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/dates.h"
#include "model/post/frontmatter.h"
#include "model/post/syntax/frontmattersyntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where these files take their translations from.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

/// `flag` in the words that `example` uses: yes and no, True and False.
QString flagLike(const QString &example, bool flag)
{
    const QString old = example.toLower();
    const QString word = old == u"yes" || old == u"no"   ? (flag ? u"yes"_s : u"no"_s)
                         : old == u"on" || old == u"off" ? (flag ? u"on"_s : u"off"_s)
                                                         : (flag ? u"true"_s : u"false"_s);
    if (!example.isEmpty() && example == example.toUpper())
        return word.toUpper();
    return !example.isEmpty() && example.front().isUpper() ? word.first(1).toUpper() + word.sliced(1) : word;
}

/// Whether `node` holds the wanted value.
bool holds(const DataNode &node, const NewValue &value)
{
    if (value.kind == DataKind::List) {
        return node.kind == DataKind::List && node.itemTexts() == value.items &&
               std::all_of(node.children.cbegin(), node.children.cend(),
                           [](const DataNode &item) { return item.isScalar(); });
    }
    if (value.kind == DataKind::Date)
        return node.text == value.text && (node.kind == DataKind::Date || node.kind == DataKind::Text);
    if (value.kind == DataKind::Flag)
        return node.text == value.text && (node.kind == DataKind::Flag || node.kind == DataKind::Text);
    return node.kind == value.kind && node.text == value.text;
}

/// Why this value is not edited; empty if it may be.
QString obstacle(const DataNode &root, const QStringList &path, const DataNode &node, const NewValue *value)
{
    const DataNode *parent = nodeAt(root, path.first(path.size() - 1));
    const auto same = std::count_if(parent->children.cbegin(), parent->children.cend(),
                                    [&](const DataNode &child) { return child.key == path.constLast(); });
    if (same > 1)
        return Words::tr("The key stands there more than once.");
    if (node.isShared)
        return Words::tr("The value uses an anchor, alias or tag.");
    const bool isFlatList =
        std::all_of(node.children.cbegin(), node.children.cend(), [](const DataNode &item) { return item.isScalar(); });
    if (value && (node.kind == DataKind::Map || !isFlatList))
        return Words::tr("The value holds further values.");
    return {};
}

Error cannotEdit(const QString &key, int line, const QString &detail)
{
    return {Words::tr("“%1” on line %2 of the front matter cannot be changed by itself.").arg(key).arg(line),
            Words::tr("Edit the front matter as text."), detail};
}

/// The spelling for a date where none is yet: that of another date in this front matter.
QString exampleDate(const DataNode &root)
{
    for (const DataNode &member : root.children) {
        if (member.isScalar() && dateFromText(member.text).isValid())
            return member.text;
    }
    return {};
}

} // namespace

bool FrontMatter::saysTheSameBut(const FrontMatter &other, const QStringList &path) const
{
    const DataNode ours = withoutNode(m_root, path);
    const DataNode theirs = withoutNode(other.m_root, path);
    return m_kind == other.m_kind && body() == other.body() &&
           std::equal(ours.children.cbegin(), ours.children.cend(), theirs.children.cbegin(), theirs.children.cend(),
                      sameMeaning);
}

Result<QByteArray> FrontMatter::firstThatSays(const QString &key, const QList<Edit> &edits,
                                              const std::function<bool(const DataNode *)> &isWanted) const
{
    const QStringList path = pathOf(key);
    for (const Edit &edit : edits) {
        const QByteArray source = spliced(m_source, edit);
        const Result<FrontMatter> edited = parse(source);
        if (edited && saysTheSameBut(*edited, path) && isWanted(nodeAt(edited->m_root, path)))
            return source;
    }
    const DataNode *old = node(key);
    return std::unexpected(
        cannotEdit(key, old ? old->line : m_root.line,
                   Words::tr("Other values would change with it, or it would not read back the same.")));
}

Result<QByteArray> FrontMatter::withValue(const QString &key, const NewValue &value) const
{
    const QStringList path = pathOf(key);
    const FrontMatterSource source{m_source, m_text, m_lineEnd, m_root};
    if (m_kind == FrontMatterKind::None) {
        return std::unexpected(Error{Words::tr("This text has no front matter that could hold “%1”.").arg(key),
                                     Words::tr("Add front matter first."),
                                     {}});
    }
    const DataNode *old = ownNodeAt(m_root, path);
    if (!old)
        return firstThatSays(key, syntaxOf(m_kind).additions(source, path, value),
                             [&](const DataNode *node) { return node && holds(*node, value); });
    if (const QString reason = obstacle(m_root, path, *old, &value); !reason.isEmpty())
        return std::unexpected(cannotEdit(key, old->line, reason));
    return firstThatSays(key, syntaxOf(m_kind).replacements(source, *old, value),
                         [&](const DataNode *node) { return node && holds(*node, value); });
}

Result<QByteArray> FrontMatter::withText(const QString &key, const QString &text) const
{
    const DataNode *old = node(key);
    if (old && old->isScalar() && old->kind != DataKind::Null && old->text == text)
        return m_source;
    const bool keepsKind = old && (old->kind == DataKind::Integer || old->kind == DataKind::Real ||
                                   old->kind == DataKind::Flag || old->kind == DataKind::Date);
    if (keepsKind && old->quoting == Quoting::Plain && !old->isShared && ownNodeAt(m_root, pathOf(key))) {
        const Edit edit = {{old->extent, text.toUtf8()}};
        const auto isSameKind = [&](const DataNode *node) {
            return node && node->kind == old->kind && node->text == text;
        };
        if (const Result<QByteArray> edited = firstThatSays(key, {edit}, isSameKind))
            return edited;
    }
    return withValue(key, {DataKind::Text, text, {}});
}

Result<QByteArray> FrontMatter::withList(const QString &key, const QStringList &items) const
{
    const DataNode *old = node(key);
    const bool hasOnlyScalars = old && std::all_of(old->children.cbegin(), old->children.cend(),
                                                   [](const DataNode &item) { return item.isScalar(); });
    if (hasOnlyScalars && old->kind != DataKind::Map && list(key) == items)
        return m_source;
    return withValue(key, {DataKind::List, {}, items});
}

Result<QByteArray> FrontMatter::withFlag(const QString &key, bool flagValue) const
{
    if (flag(key) == flagValue)
        return m_source;
    return withValue(key, {DataKind::Flag, flagLike(text(key), flagValue), {}});
}

Result<QByteArray> FrontMatter::withDate(const QString &key, const QDateTime &newDate) const
{
    if (!newDate.isValid()) {
        return std::unexpected(Error{Words::tr("“%1” cannot be set to a date that does not exist.").arg(key),
                                     Words::tr("Choose a day of the calendar."),
                                     {}});
    }
    const QDateTime oldDate = date(key);
    if (oldDate.isValid() && oldDate == newDate)
        return m_source;
    const QString spelled = dateLike(oldDate.isValid() ? text(key) : exampleDate(m_root), newDate);
    if (spelled == text(key))
        return m_source;
    return withValue(key, {DataKind::Date, spelled, {}});
}

Result<QByteArray> FrontMatter::without(const QString &key) const
{
    const QStringList path = pathOf(key);
    const DataNode *old = ownNodeAt(m_root, path);
    if (!old)
        return m_source;
    if (const QString reason = obstacle(m_root, path, *old, nullptr); !reason.isEmpty())
        return std::unexpected(cannotEdit(key, old->line, reason));
    const FrontMatterSource source{m_source, m_text, m_lineEnd, m_root};
    return firstThatSays(key, syntaxOf(m_kind).removals(source, path), [](const DataNode *node) { return !node; });
}

QByteArray FrontMatter::withSpellingOf(const FrontMatter &earlier) const
{
    FrontMatter current = *this;
    for (const QString &key : keys()) {
        const DataNode *now = current.m_root.child(key);
        const DataNode *then = earlier.m_root.child(key);
        const auto isSame = [&](const DataNode *node) {
            const bool isNothing = node && node->text.isEmpty() && node->children.isEmpty();
            return node && node->text == then->text && node->itemTexts() == then->itemTexts() &&
                   (isNothing || node->isScalar() == then->isScalar());
        };
        if (!then || now->kind == DataKind::Map || then->kind == DataKind::Map || !isSame(now))
            continue;
        const Extent place{now->keyExtent.end, now->extent.end};
        const QByteArray bytes = earlier.m_source.sliced(then->keyExtent.end, then->extent.end - then->keyExtent.end);
        if (current.m_source.sliced(place.begin, place.length()) == bytes)
            continue;
        if (const Result<QByteArray> source = current.firstThatSays(key, {{{place, bytes}}}, isSame))
            current = parse(*source).value();
    }
    return current.m_source;
}

} // namespace galley::model
