// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <gumbo.h>
#include <memory>

namespace galley::model {

/// HTML as the tree that browsers make of it. Hostile HTML (deep, or growing while it is parsed) gives no tree at all.
class HtmlTree
{
public:
    enum class Extent {
        Piece, ///< Of a page's body.
        Page,  ///< A whole one; the root is its <html>.
    };
    explicit HtmlTree(const QByteArray &html, Extent extent = Extent::Piece);
    ~HtmlTree();

    /// Holds the nodes as children; null where there is no tree.
    const GumboNode *root() const { return m_root; }

private:
    class Arena;

    QByteArray m_html; ///< Nodes point into it.
    std::unique_ptr<Arena> m_arena;
    const GumboNode *m_root = nullptr;
};

} // namespace galley::model
