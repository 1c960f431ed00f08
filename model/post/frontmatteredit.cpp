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
        if (value.items.isEmpty() && node.kind == DataKind::Null && node.extent.length() == 0)
            return true; // A key without a value is an empty list too.
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
QString obstacle(const DataNode &node, const NewValue *value)
{
    if (node.hasOwnTag)
        return Words::tr("The value has a tag, which only its generator understands.");
    const bool isFlatList =
        std::all_of(node.children.cbegin(), node.children.cend(), [](const DataNode &item) { return item.isScalar(); });
    if (value && !node.isAlias && (node.kind == DataKind::Map || !isFlatList))
        return Words::tr("The value holds further values.");
    return {};
}

/// Why no edit was taken.
QString reasonAgainst(const DataNode *old)
{
    if (old && old->isShared)
        return Words::tr("Other values stand for the same anchor and would change with it.");
    return Words::tr("Other values would change with it, or it would not read back the same.");
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

/// How often the key at the end of `path` stands in its map.
qsizetype countOf(const DataNode &root, const QStringList &path)
{
    const DataNode *map = ownNodeAt(root, path.first(path.size() - 1));
    return !map ? 0 : std::count_if(map->children.cbegin(), map->children.cend(), [&](const DataNode &child) {
        return child.key == path.constLast();
    });
}

} // namespace

bool FrontMatter::saysTheSameBut(const FrontMatter &other, const QStringList &path) const
{
    const DataNode ours = withoutNode(m_root, path);
    const bool lostOneOfSome = countOf(other.m_root, path) < countOf(m_root, path);
    const DataNode theirs = lostOneOfSome ? other.m_root : withoutNode(other.m_root, path);
    return kind() == other.kind() &&
           QByteArrayView(m_source).sliced(m_block.bodyOffset) ==
               QByteArrayView(other.m_source).sliced(other.m_block.bodyOffset) &&
           std::equal(ours.children.cbegin(), ours.children.cend(), theirs.children.cbegin(), theirs.children.cend(),
                      sameMeaning);
}

Result<QByteArray> FrontMatter::firstThatSays(const QStringList &path, const QList<Edit> &edits,
                                              const std::function<bool(const DataNode *)> &isWanted) const
{
    for (const Edit &edit : edits) {
        const QByteArray source = spliced(m_source, edit);
        const Result<FrontMatter> edited = parse(source, m_headers);
        if (edited && saysTheSameBut(*edited, path) && isWanted(nodeAt(edited->m_root, path)))
            return source;
    }
    const DataNode *old = nodeAt(m_root, path);
    return std::unexpected(cannotEdit(path.join(u'.'), old ? old->line : m_root.line, reasonAgainst(old)));
}

FrontMatter FrontMatter::withKeyOrder(const QStringList &order) const
{
    FrontMatter ordered = *this;
    ordered.m_keyOrder = order;
    return ordered;
}

/// Before which member a new key goes: behind the nearest one that stands before it in the order, or else in front of
/// the nearest behind it; -1: after all.
qsizetype FrontMatter::placeInOrder(const QString &key) const
{
    const auto isKey = [&](const QString &other) { return other.compare(key, Qt::CaseInsensitive) == 0; };
    const auto found = std::find_if(m_keyOrder.cbegin(), m_keyOrder.cend(), isKey);
    const qsizetype rank = found == m_keyOrder.cend() ? -1 : found - m_keyOrder.cbegin();
    const auto indexOf = [&](qsizetype other) {
        for (qsizetype index = m_root.children.size() - 1; index >= 0; --index) {
            if (m_root.children.at(index).key.compare(m_keyOrder.at(other), Qt::CaseInsensitive) == 0)
                return index;
        }
        return qsizetype(-1);
    };
    for (qsizetype before = rank - 1; before >= 0; --before) {
        if (const qsizetype index = indexOf(before); index >= 0)
            return index + 1;
    }
    for (qsizetype behind = rank + 1; rank >= 0 && behind < m_keyOrder.size(); ++behind) {
        if (const qsizetype index = indexOf(behind); index >= 0)
            return index;
    }
    return -1;
}

Result<QByteArray> FrontMatter::withValue(const QString &key, const NewValue &value) const
{
    const QStringList path = pathOf(key);
    if (kind() == FrontMatterKind::None) {
        return std::unexpected(Error{Words::tr("This text has no front matter that could hold “%1”.").arg(key),
                                     Words::tr("Add front matter first."),
                                     {}});
    }
    FrontMatterSource source{m_source, m_block.text, m_block.lineEnd, m_root};
    const FrontMatterSyntax &syntax = syntaxOf(kind(), m_block.dialect);
    const auto isWanted = [&](const DataNode *node) { return node && holds(*node, value); };
    const DataNode *old = ownNodeAt(m_root, path);
    if (!old) {
        source.newIndex = placeInOrder(path.constFirst());
        return firstThatSays(path, syntax.additions(source, path, value), isWanted);
    }
    if (const QString reason = obstacle(*old, &value); !reason.isEmpty())
        return std::unexpected(cannotEdit(key, old->line, reason));
    return firstThatSays(path, syntax.replacements(source, *old, value), isWanted);
}

Result<QByteArray> FrontMatter::withText(const QString &key, const QString &text) const
{
    const DataNode *old = node(key);
    if (old && old->isScalar() && old->kind != DataKind::Null && old->text == text)
        return m_source;
    const bool keepsKind = old && (old->kind == DataKind::Integer || old->kind == DataKind::Real ||
                                   old->kind == DataKind::Flag || old->kind == DataKind::Date);
    if (keepsKind && old->quoting == Quoting::Plain && !old->hasOwnTag && ownNodeAt(m_root, pathOf(key))) {
        const Edit edit = {{old->extent, text.toUtf8()}};
        const auto isSameKind = [&](const DataNode *node) {
            return node && node->kind == old->kind && node->text == text;
        };
        if (const Result<QByteArray> edited = firstThatSays(pathOf(key), {edit}, isSameKind))
            return edited;
    }
    return withValue(key, {DataKind::Text, text, {}});
}

Result<QByteArray> FrontMatter::withFlag(const QString &key, bool flagValue) const
{
    if (flag(key) == flagValue)
        return m_source;
    return withValue(key, {DataKind::Flag, flagLike(text(key), flagValue), {}});
}

Result<QByteArray> FrontMatter::withNumber(const QString &key, qint64 number) const
{
    if (value(key) == QVariant(number))
        return m_source;
    const QString text = QString::number(number);
    const Result<QByteArray> edited = withValue(key, {DataKind::Integer, text, {}});
    return edited ? edited : withText(key, text);
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

Result<QByteArray> FrontMatter::withoutOne(const QString &key) const
{
    const QStringList path = pathOf(key);
    const DataNode *old = ownNodeAt(m_root, path);
    if (!old)
        return m_source;
    if (const QString reason = obstacle(*old, nullptr); !reason.isEmpty())
        return std::unexpected(cannotEdit(key, old->line, reason));
    const FrontMatterSource source{m_source, m_block.text, m_block.lineEnd, m_root};
    const bool isOneOfSome = countOf(m_root, path) > 1;
    return firstThatSays(path, syntaxOf(kind(), m_block.dialect).removals(source, path),
                         [&](const DataNode *node) { return isOneOfSome || !node; });
}

Result<QByteArray> FrontMatter::without(const QString &key) const
{
    FrontMatter current = *this;
    while (ownNodeAt(current.m_root, current.pathOf(key))) { // More than once where the key stands more than once.
        const Result<QByteArray> source = current.withoutOne(key);
        if (!source)
            return source;
        current = parse(*source, m_headers).value();
    }
    return current.m_source;
}

} // namespace galley::model
