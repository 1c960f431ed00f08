// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/markdown.h"

#include "model/renderer/foreign.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cstdlib>

namespace galley::model {

namespace {

constexpr const char *extensionNames[] = {"table", "strikethrough", "autolink", "tasklist"};

using Parser = Owned<cmark_parser, cmark_parser_free>;
using Text = Owned<char, std::free>;

} // namespace

Markdown::Markdown(std::string_view text, const RenderOptions &options)
    // Raw HTML passes: model/page cleans it, which cmark's own filters do not.
    : m_options(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8 |
                (options.smartPunctuation ? CMARK_OPT_SMART : 0) | (options.hardBreaks ? CMARK_OPT_HARDBREAKS : 0))
{
    cmark_gfm_core_extensions_ensure_registered();
    const Parser parser(cmark_parser_new(m_options));
    for (const char *name : extensionNames) {
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    }
    cmark_parser_feed(parser.get(), text.data(), text.size());
    m_root.reset(cmark_parser_finish(parser.get()));
}

QByteArray Markdown::html(cmark_node *node) const
{
    const Text text(cmark_render_html(node, m_options, nullptr));
    return QByteArray(text.get());
}

QByteArray textOf(cmark_node *node)
{
    QByteArray text;
    const NodeWalk walk(cmark_iter_new(node));
    for (cmark_event_type event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get())) {
        cmark_node *const at = cmark_iter_get_node(walk.get());
        const cmark_node_type type = cmark_node_get_type(at);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
            text += cmark_node_get_literal(at);
        } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
            text += '\n';
        } else if (event == CMARK_EVENT_EXIT && (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK) {
            text += "\n\n"; // Two line ends tell countText() that a sentence is over.
        }
    }
    return text;
}

int paragraphsIn(cmark_node *node)
{
    int paragraphs = 0;
    const NodeWalk walk(cmark_iter_new(node));
    for (cmark_event_type event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get())) {
        const bool enters = event == CMARK_EVENT_ENTER;
        paragraphs += enters && cmark_node_get_type(cmark_iter_get_node(walk.get())) == CMARK_NODE_PARAGRAPH ? 1 : 0;
    }
    return paragraphs;
}

QString visibleText(cmark_node *node) { return wordsOf(QString::fromUtf8(textOf(node))); }

} // namespace galley::model
