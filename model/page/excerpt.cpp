// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/excerpt.h"

#include "model/page/page.h"
#include "model/renderer/foreign.h"

namespace galley::model {

QString plainText(const QByteArray &html)
{
    // Clean HTML is regular: each '<' opens a tag and each tag ends at its '>'.
    const QByteArray clean = cleanHtml(html);
    QByteArray text;
    for (qsizetype at = 0; at < clean.size();) {
        const qsizetype open = clean.indexOf('<', at);
        text += clean.mid(at, open < 0 ? -1 : open - at);
        if (open < 0) {
            break;
        }
        at = clean.indexOf('>', open) + 1;
        const QByteArray name = clean.mid(open, at - open);
        if (name == "<br />" || name.startsWith("</p") || name.startsWith("</h") || name.startsWith("</t") ||
            name.startsWith("</li") || name.startsWith("</d")) {
            text += ' ';
        }
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    return wordsOf(QString::fromUtf8(text)).simplified();
}

QString excerpt(const QList<RenderedBlock> &blocks, int mostCharacters)
{
    QString text;
    for (const RenderedBlock &block : blocks) {
        if (!block.html.startsWith("<p>")) {
            continue; // Headings, code and tables make no sentences.
        }
        const QString words = plainText(block.html);
        text += text.isEmpty() || words.isEmpty() ? words : QLatin1Char(' ') + words;
        if (text.size() > mostCharacters) {
            break;
        }
    }
    if (text.size() <= mostCharacters) {
        return text;
    }
    const qsizetype lastSpace = text.lastIndexOf(QLatin1Char(' '), mostCharacters - 1);
    return text.left(lastSpace > mostCharacters / 2 ? lastSpace : mostCharacters - 1) + QChar(0x2026);
}

} // namespace galley::model
