// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/program/codehtml.h"
#include "model/renderer/program/headingids.h"
#include "model/renderer/program/markdown.h"
#include "model/renderer/protocol.h"
#include "model/renderer/rendered.h"

#include <vector>

namespace galley::model {

/// A block of the page and the nodes that it was made of.
struct SplitBlock
{
    RenderedBlock block;
    std::vector<cmark_node *> nodes; ///< Live as long as the tree.
};

/// Cuts a tree into the blocks of a page.
class BlockSplitter
{
public:
    BlockSplitter(const Markdown &markdown, const RenderOptions &options, CodeHtml &code, int lineCount);

    /// Once only: the tree is changed on the way.
    protocol::Outcome split();

    std::vector<SplitBlock> blocks;
    QList<Heading> outline;

private:
    struct NodeFacts
    {
        bool hasRawHtml = false;
        bool hasCode = false;
        std::vector<cmark_node *> headings;
    };

    /// False where the tree is too deep.
    bool readFacts(cmark_node *top, NodeFacts &facts) const;
    protocol::Outcome addBlock(cmark_node *top);
    void addFootnotes(cmark_node *firstDefinition);
    void colourCode(cmark_node *top);
    void addHeadingIds(const NodeFacts &facts, QByteArray &html);
    void joinSpans();

    const Markdown &m_markdown;
    RenderOptions m_options;
    CodeHtml &m_code;
    int m_lineCount = 0;
    HeadingIds m_ids;
    qint64 m_pageBytes = 0;
};

/// Equal bytes, equal hash, on every machine.
quint64 hashOf(const QByteArray &html);

} // namespace galley::model
