// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/feeds/feed.h"
#include "publish/press/pagetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject itemOf(const PressSettings &settings, const PublishedPost &post)
{
    QJsonObject item{{u"id"_s, feedId(settings, post.permalink)},
                     {u"url"_s, feedAddress(settings, post.permalink)},
                     {u"title"_s, post.fields.title},
                     {u"content_html"_s, feedHtml(settings, post)}};
    if (!post.fields.description.isEmpty())
        item.insert(u"summary"_s, post.fields.description);
    if (post.fields.date.isValid())
        item.insert(u"date_published"_s, machineDate(post.fields.date));
    if (post.updated.isValid() && post.updated != post.fields.date)
        item.insert(u"date_modified"_s, machineDate(post.updated));
    if (!post.fields.tags.isEmpty())
        item.insert(u"tags"_s, QJsonArray::fromStringList(post.fields.tags));
    return item;
}

} // namespace

QByteArray jsonFeed(const PressSettings &settings, const Feed &feed)
{
    QJsonArray items;
    for (const PublishedPost *post : feed.posts)
        items.append(itemOf(settings, *post));
    QJsonObject object{{u"version"_s, u"https://jsonfeed.org/version/1.1"_s},
                       {u"title"_s, feed.title},
                       {u"home_page_url"_s, feedAddress(settings, feed.page)},
                       {u"feed_url"_s, feedAddress(settings, feed.file)},
                       {u"language"_s, settings.language},
                       {u"items"_s, items}};
    if (!settings.description.isEmpty())
        object.insert(u"description"_s, settings.description);
    if (!settings.author.isEmpty())
        object.insert(u"authors"_s, QJsonArray{QJsonObject{{u"name"_s, settings.author}}});
    return QJsonDocument(object).toJson();
}

} // namespace galley::publish
