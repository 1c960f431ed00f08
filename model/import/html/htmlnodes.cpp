// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlnodes.h"

#include <QList>

#include <algorithm>
#include <array>

namespace galley::model::html {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto blocks = std::to_array<GumboTag>(
    {GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE,    GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,
     GUMBO_TAG_CENTER,  GUMBO_TAG_DD,      GUMBO_TAG_DETAILS,  GUMBO_TAG_DIR,        GUMBO_TAG_DIV,
     GUMBO_TAG_DL,      GUMBO_TAG_DT,      GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE,
     GUMBO_TAG_FOOTER,  GUMBO_TAG_FORM,    GUMBO_TAG_H1,       GUMBO_TAG_H2,         GUMBO_TAG_H3,
     GUMBO_TAG_H4,      GUMBO_TAG_H5,      GUMBO_TAG_H6,       GUMBO_TAG_HEADER,     GUMBO_TAG_HGROUP,
     GUMBO_TAG_HR,      GUMBO_TAG_HTML,    GUMBO_TAG_LEGEND,   GUMBO_TAG_LI,         GUMBO_TAG_LISTING,
     GUMBO_TAG_MAIN,    GUMBO_TAG_MENU,    GUMBO_TAG_NAV,      GUMBO_TAG_OL,         GUMBO_TAG_P,
     GUMBO_TAG_PRE,     GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY,  GUMBO_TAG_TABLE,      GUMBO_TAG_TBODY,
     GUMBO_TAG_TD,      GUMBO_TAG_TFOOT,   GUMBO_TAG_TH,       GUMBO_TAG_THEAD,      GUMBO_TAG_TR,
     GUMBO_TAG_UL,      GUMBO_TAG_XMP,     GUMBO_TAG_CAPTION});

constexpr auto hidden = std::to_array<GumboTag>(
    {GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,    GUMBO_TAG_TITLE,    GUMBO_TAG_HEAD,     GUMBO_TAG_TEMPLATE,
     GUMBO_TAG_NOSCRIPT, GUMBO_TAG_NOEMBED,  GUMBO_TAG_NOFRAMES, GUMBO_TAG_SVG,      GUMBO_TAG_OBJECT,
     GUMBO_TAG_EMBED,    GUMBO_TAG_APPLET,   GUMBO_TAG_CANVAS,   GUMBO_TAG_SELECT,   GUMBO_TAG_TEXTAREA,
     GUMBO_TAG_BUTTON,   GUMBO_TAG_META,     GUMBO_TAG_LINK,     GUMBO_TAG_BASE,     GUMBO_TAG_RP,
     GUMBO_TAG_FRAME,    GUMBO_TAG_FRAMESET, GUMBO_TAG_DATALIST, GUMBO_TAG_AREA,     GUMBO_TAG_MAP,
     GUMBO_TAG_COL,      GUMBO_TAG_COLGROUP, GUMBO_TAG_KEYGEN,   GUMBO_TAG_PROGRESS, GUMBO_TAG_METER});

const GumboAttribute *find(const GumboNode *node, const char *name)
{
    const GumboElement *element = elementOf(node);
    return element ? gumbo_get_attribute(&element->attributes, name) : nullptr;
}

constexpr int deepest = 1'000; ///< Foreign content (formulas) can be nested without end.

void appendText(const GumboNode *node, QString &text, qsizetype most, int depth)
{
    if (text.size() >= most || depth > deepest)
        return;
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        text += QString::fromUtf8(node->v.text.text).left(most - text.size());
        break;
    default:
        if (isElement(node, GUMBO_TAG_BR))
            text += u'\n';
        for (const GumboNode *child : childrenOf(node))
            appendText(child, text, most, depth + 1);
    }
}

const GumboNode *find(const GumboNode *node, GumboTag tag, int depth)
{
    for (const GumboNode *child : childrenOf(node)) {
        if (isElement(child, tag))
            return child;
        const GumboNode *found = depth < deepest ? find(child, tag, depth + 1) : nullptr;
        if (found)
            return found;
    }
    return nullptr;
}

} // namespace

const GumboElement *elementOf(const GumboNode *node)
{
    const bool isElement = node && (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE);
    return isElement ? &node->v.element : nullptr;
}

bool isElement(const GumboNode *node, GumboTag tag)
{
    const GumboElement *element = elementOf(node);
    return element && element->tag == tag;
}

std::span<GumboNode *const> childrenOf(const GumboNode *node)
{
    const GumboElement *element = elementOf(node);
    // gumbo's own trees are as deep as their text says only within foreign content, which nobody reads here.
    if (!element || element->tag == GUMBO_TAG_SVG)
        return {};
    return {reinterpret_cast<GumboNode *const *>(element->children.data), element->children.length};
}

QString attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = find(node, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool hasAttribute(const GumboNode *node, const char *name) { return find(node, name) != nullptr; }

bool hasClass(const GumboNode *node, std::string_view name)
{
    const GumboAttribute *found = find(node, "class");
    if (!found)
        return false;
    const std::string_view classes = found->value;
    for (size_t at = classes.find(name); at != classes.npos; at = classes.find(name, at + 1)) {
        const size_t end = at + name.size();
        if ((at == 0 || classes[at - 1] == ' ') && (end == classes.size() || classes[end] == ' '))
            return true;
    }
    return false;
}

QString styleValue(const GumboNode *node, QStringView property)
{
    const GumboAttribute *found = find(node, "style");
    constexpr size_t longest = 4'000;
    if (!found)
        return {};
    const QString style =
        QString::fromUtf8(found->value, qsizetype(std::min(std::string_view(found->value).size(), longest)));
    QString value;
    for (const QStringView declaration : QStringView(style).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && declaration.first(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            value = declaration.sliced(colon + 1).trimmed().toString().toLower(); // The last one counts.
    }
    return value;
}

QString textIn(const GumboNode *node, qsizetype most)
{
    QString text;
    appendText(node, text, most, 0);
    return text;
}

const GumboNode *findIn(const GumboNode *node, GumboTag tag) { return find(node, tag, 0); }

bool isBlock(GumboTag tag) { return std::ranges::find(blocks, tag) != blocks.end(); }

bool isHidden(const GumboNode *node)
{
    const GumboElement *element = elementOf(node);
    if (!element)
        return false;
    return std::ranges::find(hidden, element->tag) != hidden.end() || hasAttribute(node, "hidden") ||
           styleValue(node, u"display") == "none"_L1 || styleValue(node, u"mso-hide") == "all"_L1 ||
           styleValue(node, u"mso-list") == "ignore"_L1 ||
           (hasClass(node, "katex-html") && attribute(node, "aria-hidden") == "true"_L1);
}

} // namespace galley::model::html
