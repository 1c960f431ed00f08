// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/blocksplitter.h"

#include "model/renderer/foreign.h"
#include "model/renderer/program/textlimits.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace galley::model {

using protocol::Outcome;

namespace {

bool isFootnote(cmark_node *node) { return cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION; }

bool isFenced(cmark_node *code)
{
    int length = 0;
    int offset = 0;
    char mark = 0;
    return cmark_node_get_fenced(code, &length, &offset, &mark) != 0;
}

/// The first word after the fence, which names the language.
QString languageOf(cmark_node *code)
{
    const QString info = QString::fromUtf8(cmark_node_get_fence_info(code)).trimmed();
    return info.left(info.indexOf(QLatin1Char(' ')));
}

QString codeOf(cmark_node *code) { return QString::fromUtf8(revealed(cmark_node_get_literal(code))); }

/// As cmark-gfm writes a code block, but for the colours.
QByteArray codeBlockHtml(const QString &language, const QByteArray &coloured)
{
    QByteArray html = "<pre><code class=\"language-";
    CodeHtml::appendEscaped(html, language);
    html.append("\">").append(coloured).append("</code></pre>\n");
    return html;
}

/// From attribute lists among the heading's words.
void readOwnLists(cmark_node *heading, PlacedHeading &placed)
{
    const QByteArray text = textOf(heading);
    if (hidesForeign(std::string_view(text.constData(), size_t(text.size())))) {
        readForeign(
            text, [](const QByteArray &) {},
            [&placed](const Foreign &foreign) {
                if (foreign.kind == ForeignKind::Attributes) {
                    placed.giveAttributes(foreign.source);
                }
            });
    }
}

/// Finds the opening tags of the headings in their block's HTML.
QList<PlacedHeading> placeHeadings(const std::vector<cmark_node *> &nodes, bool hasRawHtml, const QByteArray &html)
{
    QList<PlacedHeading> headings;
    int from = 0;
    for (cmark_node *const node : nodes) {
        PlacedHeading placed;
        placed.heading.level = cmark_node_get_heading_level(node);
        placed.heading.line = std::max(0, cmark_node_get_start_line(node) - 1);
        placed.heading.text = visibleText(node).simplified();
        readOwnLists(node, placed);
        // Within a quote or list, raw HTML could hold the same tag: then there is no anchor rather than a misplaced
        // one.
        const QByteArray tag = "<h" + QByteArray::number(placed.heading.level);
        const int at = !hasRawHtml || html.startsWith(tag) ? int(html.indexOf(tag + '>', from)) : -1;
        if (at >= 0) {
            placed.idAt = at + int(tag.size());
            from = placed.idAt;
        }
        headings.append(placed);
    }
    return headings;
}

} // namespace

BlockSplitter::BlockSplitter(const Markdown &markdown, const RenderOptions &options, CodeHtml &code)
    : m_markdown(markdown)
    , m_options(options)
    , m_code(code)
{
}

Outcome BlockSplitter::split()
{
    cmark_node *node = cmark_node_first_child(m_markdown.root());
    while (node && !isFootnote(node)) { // cmark-gfm puts them last.
        if (const Outcome outcome = addBlock(node); outcome != Outcome::Done) {
            return outcome;
        }
        node = cmark_node_next(node);
    }
    correctLines();
    joinSpans();
    joinAttributes();
    return node ? addFootnotes(node) : Outcome::Done;
}

void BlockSplitter::correctLines()
{
    for (size_t index = 0; index + 1 < blocks.size(); ++index) {
        RenderedBlock &block = blocks[index].block;
        if (block.firstLine < 0) { // A paragraph right before a table: cmark-gfm gives its lines to the table.
            RenderedBlock &table = blocks[index + 1].block;
            block.firstLine = table.firstLine;
            table.firstLine += int(block.html.count('\n'));
            block.lastLine = table.firstLine - 1;
        }
    }
    int next = std::numeric_limits<int>::max();
    for (auto split = blocks.rbegin(); split != blocks.rend(); ++split) {
        RenderedBlock &block = split->block;
        block.firstLine = std::max(0, block.firstLine);
        // Of lists and tables, cmark-gfm counts the blank lines after as theirs.
        block.lastLine = std::max(block.firstLine, std::min(block.lastLine, next - 1));
        next = block.firstLine;
    }
}

bool BlockSplitter::readFacts(cmark_node *top, NodeFacts &facts)
{
    const NodeWalk walk(cmark_iter_new(top));
    int level = 0;
    for (cmark_event_type event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get())) {
        if (event == CMARK_EVENT_EXIT) {
            --level;
            continue;
        }
        cmark_node *const node = cmark_iter_get_node(walk.get());
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
        case CMARK_NODE_CODE:
        case CMARK_NODE_THEMATIC_BREAK:
            break;
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE:
            facts.hasRawHtml = true;
            break;
        case CMARK_NODE_CODE_BLOCK:
            facts.hasCode = true;
            facts.fences += isFenced(node) ? 1 : 0;
            break;
        case CMARK_NODE_HEADING:
            facts.headings.push_back(node);
            [[fallthrough]];
        default:
            if (++level > limits::treeLevels) {
                return false;
            }
        }
    }
    return true;
}

Outcome BlockSplitter::addBlock(cmark_node *top)
{
    NodeFacts facts;
    if (!readFacts(top, facts)) {
        return Outcome::TooDeep;
    }
    fences += facts.fences;
    SplitBlock split;
    split.block.firstLine = cmark_node_get_start_line(top) - 1;
    split.block.lastLine = cmark_node_get_end_line(top) - 1;
    if (cmark_node_get_type(top) == CMARK_NODE_HTML_BLOCK) { // cmark-gfm leaves out the line that ends a comment.
        const std::string_view literal = cmark_node_get_literal(top);
        split.block.lastLine = split.block.firstLine + int(std::count(literal.begin(), literal.end(), '\n')) - 1;
    }
    split.block.hasRawHtml = facts.hasRawHtml;
    const bool isCode = cmark_node_get_type(top) == CMARK_NODE_CODE_BLOCK;
    if (facts.hasCode && m_options.colouredCode && isCode && m_code.knows(languageOf(top))) {
        split.block.html = codeBlockHtml(languageOf(top), m_code.toHtml(languageOf(top), codeOf(top)));
    } else {
        if (facts.hasCode && m_options.colouredCode && !isCode) {
            colourCode(top);
        }
        split.block.html = m_markdown.html(top);
    }
    split.headings = placeHeadings(facts.headings, facts.hasRawHtml, split.block.html);
    m_pageBytes += split.block.html.size();
    split.nodes = {top};
    blocks.push_back(std::move(split));
    return m_pageBytes > limits::pageBytes ? Outcome::PageTooLong : Outcome::Done;
}

Outcome BlockSplitter::addFootnotes(cmark_node *firstDefinition)
{
    // One list for all, as in the whole page; cmark-gfm numbers them while it writes.
    cmark_node *const page = cmark_node_new(CMARK_NODE_DOCUMENT);
    const Owned<cmark_node, cmark_node_free> owner(page);
    bool hasRawHtml = false;
    QList<cmark_node *> definitions;
    for (cmark_node *node = firstDefinition; node; node = cmark_node_next(node)) {
        definitions.append(node);
    }
    SplitBlock split;
    for (cmark_node *const node : definitions) {
        NodeFacts facts;
        if (!readFacts(node, facts)) {
            return Outcome::TooDeep;
        }
        hasRawHtml = hasRawHtml || facts.hasRawHtml;
        fences += facts.fences;
        if (facts.hasCode && m_options.colouredCode) {
            colourCode(node);
        }
        cmark_node_append_child(page, node);
    }
    split.block.html = m_markdown.html(page);
    split.block.hasRawHtml = hasRawHtml;
    split.isFootnotes = true;
    for (cmark_node *const node : definitions) {
        cmark_node_append_child(m_markdown.root(), node);
    }
    split.nodes.assign(definitions.begin(), definitions.end());
    m_pageBytes += split.block.html.size();
    blocks.push_back(std::move(split));
    return m_pageBytes > limits::pageBytes ? Outcome::PageTooLong : Outcome::Done;
}

void BlockSplitter::colourCode(cmark_node *top)
{
    const NodeWalk walk(cmark_iter_new(top));
    for (cmark_event_type event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get())) {
        cmark_node *const node = cmark_iter_get_node(walk.get());
        if (cmark_node_get_type(node) != CMARK_NODE_CODE_BLOCK || !m_code.knows(languageOf(node))) {
            continue;
        }
        const QString language = languageOf(node);
        const QByteArray coloured = m_code.toHtml(language, codeOf(node));
        cmark_node *const html = cmark_node_new(CMARK_NODE_HTML_BLOCK);
        cmark_node_set_literal(html, codeBlockHtml(language, coloured).constData());
        cmark_node_replace(node, html);
        cmark_node_free(node);
    }
}

} // namespace galley::model
