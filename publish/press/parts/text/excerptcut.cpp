// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/text/excerptcut.h"

#include "publish/press/parts/html/htmlscanner.h"

namespace galley::publish {

namespace {

constexpr QByteArrayView notesStart = "<section class=\"footnotes\"";

/// Whether what the link leads back to is there.
bool hasAnchor(const QByteArray &head, const HtmlToken &link)
{
    return head.contains("id=\"" + link.attribute("href").toByteArray().mid(1) + '"');
}

/// The notes' list with only those items whose anchor `head` refers to.
QByteArray notesFor(const QByteArray &head, QByteArrayView notes)
{
    QByteArray html;
    HtmlScanner scanner(notes);
    qsizetype skippedTo = 0;
    bool hasAny = false;
    int lists = 0;
    while (!scanner.atEnd()) {
        const qsizetype at = scanner.position();
        const HtmlToken token = scanner.next();
        if (at < skippedTo)
            continue;
        if (token.name == "ol")
            lists += token.kind == HtmlToken::Kind::Open ? 1 : -1;
        if (lists == 1 && token.opens("li") && !token.attribute("id").isEmpty()) {
            if (!head.contains("href=\"#" + token.attribute("id").toByteArray() + '"')) {
                skippedTo = elementEnd(notes, at);
                continue;
            }
            hasAny = true;
        }
        if (token.opens("a") && token.attribute("class") == "footnote-backref" && !hasAnchor(head, token)) {
            skippedTo = elementEnd(notes, at);
            continue;
        }
        html += token.source;
    }
    return hasAny ? html : QByteArray();
}

} // namespace

std::optional<qsizetype> excerptCut(const QList<model::RenderedBlock> &blocks)
{
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        const QByteArray source = blocks.at(index).html.trimmed();
        const bool isComment = source.startsWith("<!--") && source.endsWith("-->") && source.size() > 7;
        if (isComment && source.sliced(4, source.size() - 7).trimmed().toLower() == "more")
            return index;
    }
    return std::nullopt;
}

QByteArray excerptHtml(const QByteArray &html, qsizetype size)
{
    const QByteArray head = html.first(size);
    const qsizetype notes = html.lastIndexOf(notesStart);
    if (notes < size)
        return head;
    return head + notesFor(head, QByteArrayView(html).sliced(notes));
}

} // namespace galley::publish
