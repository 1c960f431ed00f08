// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlnotes.h"

#include "model/import/html/htmlnodes.h"

namespace galley::model::html {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 1'000;

QString targetOf(const GumboNode *link)
{
    const QString address = attribute(link, "href");
    return address.startsWith(u'#') ? address.sliced(1) : QString();
}

/// Whether one is the other or is within it, at most a few levels down: <sup id="…"><a href="…">.
bool isNear(const GumboNode *inner, const GumboNode *outer)
{
    constexpr int most = 3;
    for (int i = 0; inner && i < most; ++i, inner = inner->parent) {
        if (inner == outer)
            return true;
    }
    return false;
}

bool isHeading(const GumboNode *node)
{
    const GumboElement *element = elementOf(node);
    return element && element->tag >= GUMBO_TAG_H1 && element->tag <= GUMBO_TAG_H6;
}

bool isBlankText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_COMMENT ||
           (node->type == GUMBO_NODE_TEXT && QString::fromUtf8(node->v.text.text).trimmed().isEmpty());
}

} // namespace

HtmlNotes::HtmlNotes(const GumboNode *root)
{
    collect(root, 0);
    for (const GumboNode *link : std::as_const(m_links)) {
        if (!m_waysBack.contains(link))
            addReference(link);
    }
    setApart();
}

void HtmlNotes::collect(const GumboNode *node, int depth)
{
    if (depth > deepest)
        return;
    for (const char *name : {"id", "name"}) {
        const QString id = attribute(node, name);
        if (!id.isEmpty() && !m_targets.contains(id))
            m_targets.insert(id, node);
    }
    if (isElement(node, GUMBO_TAG_A) && !targetOf(node).isEmpty()) {
        m_order.insert(node, m_links.size());
        m_links.append(node);
    }
    for (const GumboNode *child : childrenOf(node))
        collect(child, depth + 1);
}

/// The block that a target stands for: Word and its like only mark the note's own number.
const GumboNode *HtmlNotes::passageOf(const GumboNode *target) const
{
    const GumboNode *passage = target;
    while (passage && !(elementOf(passage) && isBlock(elementOf(passage)->tag)))
        passage = passage->parent;
    if (!passage)
        return nullptr;
    const GumboNode *parent = passage->parent;
    const bool isPart =
        passage != target && parent &&
        (isElement(parent, GUMBO_TAG_LI) ||
         (isElement(parent, GUMBO_TAG_DIV) && (hasAttribute(parent, "id") || childrenOf(parent).size() == 1)));
    return isPart && parent->parent ? parent : passage;
}

const GumboNode *HtmlNotes::wayBackIn(const GumboNode *passage, const GumboNode *reference, int depth)
{
    for (const GumboNode *child : childrenOf(passage)) {
        if (--m_patience < 0)
            return nullptr;
        const QString id = isElement(child, GUMBO_TAG_A) ? targetOf(child) : QString();
        if (!id.isEmpty() && isNear(reference, m_targets.value(id)))
            return child;
        if (depth < 20) {
            if (const GumboNode *found = wayBackIn(child, reference, depth + 1))
                return found;
        }
    }
    return nullptr;
}

void HtmlNotes::addReference(const GumboNode *link)
{
    constexpr qsizetype longestSign = 12; // “[note 12]”; a table of contents has longer ones.
    const GumboNode *target = m_targets.value(targetOf(link));
    if (!target || textIn(link, longestSign + 1).size() > longestSign)
        return;
    const GumboNode *passage = passageOf(target);
    if (!passage || !passage->parent || isHeading(passage))
        return;
    if (const int known = m_numbers.value(passage)) {
        if (const GumboNode *wayBack = wayBackIn(passage, link, 0))
            m_waysBack.insert(wayBack);
        m_references.insert(link, known);
        return;
    }
    const GumboNode *wayBack = wayBackIn(passage, link, 0);
    if (!wayBack || m_order.value(wayBack) < m_order.value(link))
        return;
    m_waysBack.insert(wayBack);
    m_notes.append(passage);
    m_numbers.insert(passage, int(m_notes.size()));
    m_references.insert(link, int(m_notes.size()));
}

/// Lists and sections that hold nothing but notes go with them, and the rule above them.
void HtmlNotes::setApart()
{
    QSet<const GumboNode *> looked;
    for (const GumboNode *note : std::as_const(m_notes)) {
        m_apart.insert(note);
        const GumboNode *holder = note->parent;
        while (elementOf(holder) && holder->parent && !looked.contains(holder)) {
            const auto isNothingElse = [&](const GumboNode *child) {
                return m_numbers.contains(child) || m_apart.contains(child) || isBlankText(child) ||
                       isElement(child, GUMBO_TAG_HR) || isElement(child, GUMBO_TAG_BR);
            };
            looked.insert(holder);
            const auto children = childrenOf(holder);
            if (!std::all_of(children.begin(), children.end(), isNothingElse))
                break;
            m_apart.insert(holder);
            holder = holder->parent;
        }
    }
    for (const GumboNode *apart : QSet<const GumboNode *>(m_apart)) {
        const auto siblings = childrenOf(apart->parent);
        auto index = qsizetype(apart->index_within_parent) - 1;
        while (index >= 0 && (isBlankText(siblings[index]) || isElement(siblings[index], GUMBO_TAG_BR)))
            --index;
        if (index >= 0 && isElement(siblings[index], GUMBO_TAG_HR))
            m_apart.insert(siblings[index]);
    }
}

int HtmlNotes::referenceIn(const GumboNode *node) const
{
    if (m_references.isEmpty())
        return 0;
    for (const GumboNode *child : childrenOf(node)) {
        if (const int number = m_references.value(child))
            return number;
    }
    return 0;
}

} // namespace galley::model::html
