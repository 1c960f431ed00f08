// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/site/sitemap.h"

#include "publish/press/pagetext.h"

#include <QXmlStreamWriter>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostInOne = 50'000; ///< By the rules of sitemaps.org.
const QString names = QStringLiteral("http://www.sitemaps.org/schemas/sitemap/0.9");

template<typename WriteEntries>
QByteArray document(const QString &element, WriteEntries writeEntries)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(element);
    xml.writeDefaultNamespace(names);
    writeEntries(xml);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray mapOf(const QString &url, const QList<MappedPage> &pages)
{
    return document(u"urlset"_s, [&](QXmlStreamWriter &xml) {
        for (const MappedPage &page : pages) {
            xml.writeStartElement(u"url"_s);
            xml.writeTextElement(u"loc"_s, url + page.permalink);
            if (page.updated.isValid())
                xml.writeTextElement(u"lastmod"_s, machineDate(page.updated));
            xml.writeEndElement();
        }
    });
}

} // namespace

QList<QPair<QString, QByteArray>> sitemapFiles(const QString &url, const QList<MappedPage> &pages)
{
    if (url.isEmpty())
        return {};
    if (pages.size() <= mostInOne)
        return {{u"sitemap.xml"_s, mapOf(url, pages)}};
    QList<QPair<QString, QByteArray>> files;
    for (qsizetype first = 0; first < pages.size(); first += mostInOne) {
        files.append({u"sitemap-%1.xml"_s.arg(files.size() + 1),
                      mapOf(url, pages.sliced(first, qMin(mostInOne, pages.size() - first)))});
    }
    const QByteArray index = document(u"sitemapindex"_s, [&](QXmlStreamWriter &xml) {
        for (const auto &file : std::as_const(files)) {
            xml.writeStartElement(u"sitemap"_s);
            xml.writeTextElement(u"loc"_s, url + u'/' + file.first);
            xml.writeEndElement();
        }
    });
    return files << qMakePair(u"sitemap.xml"_s, index);
}

QByteArray robotsText(const QString &url)
{
    const QByteArray all = "User-agent: *\nAllow: /\n";
    return url.isEmpty() ? all : all + "\nSitemap: " + url.toUtf8() + "/sitemap.xml\n";
}

} // namespace galley::publish
