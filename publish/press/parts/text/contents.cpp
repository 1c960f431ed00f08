// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/text/contents.h"

#include "publish/press/parts/html/htmlscanner.h"

#include <algorithm>
#include <array>

namespace galley::publish {

namespace {

int headingLevel(QByteArrayView name)
{
    const bool isHeading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    return isHeading ? name[1] - '0' : 0;
}

bool isSetApart(QByteArrayView name) { return name == "blockquote" || name == "details" || name == "section"; }

bool isKept(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 10> kept{"em", "strong", "code", "i", "b",
                                                         "s",  "del",    "sub",  "q", "kbd"};
    return std::ranges::find(kept, name) != kept.end();
}

/// Elements that are shown as they are, whole: formulas.
bool isFormula(const HtmlToken &token)
{
    return token.opens("math") || (token.opens("span") && token.attribute("class").startsWith("katex"));
}

/// The words of a heading as they may stand in a link.
QByteArray words(QByteArrayView heading)
{
    QByteArray html;
    HtmlScanner scanner(heading);
    qsizetype skippedTo = 0;
    while (!scanner.atEnd()) {
        const qsizetype at = scanner.position();
        const HtmlToken token = scanner.next();
        if (at < skippedTo)
            continue;
        if (token.kind == HtmlToken::Kind::Text) {
            html += token.source;
        } else if (isFormula(token)) {
            skippedTo = elementEnd(heading, at);
            html += heading.sliced(at, skippedTo - at);
        } else if (token.opens("sup") && token.attribute("class") == "footnote-ref") {
            skippedTo = elementEnd(heading, at);
        } else if (isKept(token.name)) {
            html += (token.kind == HtmlToken::Kind::Open ? "<" : "</") + token.name.toByteArray() + '>';
        }
    }
    return html.simplified();
}

} // namespace

QList<ContentsEntry> contentsOf(const QByteArray &html)
{
    QList<ContentsEntry> entries;
    HtmlScanner scanner(html);
    int apart = 0;
    while (!scanner.atEnd()) {
        const HtmlToken token = scanner.next();
        if (isSetApart(token.name))
            apart += token.kind == HtmlToken::Kind::Open ? 1 : -1;
        const int level = headingLevel(token.name);
        const QByteArrayView id = token.attribute("id");
        if (level == 0 || apart > 0 || id.isEmpty())
            continue;
        const qsizetype start = scanner.position();
        const qsizetype end = html.indexOf("</" + token.name.toByteArray(), start);
        const QByteArray text = words(QByteArrayView(html).sliced(start, (end < 0 ? html.size() : end) - start));
        if (!text.isEmpty())
            entries.append({level, id.toByteArray(), text});
    }
    return entries;
}

QByteArray contentsHtml(const QList<ContentsEntry> &entries, int deepest)
{
    QList<ContentsEntry> shown = entries;
    shown.removeIf([deepest](const ContentsEntry &entry) { return entry.level > deepest; });
    if (shown.size() < 2)
        return {};
    QByteArray html;
    QList<int> open; // The levels of the lists that are open.
    for (const ContentsEntry &entry : shown) {
        while (open.size() > 1 && open.at(open.size() - 2) >= entry.level) {
            html += "</li></ol>";
            open.removeLast();
        }
        if (open.isEmpty() || entry.level > open.last()) {
            html += open.isEmpty() ? "<ol class=\"toc\">" : "<ol>";
            open.append(entry.level);
        } else {
            html += "</li>";
        }
        open.last() = qMin(open.last(), entry.level);
        html += "<li><a href=\"#" + entry.id + "\">" + entry.html + "</a>";
    }
    return html + QByteArray("</li></ol>").repeated(open.size()) + '\n';
}

} // namespace galley::publish
