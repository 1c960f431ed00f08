// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/xml/xmlmarkup.h"

#include "model/import/importer.h"
#include "model/import/xml/xmlparts.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

QString elementMarkup(QXmlStreamReader &xml)
{
    static const QStringList alone{u"br"_s, u"hr"_s, u"img"_s, u"source"_s, u"col"_s, u"wbr"_s};
    QString html;
    for (int depth = 1; !xml.atEnd() && depth > 0;) {
        const auto token = xml.readNext();
        const bool hasRoom = html.size() < longestImportedText;
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            if (!hasRoom)
                continue;
            html += u'<' + bareName(xml);
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                const QString name = attribute.qualifiedName().toString();
                if (!name.startsWith("xmlns"_L1))
                    html += u" %1=\"%2\""_s.arg(name, attribute.value().toString().toHtmlEscaped());
            }
            html += u'>';
        } else if (token == QXmlStreamReader::EndElement) {
            if (--depth > 0 && !alone.contains(bareName(xml)))
                html += u"</"_s + bareName(xml) + u'>';
        } else if (token == QXmlStreamReader::Characters && hasRoom) {
            html += xml.text().toString().toHtmlEscaped();
        }
    }
    return html;
}

} // namespace galley::model
