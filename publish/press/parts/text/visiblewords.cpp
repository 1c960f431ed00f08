// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/text/visiblewords.h"

#include "publish/press/parts/html/htmlscanner.h"

#include <algorithm>
#include <array>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isBlock(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 24> blocks{
        "p",  "h1", "h2", "h3",    "h4", "h5",      "h6",         "li",  "dt",      "dd",     "td",      "th",
        "br", "hr", "tr", "table", "ul", "section", "blockquote", "pre", "details", "figure", "summary", "figcaption"};
    return std::ranges::find(blocks, name) != blocks.end();
}

bool isUnseen(const HtmlToken &token)
{
    if (token.kind != HtmlToken::Kind::Open)
        return false;
    const QByteArrayView styleClass = token.attribute("class");
    return token.name == "math" || styleClass.startsWith("katex") || styleClass == "footnote-ref" ||
           styleClass == "footnote-backref";
}

} // namespace

VisibleWords visibleWords(const QByteArray &html)
{
    VisibleWords words;
    HtmlScanner scanner(html);
    qsizetype skippedTo = 0;
    qsizetype codeTo = 0;
    while (!scanner.atEnd()) {
        const qsizetype at = scanner.position();
        const HtmlToken token = scanner.next();
        if (at < skippedTo)
            continue;
        if (isUnseen(token))
            skippedTo = elementEnd(html, at);
        else if (token.opens("pre"))
            codeTo = elementEnd(html, at);
        QString &text = at < codeTo ? words.code : words.prose;
        if (token.kind == HtmlToken::Kind::Text)
            text += unescaped(token.source);
        else if (token.opens("img"))
            text += u' ' + unescaped(token.attribute("alt")) + u' ';
        else if (isBlock(token.name) && !text.endsWith(u'\n'))
            text += u'\n';
    }
    return words;
}

} // namespace galley::publish
