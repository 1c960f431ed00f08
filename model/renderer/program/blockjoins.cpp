// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of BlockSplitter that makes one block of what belongs together.

#include "model/renderer/attributelist.h"
#include "model/renderer/foreign.h"
#include "model/renderer/program/blocksplitter.h"
#include "model/renderer/program/openelements.h"

#include <iterator>
#include <utility>

namespace galley::model {

namespace {

/// What is hidden in a comment; ForeignKind::Text where nothing is.
ForeignKind hiddenKind(cmark_node *html)
{
    const std::string_view literal =
        cmark_node_get_type(html) == CMARK_NODE_HTML_BLOCK ? cmark_node_get_literal(html) : "";
    return literal.starts_with("<!--") && hidesForeign(literal) ? ForeignKind(literal[4 + hiddenKindAt])
                                                                : ForeignKind::Text;
}

/// What a block of raw HTML opens or closes: a container's lines stand for a <div>.
std::string_view tagsOf(cmark_node *html)
{
    const ForeignKind kind = hiddenKind(html);
    return kind == ForeignKind::Text      ? cmark_node_get_literal(html)
           : kind == ForeignKind::Opening ? "<div>"
           : kind == ForeignKind::Closing ? "</div>"
                                          : "";
}

/// A line of attributes comes to stand before or behind its block, which learns what is said to headings and lists.
void join(SplitBlock &block, const SplitBlock &line, bool isAhead)
{
    const QByteArray &html = line.block.html;
    if (isAhead) {
        block.block.html.prepend(html);
        block.block.firstLine = line.block.firstLine;
        for (PlacedHeading &placed : block.headings) {
            placed.idAt += placed.idAt < 0 ? 0 : int(html.size());
        }
    } else {
        block.block.html += html;
        block.block.lastLine = line.block.lastLine;
    }
    const cmark_node_type type = cmark_node_get_type(isAhead ? block.nodes.front() : block.nodes.back());
    readForeign(
        html, [](const QByteArray &) {},
        [&](const Foreign &foreign) {
            if (type == CMARK_NODE_LIST && attributeListNames(foreign.source, QStringLiteral("toc"))) {
                block.isContents = true;
            } else if (type == CMARK_NODE_HEADING && !block.headings.isEmpty()) {
                (isAhead ? block.headings.first() : block.headings.last()).giveAttributes(foreign.source);
            }
        });
}

} // namespace

void PlacedHeading::giveAttributes(const QByteArray &list)
{
    for (const auto &[name, value] : readAttributeList(list)) {
        if (name == "id") {
            ownId = value;
        } else if (name == "class") {
            isListed = isListed && !value.split(QLatin1Char(' ')).contains(QStringLiteral("no_toc"));
        }
    }
}

void BlockSplitter::joinSpans()
{
    OpenElements elements;
    for (int index = 0; index < int(blocks.size()); ++index) {
        cmark_node *const node = blocks[size_t(index)].nodes.front();
        if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK) {
            elements.read(tagsOf(node), index);
        }
    }
    isBalanced = elements.isBalanced();
    const auto spans = elements.spans();
    if (spans.empty()) {
        return;
    }
    std::vector<SplitBlock> joined;
    size_t next = 0;
    for (const auto &[first, last] : spans) {
        std::move(blocks.begin() + qint64(next), blocks.begin() + first + 1, std::back_inserter(joined));
        SplitBlock &whole = joined.back();
        for (size_t index = size_t(first) + 1; index <= size_t(last); ++index) {
            for (PlacedHeading placed : std::as_const(blocks[index].headings)) {
                placed.idAt += placed.idAt < 0 ? 0 : int(whole.block.html.size());
                whole.headings.append(placed);
            }
            whole.block.html += blocks[index].block.html;
            whole.block.hasRawHtml = true;
            whole.block.lastLine = blocks[index].block.lastLine;
            whole.nodes.push_back(blocks[index].nodes.front());
        }
        next = size_t(last) + 1;
    }
    std::move(blocks.begin() + qint64(next), blocks.end(), std::back_inserter(joined));
    blocks = std::move(joined);
}

void BlockSplitter::joinAttributes()
{
    if (m_options.attributes == AttributeStyle::None || m_options.attributes == AttributeStyle::Headings) {
        return;
    }
    std::vector<SplitBlock> joined;
    std::vector<SplitBlock> ahead; // Waiting for the block right below them.
    for (SplitBlock &split : blocks) {
        const ForeignKind kind = hiddenKind(split.nodes.front());
        if (kind == ForeignKind::Ahead) {
            ahead.push_back(std::move(split));
            continue;
        }
        if (kind == ForeignKind::Attributes && !joined.empty() && ahead.empty()) {
            join(joined.back(), split, false);
            continue;
        }
        const bool isRightBelow = !ahead.empty() && split.block.firstLine == ahead.back().block.lastLine + 1;
        while (isRightBelow && !ahead.empty()) {
            join(split, ahead.back(), true);
            ahead.pop_back();
        }
        std::move(ahead.begin(), ahead.end(), std::back_inserter(joined));
        ahead.clear();
        joined.push_back(std::move(split));
    }
    std::move(ahead.begin(), ahead.end(), std::back_inserter(joined));
    blocks = std::move(joined);
}

} // namespace galley::model
