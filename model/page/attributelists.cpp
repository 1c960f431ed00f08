// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/attributelists.h"

#include "model/renderer/attributelist.h"
#include "model/renderer/foreign.h"

namespace galley::model {

namespace {

bool isText(const GumboNode *node) { return node && node->type == GUMBO_NODE_TEXT; }

const GumboNode *childOf(const GumboNode *node, unsigned int index)
{
    const GumboVector &children = node->v.element.children;
    return index < children.length ? static_cast<const GumboNode *>(children.data[index]) : nullptr;
}

bool isBlock(const GumboNode *node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return true;
    default:
        return false;
    }
}

/// What holds blocks or lines of its own.
bool isContainer(const GumboNode *node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_HR:
        return true;
    default:
        return false;
    }
}

unsigned int indexOf(const GumboNode *node) { return static_cast<unsigned int>(node->index_within_parent); }

/// The parts of a text node; words that are blank count for nothing.
struct Parts
{
    explicit Parts(const GumboNode *node)
    {
        const char *const text = node->v.text.text;
        if (!hidesForeign(text))
            return;
        readForeign(
            text,
            [this](const QByteArray &plain) {
                if (all.isEmpty() && !plain.isEmpty())
                    startsWithList = false;
                if (!plain.trimmed().isEmpty()) {
                    last = {};
                    hasOthers = true;
                }
                all += plain;
            },
            [this](const Foreign &foreign) {
                const bool isList = foreign.kind == ForeignKind::Attributes;
                if (all.isEmpty() && isList && startsWithList)
                    first = foreign.source;
                last = isList ? foreign.source : QByteArray();
                hasOthers = hasOthers || !isList;
                all += foreign.source;
            });
    }

    QByteArray all;
    QByteArray first; ///< The list that the text begins with.
    QByteArray last;  ///< The list that it ends with.
    bool startsWithList = true;
    bool hasOthers = false;
};

bool isBlank(const GumboNode *node)
{
    return node->type == GUMBO_NODE_WHITESPACE || (isText(node) && QByteArray(node->v.text.text).trimmed().isEmpty());
}

/// The list that a comment hides; empty: none of that kind.
QByteArray listIn(const GumboNode *comment, ForeignKind kind)
{
    QByteArray list;
    if (comment->type == GUMBO_NODE_COMMENT && hidesForeign(comment->v.text.text)) {
        readForeign(
            comment->v.text.text, [](const QByteArray &) {},
            [&](const Foreign &foreign) { list = foreign.kind == kind ? foreign.source : list; });
    }
    return list;
}

/// The lists on lines of their own beside the child of `parent` number `index`, looking that way.
QByteArray listsBeside(const GumboNode *parent, qsizetype index, int step, ForeignKind kind)
{
    QByteArray lists;
    for (qsizetype at = index + step; at >= 0; at += step) {
        const GumboNode *const node = childOf(parent, static_cast<unsigned int>(at));
        const QByteArray list = node ? listIn(node, kind) : QByteArray();
        if (!node || (list.isEmpty() && !isBlank(node))) {
            break;
        }
        lists += list;
    }
    return lists;
}

bool isInline(const GumboNode *node)
{
    return isText(node) || (node->type == GUMBO_NODE_ELEMENT && !isBlock(node) && !isContainer(node));
}

/// What lines below the words of an item say, where no paragraph holds these.
QByteArray listsOfItem(const GumboNode *item)
{
    QByteArray lists;
    for (qsizetype at = qsizetype(item->v.element.children.length) - 1; at >= 0; --at) {
        const GumboNode *const node = childOf(item, static_cast<unsigned int>(at));
        const QByteArray list = listIn(node, ForeignKind::Attributes);
        if (list.isEmpty() && !isBlank(node)) {
            return isInline(node) ? lists : QByteArray();
        }
        lists += list;
    }
    return {};
}

/// Right behind an element among words, or at the end of a block's own words.
QByteArray listAmongWords(const GumboNode *element)
{
    if (!isBlock(element)) {
        const GumboNode *const next = element->parent && element->parent->type == GUMBO_NODE_ELEMENT
                                          ? childOf(element->parent, indexOf(element) + 1)
                                          : nullptr;
        return isText(next) ? Parts(next).first : QByteArray();
    }
    const unsigned int count = element->v.element.children.length;
    const GumboNode *const first = count > 0 ? childOf(element, 0) : nullptr;
    const GumboNode *const last = count > 0 ? childOf(element, count - 1) : nullptr;
    const QByteArray begin =
        element->v.element.tag == GUMBO_TAG_LI && isText(first) ? Parts(first).first : QByteArray();
    if (!begin.isEmpty() || !isText(last)) { // “* {:.done} Words”
        return begin;
    }
    const Parts parts(last);
    const bool belongsToSibling = count > 1 && !parts.first.isEmpty() && parts.first == parts.all;
    return belongsToSibling ? QByteArray() : parts.last;
}

} // namespace

QList<QPair<QByteArray, QString>> attributeListOf(const GumboNode *element)
{
    QByteArray lists = listAmongWords(element);
    const GumboNode *const parent = element->parent;
    if (parent && parent->type == GUMBO_NODE_ELEMENT && (isBlock(element) || isContainer(element))) {
        lists += listsBeside(parent, indexOf(element), -1, ForeignKind::Ahead);
        lists += listsBeside(parent, indexOf(element), 1, ForeignKind::Attributes);
    }
    if (element->v.element.tag == GUMBO_TAG_LI) {
        lists += listsOfItem(element);
    }
    return lists.isEmpty() ? QList<QPair<QByteArray, QString>>() : readAttributeList(lists);
}

bool holdsOnlyAttributes(const GumboNode *element)
{
    const GumboNode *const only = element->v.element.children.length == 1 ? childOf(element, 0) : nullptr;
    if (element->v.element.tag != GUMBO_TAG_P || !isText(only))
        return false;
    const Parts parts(only);
    return !parts.all.isEmpty() && !parts.hasOthers;
}

} // namespace galley::model
