// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlnodes.h"
#include "model/import/html/htmlreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace galley::model::html {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isList(const GumboNode *node) { return isElement(node, GUMBO_TAG_UL) || isElement(node, GUMBO_TAG_OL); }

/// More than one paragraph, or text behind a list within it: its parts need blank lines.
bool isLoose(const GumboNode *item)
{
    int paragraphs = 0;
    bool isInText = false;
    for (const GumboNode *child : childrenOf(item)) {
        const GumboElement *element = elementOf(child);
        if (element && isBlock(element->tag)) {
            paragraphs += isList(child) ? 0 : 1;
            isInText = false;
        } else if (child->type == GUMBO_NODE_TEXT || (element && !isElement(child, GUMBO_TAG_INPUT))) {
            paragraphs += isInText ? 0 : 1;
            isInText = true;
        }
    }
    return paragraphs > 1;
}

/// "[ ] " or "[x] " for an item with a box; else empty.
QString taskBox(const GumboNode *item)
{
    const QString role = attribute(item, "role");
    if (role == "checkbox"_L1)
        return attribute(item, "aria-checked") == "true"_L1 ? u"[x] "_s : u"[ ] "_s;
    const GumboNode *box = nullptr;
    const GumboNode *holder = item;
    for (int depth = 0; !box && holder && depth < 4; ++depth) { // Some wrap it in a label or a paragraph.
        const GumboNode *first = nullptr;
        for (const GumboNode *child : childrenOf(holder)) {
            if (!first && (elementOf(child) || child->type == GUMBO_NODE_TEXT))
                first = child;
        }
        if (isElement(first, GUMBO_TAG_INPUT) && attribute(first, "type") == "checkbox"_L1)
            box = first;
        holder = elementOf(first) ? first : nullptr;
    }
    if (!box)
        return {};
    return hasAttribute(box, "checked") ? u"[x] "_s : u"[ ] "_s;
}

/// The sign that Word wrote before an item: a bullet, or a number.
const GumboNode *wordSign(const GumboNode *node)
{
    for (const GumboNode *child : childrenOf(node)) {
        if (styleValue(child, u"mso-list") == "ignore"_L1)
            return child;
        if (const GumboNode *found = wordSign(child))
            return found;
    }
    return nullptr;
}

bool isWordNumber(const GumboNode *node)
{
    static const QRegularExpression number(uR"(^\s*\(?[0-9a-zA-Z]{1,4}[.)])"_s);
    const GumboNode *sign = wordSign(node);
    return sign && number.match(textIn(sign, 20)).hasMatch();
}

} // namespace

void HtmlReader::writeList(const GumboNode *node, InlineStyle style)
{
    flush();
    m_hasMarkup = true;
    const auto children = childrenOf(node);
    const bool isOrdered = isElement(node, GUMBO_TAG_OL);
    const bool isTight = std::ranges::none_of(children, isLoose);
    // Right after another list the same sign would go on with that one.
    const bool followsList = m_lastList && m_lastList->parent == node->parent &&
                             elementOf(m_lastList)->tag == elementOf(node)->tag &&
                             m_lastList->index_within_parent + 2 >= node->index_within_parent;
    const QChar bullet = followsList && m_lastBullet == u'-' ? u'*' : u'-';
    bool isStarted = false;
    int number = attribute(node, "start").isEmpty() ? 1 : std::clamp(attribute(node, "start").toInt(), 0, 99'999'999);
    const auto marker = [&] {
        return isOrdered ? QString::number(number++) + (followsList ? u") "_s : u". "_s) : bullet + u" "_s;
    };
    m_writer.openList(isTight ? Spacing::Tight : Spacing::Loose);
    for (const GumboNode *child : children) {
        if (m_writer.isFull() || isHidden(child) || m_notes.isApart(child))
            continue;
        if (isElement(child, GUMBO_TAG_LI)) {
            if (std::exchange(isStarted, true)) {
                m_writer.close();
            }
            writeItem(child, marker(), style);
        } else if (elementOf(child)) {
            if (!std::exchange(isStarted, true))
                m_writer.openItem(marker());
            visit(child, style); // A list right within a list belongs to the item before it.
            flush();
        }
    }
    if (isStarted)
        m_writer.close();
    m_writer.close();
    m_lastList = node;
    m_lastBullet = bullet;
}

/// Leaves the item open: what follows may belong to it.
void HtmlReader::writeItem(const GumboNode *node, const QString &marker, InlineStyle style)
{
    m_writer.openItem(marker, taskBox(node));
    visitChildren(node, styledBy(node, style));
    flush();
}

size_t HtmlReader::writeWordList(const GumboNode *parent, size_t first, InlineStyle style)
{
    struct Level
    {
        int level = 0;
        int number = 0;
    };
    flush();
    m_hasMarkup = true;
    const auto children = childrenOf(parent);
    QList<Level> open;
    size_t i = first;
    const auto closeLevel = [&] {
        m_writer.close();
        m_writer.close();
        open.removeLast();
    };
    for (; i < children.size() && !m_writer.isFull(); ++i) {
        const GumboNode *paragraph = children[i];
        if (!elementOf(paragraph))
            continue;
        const int level = wordListLevel(paragraph);
        if (level == 0)
            break;
        while (!open.isEmpty() && open.last().level > level)
            closeLevel();
        if (!open.isEmpty() && open.last().level == level) {
            m_writer.close();
        } else {
            m_writer.openList(Spacing::Tight);
            open.append({level, 0});
        }
        const int number = ++open.last().number;
        m_writer.openItem(isWordNumber(paragraph) ? QString::number(number) + u". "_s : u"- "_s);
        visitChildren(paragraph, style);
        flush();
    }
    while (!open.isEmpty())
        closeLevel();
    return i;
}

} // namespace galley::model::html
