// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/frontmatter.h"
#include "model/post/syntax/frontmattersyntax.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A value of its own, as this place can take it; a map is taken apart before.
NewValue newValueOf(const DataNode &node)
{
    if (node.kind == DataKind::List)
        return {DataKind::List, {}, node.itemTexts()};
    return {node.kind == DataKind::Null ? DataKind::Text : node.kind, node.text, {}};
}

} // namespace

Result<QByteArray> FrontMatter::withValueOf(const QString &key, const FrontMatter &other, const QString &otherKey) const
{
    const DataNode *node = other.node(otherKey);
    if (!node)
        return m_source;
    if (node->kind != DataKind::Map) {
        const bool isFlat = std::all_of(node->children.cbegin(), node->children.cend(),
                                        [](const DataNode &item) { return item.isScalar(); });
        if (isFlat)
            return withValue(key, newValueOf(*node));
        return std::unexpected(Error{
            QCoreApplication::translate("FrontMatter", "“%1” on line %2 of the front matter cannot be carried over.")
                .arg(otherKey)
                .arg(node->line),
            QCoreApplication::translate("FrontMatter", "Take it out, or write it anew in the other site."),
            QCoreApplication::translate("FrontMatter", "It is a list of lists or maps.")});
    }
    Result<QByteArray> source = m_source;
    for (const DataNode &child : node->children) {
        const Result<FrontMatter> now = parse(*source);
        if (!now)
            return std::unexpected(now.error());
        source = now->withValueOf(key + u'.' + child.key, other, otherKey + u'.' + child.key);
        if (!source)
            return source;
    }
    return source;
}

} // namespace galley::model
