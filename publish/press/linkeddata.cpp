// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/linkeddata.h"

#include "publish/press/pagetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

QByteArray linkedData(const PressSettings &settings, const PublishedPost &post)
{
    QJsonObject data{{u"@context"_s, u"https://schema.org"_s},
                     {u"@type"_s, u"BlogPosting"_s},
                     {u"headline"_s, post.fields.title},
                     {u"inLanguage"_s, post.fields.language.isEmpty() ? settings.language : post.fields.language}};
    if (!post.fields.description.isEmpty())
        data.insert(u"description"_s, post.fields.description);
    if (post.fields.date.isValid()) {
        data.insert(u"datePublished"_s, machineDate(post.fields.date));
        data.insert(u"dateModified"_s, machineDate(post.updated));
    }
    if (!settings.author.isEmpty())
        data.insert(u"author"_s, QJsonObject{{u"@type"_s, u"Person"_s}, {u"name"_s, settings.author}});
    if (!post.fields.tags.isEmpty())
        data.insert(u"keywords"_s, QJsonArray::fromStringList(post.fields.tags));
    if (!settings.url.isEmpty()) {
        data.insert(u"url"_s, settings.url + post.permalink);
        data.insert(u"mainEntityOfPage"_s, settings.url + post.permalink);
    }
    QByteArray json = QJsonDocument(data).toJson(QJsonDocument::Compact);
    // Neither "</script>" nor "<!--" may end or change the element; in JSON "<" stands within texts alone.
    return json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
}

} // namespace galley::publish
