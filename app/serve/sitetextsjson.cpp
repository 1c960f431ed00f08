// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serve/sitetextsjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

// Bytes of any kind: a text need not be UTF-8.
QString fromBytes(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }
QByteArray toBytes(const QJsonValue &value) { return QByteArray::fromBase64(value.toString().toLatin1()); }

QJsonObject toJson(const model::SiteText &text)
{
    QJsonObject json{{u"id"_s, text.id},
                     {u"path"_s, text.path},
                     {u"changed"_s, double(text.changedMs)},
                     {u"published"_s, text.isPublished}};
    if (text.source)
        json.insert(u"source"_s, fromBytes(*text.source));
    QJsonArray media;
    for (const model::MediaFile &file : text.media)
        media.append(QJsonObject{{u"name"_s, file.name}, {u"bytes"_s, fromBytes(file.bytes)}});
    if (!media.isEmpty())
        json.insert(u"media"_s, media);
    return json;
}

model::SiteText textFrom(const QJsonObject &json)
{
    model::SiteText text{json.value("id"_L1).toString(), json.value("path"_L1).toString(),
                         qint64(json.value("changed"_L1).toDouble()), json.value("published"_L1).toBool()};
    if (json.contains("source"_L1))
        text.source = toBytes(json.value("source"_L1));
    for (const QJsonValue &file : json.value("media"_L1).toArray())
        text.media.append({{}, file["name"_L1].toString(), toBytes(file["bytes"_L1])});
    return text;
}

} // namespace

QJsonObject toJson(const SiteTexts &texts)
{
    QJsonObject json{{u"id"_s, texts.site.id},
                     {u"name"_s, texts.site.name},
                     {u"folder"_s, texts.site.folder},
                     {u"kind"_s, texts.site.kind},
                     {u"stamp"_s, QString::fromLatin1(texts.stamp)}};
    if (texts.texts) {
        QJsonArray posts;
        for (const model::SiteText &text : *texts.texts)
            posts.append(toJson(text));
        json.insert(u"posts"_s, posts);
    }
    return json;
}

Result<SiteTexts> siteTextsFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (!object.contains("stamp"_L1)) {
        return std::unexpected(Error{QCoreApplication::translate("SiteTexts", "The site's texts cannot be read."),
                                     QCoreApplication::translate("SiteTexts", "Start it again."), error.errorString()});
    }
    SiteTexts texts;
    texts.site.id = object.value("id"_L1).toString();
    texts.site.name = object.value("name"_L1).toString();
    texts.site.folder = object.value("folder"_L1).toString();
    texts.site.kind = object.value("kind"_L1).toString();
    texts.stamp = object.value("stamp"_L1).toString().toLatin1();
    if (object.contains("posts"_L1)) {
        texts.texts.emplace();
        for (const QJsonValue &post : object.value("posts"_L1).toArray())
            texts.texts->append(textFrom(post.toObject()));
    }
    return texts;
}

} // namespace galley::app
