// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/owned.h"
#include "model/renderer/rendered.h"

#include <QByteArray>
#include <QString>

#include <cmark-gfm.h>
#include <string_view>

namespace galley::model {

/// A text as cmark-gfm's tree, with tables, strike-through, autolinks, task lists and footnotes.
class Markdown
{
public:
    Markdown(std::string_view text, const RenderOptions &options);

    cmark_node *root() const { return m_root.get(); }

    /// The HTML of one node and all in it, as it stands in the whole page.
    QByteArray html(cmark_node *node) const;

private:
    int m_options = 0;
    Owned<cmark_node, cmark_node_free> m_root;
};

using NodeWalk = Owned<cmark_iter, cmark_iter_free>;

/// The words of a node as readers see them: without markup, code blocks and raw HTML; blocks end with two line feeds.
QString visibleText(cmark_node *node);
/// How many paragraphs a node holds, at any depth.
int paragraphsIn(cmark_node *node);
/// The same with what is hidden in it (foreign.h).
QByteArray textOf(cmark_node *node);

} // namespace galley::model
