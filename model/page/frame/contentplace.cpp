// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/frame/contentplace.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestWords = 14;
constexpr qsizetype longestWords = 48;
constexpr int mostWords = 60;
constexpr double share = 0.7; ///< Of the words that the page has: so many belong to the post's own element.

bool isElement(const GumboNode *node) { return node->type == GUMBO_NODE_ELEMENT; }

const GumboNode *childOf(const GumboNode *node, unsigned int index)
{
    return static_cast<const GumboNode *>(node->v.element.children.data[index]);
}

/// Elements that one block of a post becomes, or a part of it: never what holds all of them.
bool belongsToBlock(const GumboNode *node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_A:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_FIGURE:
        return true;
    default:
        return false;
    }
}

bool holdsNoText(const GumboNode *node)
{
    const GumboTag tag = node->v.element.tag;
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_HEAD;
}

/// The letters of each element, and from them which of the words it holds.
class Words
{
public:
    explicit Words(const QStringList &words)
        : m_words(words)
    {
    }

    /// Reads a tree, the deepest first.
    QString read(const GumboNode *node)
    {
        QString letters;
        if (node->type == GUMBO_NODE_TEXT)
            return lettersOf(QString::fromUtf8(node->v.text.text));
        if (!isElement(node) || holdsNoText(node))
            return letters;
        for (unsigned int index = 0; index < node->v.element.children.length; ++index)
            letters += read(childOf(node, index));
        int count = 0;
        for (const QString &words : m_words)
            count += letters.contains(words) ? 1 : 0;
        m_counts.insert(node, count);
        return letters;
    }

    int countIn(const GumboNode *node) const { return m_counts.value(node); }

private:
    QStringList m_words;
    QHash<const GumboNode *, int> m_counts;
};

/// The page's own and no block of the post: heads and feet, dates, what is about other posts.
bool isFurniture(const GumboNode *node)
{
    if (!isElement(node))
        return false;
    switch (node->v.element.tag) {
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_LINK:
        return true;
    default:
        break;
    }
    static const QRegularExpression names(
        u"meta|header|footer|title|date|byline|author|tag|nav|share|social|comment|related|toc|pagination"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const char *name : {"class", "id"}) {
        const GumboAttribute *const value = gumbo_get_attribute(&node->v.element.attributes, name);
        if (value && names.match(QString::fromUtf8(value->value)).hasMatch())
            return true;
    }
    return false;
}

bool holdsFurniture(const GumboNode *node)
{
    if (isFurniture(node))
        return true;
    if (!isElement(node) || belongsToBlock(node))
        return false;
    for (unsigned int index = 0; index < node->v.element.children.length; ++index) {
        if (holdsFurniture(childOf(node, index)))
            return true;
    }
    return false;
}

} // namespace

QString lettersOf(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

QStringList tellingWords(const QByteArray &markdown)
{
    static const QRegularExpression fence(u"^\\s*(?:```|~~~)"_s);
    static const QRegularExpression notWords(
        uR"(\]\([^)]*\)|\]\[[^\]]*\]|<[^>]*>|\{\{.*?\}\}|\{%.*?%\}|\{:?[^}]*\}|\[\^[^\]]*\]|https?://\S+|&\w+;|\$)"_s);
    QStringList words;
    bool isCode = false;
    for (const QByteArray &line : markdown.split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (fence.match(text).hasMatch())
            isCode = !isCode;
        else if (!isCode && !text.startsWith("    "_L1) && !text.startsWith(u'[') && !text.startsWith(u'|')) {
            // Of a line with marks the longest part without any is sure to stand on the page as it is.
            QString longest;
            for (const QString &part : text.split(notWords)) {
                const QString letters = lettersOf(part);
                longest = letters.size() > longest.size() ? letters : longest;
            }
            if (longest.size() >= shortestWords)
                words.append(longest.first(std::min(longest.size(), longestWords)));
        }
    }
    if (words.size() > mostWords) { // Both ends tell most.
        words = words.first(mostWords / 2) + words.last(mostWords / 2);
    }
    return words;
}

ContentPlace findContent(const GumboNode *root, const QStringList &words)
{
    Words counted(words);
    counted.read(root);
    const int all = counted.countIn(root);
    if (all == 0 || all < int(words.size()) / 2)
        return {};
    const GumboNode *at = root;
    while (true) {
        const GumboNode *deeper = nullptr;
        for (unsigned int index = 0; index < at->v.element.children.length && !deeper; ++index) {
            const GumboNode *const child = childOf(at, index);
            if (isElement(child) && counted.countIn(child) >= std::max(1, int(all * share)))
                deeper = child;
        }
        if (!deeper)
            break;
        at = deeper;
    }
    while (at->parent && isElement(at->parent) && belongsToBlock(at))
        at = at->parent;
    if (!isElement(at) || at->v.element.tag == GUMBO_TAG_HTML)
        return {};

    ContentPlace place{at, {}, 0};
    unsigned int first = at->v.element.children.length;
    unsigned int last = 0;
    for (unsigned int index = 0; index < at->v.element.children.length; ++index) {
        if (isElement(childOf(at, index)) && counted.countIn(childOf(at, index)) > 0) {
            first = std::min(first, index);
            last = index;
        }
    }
    for (unsigned int index = 0; index < at->v.element.children.length; ++index) {
        const bool isWithin = index >= first && index <= last;
        if (isWithin || !holdsFurniture(childOf(at, index)))
            place.children.insert(index);
    }
    place.first = first;
    return place;
}

} // namespace galley::model
