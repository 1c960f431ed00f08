// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/xml/xmlparts.h"

#include "model/import/html/htmlnodes.h"
#include "model/import/importer.h"
#include "model/page/htmltree.h"

#include <QCoreApplication>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

} // namespace

QString bareName(const QXmlStreamReader &xml)
{
    const QStringView name = xml.qualifiedName();
    return name.sliced(name.lastIndexOf(u':') + 1).toString();
}

void forEachElement(QXmlStreamReader &xml, const std::function<bool(const QString &name)> &take)
{
    while (!xml.atEnd() && !xml.hasError()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            return;
        if (token == QXmlStreamReader::StartElement && !take(bareName(xml)))
            xml.skipCurrentElement();
    }
}

QString elementText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (!xml.atEnd() && depth > 0) {
        switch (xml.readNext()) {
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EntityReference:
            if (text.size() < longestImportedText)
                text += xml.text();
            break;
        case QXmlStreamReader::StartElement:
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    return text;
}

QString plainLine(const QString &html)
{
    if (!html.contains(u'<') && !html.contains(u'&'))
        return html.trimmed();
    const HtmlTree tree(html.toUtf8());
    return tree.root() ? html::textIn(tree.root()).trimmed() : html.trimmed();
}

QString htmlOfPlain(const QString &text)
{
    QString html;
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts))
        html += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>\n"_s;
    return html;
}

Error brokenError(const QXmlStreamReader &xml, qsizetype items, const QString &lastTitle)
{
    if (items == 0) {
        return {tr("The export is damaged in line %1, before its first post.").arg(xml.lineNumber()),
                tr("Export the blog anew, and bring in that file."), xml.errorString()};
    }
    return {tr("The export is damaged in line %1, behind the post “%2”.").arg(xml.lineNumber()).arg(lastTitle),
            tr("Export the blog anew, or bring in what comes before that place (--keep-good)."), xml.errorString()};
}

Error entityError()
{
    return {tr("The file defines entities of its own, as no export does and attacks do."),
            tr("Export the blog anew, and bring in that file."),
            {}};
}

} // namespace galley::model
