// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/program/codehtml.h"
#include "model/renderer/program/markdown.h"
#include "model/renderer/protocol.h"
#include "model/renderer/rendered.h"

#include <vector>

namespace galley::model {

/// A heading and where its anchor goes.
struct PlacedHeading
{
    Heading heading;      ///< Without id.
    QString ownId;        ///< As the author wants it; empty: made from the words.
    int idAt = -1;        ///< In the block's HTML; -1: it can have none.
    bool isListed = true; ///< In the table of contents.

    /// Takes over what `list` says: an id, or to stay out of the table of contents.
    void giveAttributes(const QByteArray &list);
};

/// A block of the page and the nodes that it was made of.
struct SplitBlock
{
    RenderedBlock block; ///< Without heading ids and hash; lines are those of the text that was parsed.
    QList<PlacedHeading> headings;
    std::vector<cmark_node *> nodes; ///< Live as long as the tree.
    bool isFootnotes = false;
    bool isContents = false; ///< A list that gives way to the table of contents.
};

/// Cuts a tree into the blocks of a page.
class BlockSplitter
{
public:
    BlockSplitter(const Markdown &markdown, const RenderOptions &options, CodeHtml &code);

    /// Once only: the tree is changed on the way.
    protocol::Outcome split();

    std::vector<SplitBlock> blocks;
    int fences = 0;         ///< Fenced code blocks, wherever they stand.
    bool isBalanced = true; ///< No raw HTML opens or closes an element whose other end is not here.

private:
    struct NodeFacts
    {
        bool hasRawHtml = false;
        bool hasCode = false;
        int fences = 0;
        std::vector<cmark_node *> headings;
    };

    /// False where the tree is too deep.
    static bool readFacts(cmark_node *top, NodeFacts &facts);
    protocol::Outcome addBlock(cmark_node *top);
    protocol::Outcome addFootnotes(cmark_node *firstDefinition);
    void colourCode(cmark_node *top);
    void correctLines();
    void joinSpans();
    void joinAttributes();

    const Markdown &m_markdown;
    RenderOptions m_options;
    CodeHtml &m_code;
    qint64 m_pageBytes = 0;
};

} // namespace galley::model
