// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/live/visibletext.h"

#include "model/page/htmltree.h"

#include <QList>

namespace galley::model {

namespace {

bool isSilent(const GumboNode &node)
{
    switch (node.v.element.tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
        return true;
    default:
        return false;
    }
}

/// Words in these run on; around all others there is a gap.
bool isWithinLine(const GumboNode &node)
{
    switch (node.v.element.tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_B:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_I:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_U:
    case GUMBO_TAG_WBR:
        return true;
    default:
        return false;
    }
}

} // namespace

QString visibleText(const QByteArray &page)
{
    const HtmlTree tree(page, HtmlTree::Extent::Page);
    QByteArray text;
    struct Place
    {
        const GumboNode *node;
        unsigned next = 0;
    };
    QList<Place> open; // Not by recursion: a page may be as deep as it likes.
    if (tree.root())
        open.append({tree.root()});
    while (!open.isEmpty()) {
        Place &place = open.last();
        const GumboVector &children = place.node->v.element.children;
        if (place.next >= children.length) {
            if (!isWithinLine(*place.node))
                text += ' ';
            open.removeLast();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children.data[place.next++]);
        if (child->type == GUMBO_NODE_ELEMENT && !isSilent(*child)) {
            if (!isWithinLine(*child))
                text += ' ';
            open.append({child});
        } else if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE) {
            text += child->v.text.text;
        }
    }
    return QString::fromUtf8(text);
}

} // namespace galley::model
