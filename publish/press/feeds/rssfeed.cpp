// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/feeds/feed.h"
#include "publish/press/pagetext.h"

#include <QLocale>
#include <QXmlStreamWriter>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString contentNames = QStringLiteral("http://purl.org/rss/1.0/modules/content/");
const QString atomNames = QStringLiteral("http://www.w3.org/2005/Atom");
const QString personNames = QStringLiteral("http://purl.org/dc/elements/1.1/");

/// RFC 822 with the four digits of the year that RSS asks for, in English whatever the language.
QString rssDate(const QDateTime &date)
{
    const QDateTime known = withKnownZone(date);
    const int minutes = known.offsetFromUtc() / 60;
    const QString zone = (minutes < 0 ? u"-%1%2"_s : u"+%1%2"_s)
                             .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                             .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return QLocale::c().toString(known, u"ddd, dd MMM yyyy HH:mm:ss "_s) + zone;
}

void writeItem(QXmlStreamWriter &xml, const PressSettings &settings, const PublishedPost &post)
{
    xml.writeStartElement(u"item"_s);
    xml.writeTextElement(u"title"_s, post.fields.title);
    xml.writeTextElement(u"link"_s, feedAddress(settings, post.permalink));
    xml.writeStartElement(u"guid"_s);
    xml.writeAttribute(u"isPermaLink"_s, settings.url.isEmpty() ? u"false"_s : u"true"_s);
    xml.writeCharacters(feedId(settings, post.permalink));
    xml.writeEndElement();
    if (post.fields.date.isValid())
        xml.writeTextElement(u"pubDate"_s, rssDate(post.fields.date));
    if (!settings.author.isEmpty())
        xml.writeTextElement(personNames, u"creator"_s, settings.author);
    for (const QString &tag : post.fields.tags)
        xml.writeTextElement(u"category"_s, tag);
    if (!post.fields.description.isEmpty())
        xml.writeTextElement(u"description"_s, post.fields.description);
    xml.writeTextElement(contentNames, u"encoded"_s, feedHtml(settings, post));
    xml.writeEndElement();
}

} // namespace

QByteArray rssFeed(const PressSettings &settings, const Feed &feed)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeNamespace(atomNames, u"atom"_s);
    xml.writeNamespace(contentNames, u"content"_s);
    xml.writeNamespace(personNames, u"dc"_s);
    xml.writeStartElement(u"rss"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeStartElement(u"channel"_s);
    xml.writeTextElement(u"title"_s, feed.title);
    xml.writeTextElement(u"link"_s, feedAddress(settings, feed.page));
    // RSS asks for one.
    xml.writeTextElement(u"description"_s, settings.description.isEmpty() ? feed.title : settings.description);
    xml.writeTextElement(u"language"_s, settings.language);
    xml.writeTextElement(u"lastBuildDate"_s, rssDate(updatedOf(feed)));
    xml.writeTextElement(u"generator"_s, u"Galley"_s);
    if (!settings.url.isEmpty()) {
        xml.writeEmptyElement(atomNames, u"link"_s);
        xml.writeAttribute(u"rel"_s, u"self"_s);
        xml.writeAttribute(u"type"_s, u"application/rss+xml"_s);
        xml.writeAttribute(u"href"_s, feedAddress(settings, feed.file));
    }
    for (const PublishedPost *post : feed.posts)
        writeItem(xml, settings, *post);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace galley::publish
