// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/feeds/feed.h"
#include "publish/press/pagetext.h"

#include <QUuid>
#include <QXmlStreamWriter>

#include <algorithm>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime epoch() { return QDateTime::fromSecsSinceEpoch(0, Qt::UTC); }

/// A feed must tell a date; a post without one is as old as can be.
QString feedDate(const QDateTime &date) { return machineDate(date.isValid() ? date : epoch()); }

void writeLink(QXmlStreamWriter &xml, const QString &relation, const QString &type, const QString &address)
{
    xml.writeEmptyElement(u"link"_s);
    xml.writeAttribute(u"rel"_s, relation);
    xml.writeAttribute(u"type"_s, type);
    xml.writeAttribute(u"href"_s, address);
}

void writeEntry(QXmlStreamWriter &xml, const PressSettings &settings, const PublishedPost &post)
{
    xml.writeStartElement(u"entry"_s);
    xml.writeTextElement(u"title"_s, post.fields.title);
    xml.writeTextElement(u"id"_s, feedId(settings, post.permalink));
    writeLink(xml, u"alternate"_s, u"text/html"_s, feedAddress(settings, post.permalink));
    if (post.fields.date.isValid())
        xml.writeTextElement(u"published"_s, feedDate(post.fields.date));
    xml.writeTextElement(u"updated"_s, feedDate(post.updated));
    for (const QString &tag : post.fields.tags) {
        xml.writeEmptyElement(u"category"_s);
        xml.writeAttribute(u"term"_s, tag);
    }
    if (!post.fields.description.isEmpty())
        xml.writeTextElement(u"summary"_s, post.fields.description);
    xml.writeStartElement(u"content"_s);
    xml.writeAttribute(u"type"_s, u"html"_s);
    xml.writeCharacters(feedHtml(settings, post));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QString feedId(const PressSettings &settings, const QString &permalink)
{
    // Without an address the site has no unique name of its own; what comes nearest is made of what it says of itself.
    if (!settings.url.isEmpty())
        return settings.url + permalink;
    const QByteArray name = (settings.title + u'\n' + settings.author + u'\n' + permalink).toUtf8();
    return u"urn:uuid:"_s + QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

QString feedAddress(const PressSettings &settings, const QString &permalink)
{
    return settings.url.isEmpty() ? u'.' + permalink : settings.url + permalink;
}

QString feedHtml(const PressSettings &settings, const PublishedPost &post)
{
    const QByteArray root = settings.url.isEmpty() ? QByteArray("./") : settings.url.toUtf8() + '/';
    return validXmlText(QString::fromUtf8(post.html->placed(root)));
}

QDateTime updatedOf(const Feed &feed)
{
    QDateTime updated = epoch();
    for (const PublishedPost *post : feed.posts) {
        if (post->updated > updated)
            updated = post->updated;
    }
    return updated;
}

QByteArray atomFeed(const PressSettings &settings, const Feed &feed)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"feed"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/2005/Atom"_s);
    xml.writeAttribute(u"xml:lang"_s, settings.language);
    xml.writeTextElement(u"title"_s, feed.title);
    if (!settings.description.isEmpty())
        xml.writeTextElement(u"subtitle"_s, settings.description);
    xml.writeTextElement(u"id"_s, feedId(settings, feed.page));
    writeLink(xml, u"alternate"_s, u"text/html"_s, feedAddress(settings, feed.page));
    writeLink(xml, u"self"_s, u"application/atom+xml"_s, feedAddress(settings, feed.file));
    xml.writeTextElement(u"updated"_s, feedDate(updatedOf(feed)));
    xml.writeStartElement(u"author"_s);
    xml.writeTextElement(u"name"_s, settings.author.isEmpty() ? settings.title : settings.author);
    xml.writeEndElement();
    xml.writeTextElement(u"generator"_s, u"Galley"_s);
    for (const PublishedPost *post : feed.posts)
        writeEntry(xml, settings, *post);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace galley::publish
