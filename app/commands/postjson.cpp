// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/postjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QJsonObject fieldsToJson(const PostFields &fields)
{
    return {{u"title"_s, fields.title},
            {u"slug"_s, fields.slug},
            {u"date"_s, isoDate(fields.date)},
            {u"tags"_s, QJsonArray::fromStringList(fields.tags)},
            {u"categories"_s, QJsonArray::fromStringList(fields.categories)},
            {u"description"_s, fields.description},
            {u"draft"_s, fields.draft}};
}

template<typename AnyPost>
QJsonObject toObject(const AnyPost &post, const QString &siteName)
{
    QJsonObject object = fieldsToJson(post.fields);
    object.insert(u"id"_s, post.id);
    object.insert(u"site"_s, siteName);
    object.insert(u"path"_s, post.path);
    object.insert(u"state"_s, toString(post.state));
    object.insert(u"words"_s, post.words);
    object.insert(u"changed"_s, isoDate(post.changed));
    return object;
}

} // namespace

QString isoDate(const QDateTime &date)
{
    if (!date.isValid())
        return {};
    const int offset = date.offsetFromUtc();
    const QString zone = u"%1%2:%3"_s.arg(QChar(offset < 0 ? u'-' : u'+'))
                             .arg(qAbs(offset) / 3600, 2, 10, QChar(u'0'))
                             .arg(qAbs(offset) / 60 % 60, 2, 10, QChar(u'0'));
    return date.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + zone;
}

QJsonObject toJson(const Post &post, const QString &siteName) { return toObject(post, siteName); }

QJsonObject toJson(const PostSummary &post, const QString &siteName)
{
    QJsonObject object = toObject(post, siteName);
    object.insert(u"excerpt"_s, QString(post.excerpt).remove(QChar(0xE000)).remove(QChar(0xE001)));
    return object;
}

Result<QHash<SiteId, QString>> siteNames(Library &library)
{
    const Result<QList<Site>> sites = library.sites();
    if (!sites)
        return std::unexpected(sites.error());
    QHash<SiteId, QString> names;
    for (const Site &site : *sites)
        names.insert(site.id, site.name);
    return names;
}

} // namespace galley::app
