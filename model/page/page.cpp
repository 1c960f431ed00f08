// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/page.h"

#include "model/page/cleaner.h"
#include "model/page/embeds/embeds.h"
#include "model/page/htmltree.h"
#include "model/page/plainhtml.h"
#include "model/renderer/foreign.h"

namespace galley::model {

namespace {

/// HTML that no tree can be made of within limits: its text, between tags, as it stands.
QByteArray textOnly(const QByteArray &html)
{
    QByteArray text;
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype open = html.indexOf('<', at);
        const qsizetype end = open < 0 ? html.size() : open;
        text += html.mid(at, end - at);
        if (open < 0) {
            break;
        }
        const qsizetype close = html.indexOf('>', open);
        at = close < 0 ? html.size() : close + 1;
    }
    return "<p>" + text.replace('>', "&gt;") + "</p>\n";
}

} // namespace

QByteArray cleanHtml(const QByteArray &html, const PageContext &context)
{
    const bool hides = hidesForeign(std::string_view(html.constData(), size_t(html.size())));
    if (!hides && isPlainHtml(html) && !(context.highlightCode && html.contains("<pre><code class=")) &&
        !(context.math && html.contains("<pre><code class=\"language-math\""))) {
        return html;
    }
    const HtmlTree tree(html);
    return tree.root() ? Cleaner(context).clean(tree.root()) : textOnly(revealed(html));
}

QByteArray pageHtml(const RenderedBlock &block, const PageContext &context)
{
    if (const QString address = addressAlone(block.html); !address.isEmpty()) {
        return embedCard(embedOf(address));
    }
    return cleanHtml(block.html, context);
}

} // namespace galley::model
