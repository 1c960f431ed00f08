// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/posts/postdetails.h"

#include <QHash>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The key of this front matter for a detail, in any case; empty: it says none.
QString keyOfDetail(const FrontMatter &frontMatter, const QString &detail)
{
    const QStringList keys = frontMatter.keys();
    for (const QString &name : namesOfDetail(detail)) {
        for (const QString &key : keys) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return key;
        }
        if (name.contains(u'.') && frontMatter.contains(name))
            return name;
    }
    return {};
}

/// An image is named by its address, or is a table that holds it, or the first of a list.
QString imageIn(const FrontMatter &frontMatter, const QString &key)
{
    const QVariant value = frontMatter.value(key);
    if (value.typeId() == QMetaType::QVariantList)
        return value.toList().value(0).toString();
    for (const QString &name : {u"image"_s, u"src"_s, u"path"_s, u"url"_s, u"relative"_s}) {
        const QVariant inner = value.toMap().value(name);
        if (inner.typeId() == QMetaType::QString)
            return inner.toString();
    }
    return frontMatter.text(key).trimmed();
}

} // namespace

const QStringList &namesOfDetail(const QString &detail)
{
    static const QHash<QString, QStringList> names{
        {u"updated"_s,
         {u"lastmod"_s, u"updated"_s, u"modified"_s, u"last_modified_at"_s, u"last_updated"_s, u"lastUpdated"_s,
          u"updatedDate"_s, u"modDatetime"_s, u"updated_at"_s, u"updateDate"_s, u"last_update.date"_s}},
        {u"cover"_s,
         {u"cover"_s, u"image"_s, u"cover_image"_s, u"coverImage"_s, u"featured_image"_s, u"featuredImage"_s,
          u"heroImage"_s, u"thumbnail"_s, u"banner"_s, u"banner_img"_s, u"ogImage"_s, u"images"_s, u"feature"_s,
          u"extra.cover"_s, u"extra.image"_s, u"header.image"_s, u"header.teaser"_s}},
        {u"aliases"_s, {u"aliases"_s, u"redirect_from"_s, u"alias"_s, u"redirects"_s}}};
    static const QStringList none;
    const auto found = names.constFind(detail);
    return found == names.cend() ? none : *found;
}

PostDetails detailsOf(const SiteKind &kind, const QByteArray &source)
{
    PostDetails details;
    const Result<FrontMatter> frontMatter = kind.parse(source);
    if (!frontMatter)
        return details;
    if (const QString key = keyOfDetail(*frontMatter, u"updated"_s); !key.isEmpty())
        details.updated = frontMatter->date(key);
    if (const QString key = keyOfDetail(*frontMatter, u"cover"_s); !key.isEmpty())
        details.cover = imageIn(*frontMatter, key);
    if (const QString key = keyOfDetail(*frontMatter, u"aliases"_s); !key.isEmpty())
        details.aliases = frontMatter->list(key, TextList::Commas);
    return details;
}

} // namespace galley::model
