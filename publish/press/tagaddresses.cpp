// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/tagaddresses.h"

#include "model/post/slug.h"

#include <QSet>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

QHash<QString, QString> tagSlugs(const QStringList &tags)
{
    static const QString nothingUsable = model::slugFromTitle(QString());
    QHash<QString, QString> slugs;
    QSet<QString> taken;
    for (const QString &tag : tags) {
        if (slugs.contains(tag))
            continue;
        QString slug = model::slugFromTitle(tag);
        if (slug == nothingUsable && tag.toLower() != nothingUsable)
            slug = u"tag"_s; // Of punctuation or signs alone.
        slug = model::freeSlug(slug, [&](const QString &candidate) { return taken.contains(candidate); });
        taken.insert(slug);
        slugs.insert(tag, slug);
    }
    return slugs;
}

} // namespace galley::publish
