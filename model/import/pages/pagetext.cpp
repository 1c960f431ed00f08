// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/pages/pagetext.h"

#include "model/import/html/htmlnodes.h"

#include <QList>

#include <algorithm>
#include <functional>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 1'000;

/// A part of the source, by its bytes.
struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;
};

void forEachNode(const GumboNode *node, const std::function<bool(const GumboNode *)> &visit, int depth = 0)
{
    if (depth > deepest || !visit(node))
        return;
    for (const GumboNode *child : html::childrenOf(node))
        forEachNode(child, visit, depth + 1);
}

bool isHeading(const GumboNode *node)
{
    const GumboElement *element = html::elementOf(node);
    return element && element->tag >= GUMBO_TAG_H1 && element->tag <= GUMBO_TAG_H6;
}

bool holdsText(const GumboNode *node)
{
    static const QStringList entries{u"e-content"_s, u"entry-content"_s, u"post-content"_s, u"post-body"_s};
    return html::attribute(node, "itemprop") == "articleBody"_L1 ||
           std::ranges::any_of(entries, [&](const QString &name) { return html::hasClass(node, name.toStdString()); });
}

/// The element that holds the text: the one that says so, the only article, the main part, or all.
const GumboNode *holderOfText(const GumboNode *root)
{
    QList<const GumboNode *> said;
    QList<const GumboNode *> articles;
    const GumboNode *main = nullptr;
    forEachNode(root, [&](const GumboNode *node) {
        if (holdsText(node))
            said.append(node);
        else if (html::isElement(node, GUMBO_TAG_ARTICLE))
            articles.append(node);
        else if (html::isElement(node, GUMBO_TAG_MAIN) && !main)
            main = node;
        return said.isEmpty() || said.constLast() != node;
    });
    if (said.size() == 1)
        return said.constFirst();
    if (articles.size() == 1)
        return articles.constFirst();
    const GumboNode *body = html::findIn(root, GUMBO_TAG_BODY);
    return main ? main : (body ? body : root);
}

Stretch inside(const GumboNode *node, const QByteArray &source)
{
    const GumboElement *element = html::elementOf(node);
    if (!element || element->original_tag.length == 0)
        return {0, source.size()};
    const qsizetype start = qsizetype(element->start_pos.offset + element->original_tag.length);
    const auto end = qsizetype(element->end_pos.offset); // Where another element's end ended it, too.
    return {qMin(start, source.size()), qBound(qMin(start, source.size()), end, source.size())};
}

/// With its own tags; empty for an element that has none.
Stretch whole(const GumboNode *node)
{
    const GumboElement *element = html::elementOf(node);
    if (element->original_tag.length == 0)
        return {};
    const auto start = qsizetype(element->start_pos.offset);
    if (element->original_end_tag.length == 0)
        return {start, start + qsizetype(element->original_tag.length)};
    return {start, qsizetype(element->end_pos.offset + element->original_end_tag.length)};
}

class Reading
{
public:
    Reading(const QByteArray &source, const GumboNode *root)
        : m_source(source)
        , m_holder(holderOfText(root))
    {
    }

    PageText read()
    {
        const bool isPage = html::isElement(m_holder, GUMBO_TAG_BODY) || html::isElement(m_holder, GUMBO_TAG_HTML);
        forEachNode(m_holder, [&](const GumboNode *node) { return visit(node, isPage); });
        cutBetween(inside(m_holder, m_source));
        return std::move(m_text);
    }

private:
    /// Whether to go on with what is in the node.
    bool visit(const GumboNode *node, bool isPage)
    {
        if (node->type == GUMBO_NODE_TEXT)
            m_hasBegun = true;
        const GumboElement *element = html::elementOf(node);
        if (!element || node == m_holder)
            return true;
        const bool isTitle = html::hasClass(node, "graf--title") || element->tag == GUMBO_TAG_H1;
        if (isHeading(node) && isTitle && m_text.title.isEmpty()) {
            m_text.title = html::textIn(node, 1'000).simplified();
            cut(node);
            return false;
        }
        if (element->tag == GUMBO_TAG_FOOTER && tellsOfPost(node)) {
            cut(node);
            return false;
        }
        const bool isFrame =
            element->tag == GUMBO_TAG_HEADER || element->tag == GUMBO_TAG_FOOTER || element->tag == GUMBO_TAG_ASIDE;
        if (element->tag == GUMBO_TAG_NAV || (isFrame && isPage && isOfPage(node)))
            return leaveOut(node);
        if (element->tag == GUMBO_TAG_HR && !m_hasBegun)
            cut(node);
        m_hasBegun = m_hasBegun || element->tag == GUMBO_TAG_IMG || element->tag == GUMBO_TAG_IFRAME;
        return !html::isHidden(node);
    }

    /// Author, date and address, which are read elsewhere.
    static bool tellsOfPost(const GumboNode *footer)
    {
        bool tells = false;
        forEachNode(footer, [&](const GumboNode *node) {
            tells = tells || html::hasClass(node, "p-canonical");
            return !tells;
        });
        return tells;
    }

    static bool isOfPage(const GumboNode *node)
    {
        for (const GumboNode *at = node->parent; at; at = at->parent) {
            if (html::isElement(at, GUMBO_TAG_ARTICLE) || html::isElement(at, GUMBO_TAG_BLOCKQUOTE))
                return false;
        }
        return true;
    }

    bool leaveOut(const GumboNode *node)
    {
        if (const GumboNode *title = html::findIn(node, GUMBO_TAG_H1); title && m_text.title.isEmpty())
            m_text.title = html::textIn(title, 1'000).simplified();
        cut(node);
        m_text.leftFrameOut = true;
        return false;
    }

    void cut(const GumboNode *node)
    {
        if (const Stretch stretch = whole(node); stretch.end > stretch.start)
            m_cuts.append(stretch);
    }

    void cutBetween(Stretch all)
    {
        std::ranges::sort(m_cuts, {}, &Stretch::start);
        for (const Stretch &stretch : std::as_const(m_cuts)) {
            if (stretch.start < all.start || stretch.end > all.end)
                continue;
            m_text.html += m_source.sliced(all.start, stretch.start - all.start);
            all.start = stretch.end;
        }
        m_text.html += m_source.sliced(all.start, all.end - all.start);
    }

    const QByteArray &m_source;
    const GumboNode *m_holder;
    PageText m_text;
    QList<Stretch> m_cuts;
    bool m_hasBegun = false;
};

} // namespace

PageText pageText(const QByteArray &source, const GumboNode *root) { return Reading(source, root).read(); }

} // namespace galley::model
