// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/frontmatter.h"
#include "model/post/syntax/frontmattersyntax.h"
#include "model/post/textlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley::model {

namespace {

/// Where these files take their translations from.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

} // namespace

Result<QByteArray> FrontMatter::withList(const QString &key, const QStringList &items, TextList parted) const
{
    const DataNode *old = node(key);
    const bool isHeader = kind() == FrontMatterKind::Headers;
    const bool isText = isHeader || (parted != TextList::None && old && old->kind == DataKind::Text);
    if (isText && (isHeader || !items.isEmpty()))
        return withTextList(key, items, isHeader ? TextList::Commas : parted);
    const bool hasOnlyScalars = old && std::all_of(old->children.cbegin(), old->children.cend(),
                                                   [](const DataNode &item) { return item.isScalar(); });
    if (hasOnlyScalars && old->kind != DataKind::Map && list(key) == items)
        return m_source;
    return withValue(key, {DataKind::List, {}, items});
}

Result<QByteArray> FrontMatter::withTextList(const QString &key, const QStringList &items, TextList parted) const
{
    if (contains(key) && list(key, parted) == items)
        return m_source;
    if (const std::optional<QString> text = textWithItems(this->text(key), items, parted))
        return withText(key, *text);
    return std::unexpected(
        Error{Words::tr("“%1” stands in one text, in which these items could not be told apart.").arg(key),
              parted == TextList::Words ? Words::tr("Use items without spaces, or edit the front matter as text.")
                                        : Words::tr("Use items without commas or semicolons."),
              {}});
}

Result<QByteArray> FrontMatter::withItem(const QString &key, const QString &item, TextList parted) const
{
    const QStringList items = list(key, parted);
    return items.contains(item) ? m_source : withList(key, items + QStringList{item}, parted);
}

Result<QByteArray> FrontMatter::withoutItem(const QString &key, const QString &item, TextList parted) const
{
    FrontMatter current = *this;
    for (QStringList items = list(key, parted); items.removeOne(item); items = current.list(key, parted)) {
        const Result<QByteArray> source = current.withList(key, items, parted);
        if (!source)
            return source;
        current = parse(*source, m_headers).value();
    }
    return current.m_source;
}

} // namespace galley::model
