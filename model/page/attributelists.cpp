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

} // namespace

QList<QPair<QByteArray, QString>> attributeListOf(const GumboNode *element)
{
    if (isBlock(element)) {
        const unsigned int count = element->v.element.children.length;
        const GumboNode *const last = count > 0 ? childOf(element, count - 1) : nullptr;
        if (!isText(last))
            return {};
        const Parts parts(last);
        const bool belongsToSibling = count > 1 && !parts.first.isEmpty() && parts.first == parts.all;
        return parts.last.isEmpty() || belongsToSibling ? QList<QPair<QByteArray, QString>>()
                                                        : readAttributeList(parts.last);
    }
    const GumboNode *const next =
        element->parent && element->parent->type == GUMBO_NODE_ELEMENT
            ? childOf(element->parent, static_cast<unsigned int>(element->index_within_parent) + 1)
            : nullptr;
    const QByteArray list = isText(next) ? Parts(next).first : QByteArray();
    return list.isEmpty() ? QList<QPair<QByteArray, QString>>() : readAttributeList(list);
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
