// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/postjson.h"

#include "model/site/languages/sitelanguage.h"
#include "model/site/posts/postdetails.h"
#include "model/site/sitekind.h"

#include <QDir>
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

PostsInSites::PostsInSites(Library &library)
    : m_library(library)
{
}

Result<const PostsInSites::SiteAround *> PostsInSites::around(const SiteId &id)
{
    if (const auto known = m_sites.constFind(id); known != m_sites.cend())
        return &*known;
    const Result<Site> site = m_library.site(id);
    const auto translations = site ? translationsIn(m_library, id) : std::unexpected(site.error());
    if (!translations)
        return std::unexpected(translations.error());
    const Result<PublishedWays> ways = publishedWays(m_library, id);
    if (!ways)
        return std::unexpected(ways.error());
    return &*m_sites.insert(id, {*site, languageOfSite(QDir(site->folder)), *translations, *ways});
}

void PostsInSites::addAround(QJsonObject &object, const SiteAround &around, const PostId &id, const QString &path,
                             const PostFields &fields) const
{
    const SiteKind &kind = siteKind(around.site.kind);
    const auto languageOr = [&](const QString &language) { return language.isEmpty() ? around.language : language; };
    QJsonArray translations;
    for (const Translation &other : around.translations.value(id))
        translations.append(
            QJsonObject{{u"id"_s, other.id}, {u"language"_s, languageOr(other.language)}, {u"title"_s, other.title}});
    object.insert(u"language"_s, languageOr(fields.language));
    object.insert(u"translations"_s, translations);
    addWays(object, around.ways, id);
    object.insert(u"type"_s, kind.isPage(path, fields) ? u"page"_s : u"post"_s);
}

Result<QJsonObject> PostsInSites::toJson(const PostSummary &post)
{
    const Result<const SiteAround *> site = around(post.siteId);
    if (!site)
        return std::unexpected(site.error());
    QJsonObject object = app::toJson(post, (*site)->site.name);
    addAround(object, **site, post.id, post.path, post.fields);
    return object;
}

Result<QJsonObject> PostsInSites::toJson(const Post &post)
{
    const Result<const SiteAround *> site = around(post.siteId);
    if (!site)
        return std::unexpected(site.error());
    QJsonObject object = app::toJson(post, (*site)->site.name);
    addAround(object, **site, post.id, post.path, post.fields);
    const SiteKind &kind = siteKind((*site)->site.kind);
    const QDir folder((*site)->site.folder);
    const PostDetails details = detailsOf(kind, post.source);
    const QString path = kind.expectedPath(folder, post.path, post.fields, {});
    object.insert(u"address"_s, kind.addressOf(folder, path, post.source));
    object.insert(u"updated"_s, isoDate(details.updated));
    object.insert(u"cover"_s, details.cover);
    object.insert(u"aliases"_s, QJsonArray::fromStringList(details.aliases));
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
