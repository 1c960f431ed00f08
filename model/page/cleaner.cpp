// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/cleaner.h"

#include "model/page/address.h"
#include "model/page/allowlist.h"
#include "model/page/attributelists.h"
#include "model/page/embeds/embeds.h"
#include "model/page/plainhtml.h"

#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const GumboNode *childOf(const GumboElement &element, unsigned int index)
{
    return static_cast<const GumboNode *>(element.children.data[index]);
}

bool has(const GumboElement &element, const char *name)
{
    return gumbo_get_attribute(&element.attributes, name) != nullptr;
}

bool isElement(const GumboNode *node, GumboTag tag)
{
    return node && node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag &&
           node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
}

/// All text in `node`, walked without a call into itself.
QByteArray wordsIn(const GumboNode *node)
{
    QByteArray words;
    std::vector<const GumboNode *> waiting{node};
    while (!waiting.empty()) {
        const GumboNode *const next = waiting.back();
        waiting.pop_back();
        if (next->type == GUMBO_NODE_TEXT || next->type == GUMBO_NODE_WHITESPACE) {
            words += next->v.text.text;
        } else if (next->type == GUMBO_NODE_ELEMENT) {
            for (unsigned int at = next->v.element.children.length; at > 0; --at) {
                waiting.push_back(childOf(next->v.element, at - 1));
            }
        }
    }
    return words;
}

/// What a box is for, as a screen reader says it: the words after it, up to the next block.
QString wordsBehind(const GumboNode *box)
{
    constexpr qsizetype longest = 120;
    QByteArray words;
    const GumboVector &siblings = box->parent->v.element.children;
    for (size_t at = box->index_within_parent + 1; at < siblings.length && words.size() < 4 * longest; ++at) {
        const auto *const node = static_cast<const GumboNode *>(siblings.data[at]);
        if (isElement(node, GUMBO_TAG_UL) || isElement(node, GUMBO_TAG_OL) || isElement(node, GUMBO_TAG_INPUT)) {
            break;
        }
        words += wordsIn(node);
    }
    const QString text = wordsOf(QString::fromUtf8(words)).simplified();
    return text.size() > longest ? text.first(longest - 1) + u'…' : text;
}

} // namespace

QString Cleaner::valueOf(const GumboElement &element, const char *name) const
{
    const GumboAttribute *const found = gumbo_get_attribute(&element.attributes, name);
    return found ? attributeValue(found->value) : QString();
}

/// What an image that is not shown leaves for readers.
QString Cleaner::wordsFor(const GumboElement &image) const
{
    const QString alt = valueOf(image, "alt").trimmed();
    const QUrl address(valueOf(image, "src"));
    return alt.isEmpty() && address.scheme() != "data"_L1 ? address.fileName() : alt; // Data has no name.
}

QByteArray Cleaner::clean(const GumboNode *root)
{
    m_open.push_back({&root->v.element, 0, {}});
    while (!m_open.empty()) {
        Open &top = m_open.back();
        if (top.nextChild < top.element->children.length) {
            enter(childOf(*top.element, top.nextChild++));
        } else {
            m_html += QByteArray("</div>").repeated(top.boxes) + top.endTag;
            m_open.pop_back();
        }
    }
    return m_html;
}

void Cleaner::enter(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        writeText(node);
        break;
    case GUMBO_NODE_ELEMENT:
        enterElement(node);
        break;
    case GUMBO_NODE_COMMENT:
        writeComment(node);
        break;
    case GUMBO_NODE_DOCUMENT:
    case GUMBO_NODE_TEMPLATE:
        break;
    }
}

void Cleaner::enterElement(const GumboNode *node)
{
    const GumboElement &element = node->v.element;
    if (element.tag_namespace == GUMBO_NAMESPACE_SVG) {
        return;
    }
    const bool isHtml = element.tag_namespace == GUMBO_NAMESPACE_HTML;
    switch (isHtml ? fateOf(element.tag) : Fate::Unwrap) {
    case Fate::Keep:
        keep(node);
        break;
    case Fate::Unwrap:
        m_open.push_back({&element, 0, {}});
        break;
    case Fate::Drop:
        break;
    case Fate::Image:
        writeImage(node);
        break;
    case Fate::Media:
        enterMedia(node);
        break;
    case Fate::Frame:
        writeFrame(element);
        break;
    case Fate::Box:
        writeBox(node);
        break;
    }
}

void Cleaner::writeAttributes(const GumboNode *node)
{
    const GumboElement &element = node->v.element;
    QByteArrayList written; // HTML has each once: `name` of a link may become a second `id`.
    const auto write = [&](const QByteArray &attributeName, const QString &value) {
        const QByteArray text = allowedAttribute(element.tag, attributeName, value);
        const QByteArray name = text.left(text.indexOf('='));
        if (!text.isEmpty() && !written.contains(name)) {
            m_html += text;
            written.append(name);
        }
    };
    for (unsigned int index = 0; index < element.attributes.length; ++index) {
        const auto *const it = static_cast<const GumboAttribute *>(element.attributes.data[index]);
        write(it->name, attributeValue(it->value));
    }
    for (const auto &[name, value] : attributeListOf(node)) {
        write(name, value);
    }
}

void Cleaner::keep(const GumboNode *node)
{
    const GumboElement &element = node->v.element;
    if (holdsOnlyAttributes(node) || writeMathFence(node)) {
        return;
    }
    const QByteArray name = gumbo_normalized_tagname(element.tag);
    m_html += '<' + name;
    writeAttributes(node);
    if (isVoid(element.tag)) {
        m_html += " />";
        return;
    }
    m_html += '>';
    const bool startsWithLineFeed = element.tag == GUMBO_TAG_PRE && element.children.length > 0 &&
                                    childOf(element, 0)->type == GUMBO_NODE_TEXT &&
                                    childOf(element, 0)->v.text.text[0] == '\n';
    if (startsWithLineFeed) {
        m_html += '\n'; // A browser takes the first one away.
    }
    const QByteArray endTag = "</" + name + '>';
    if (writeCode(node)) {
        m_html += endTag;
    } else {
        m_open.push_back({&element, 0, endTag});
    }
}

bool Cleaner::writeCode(const GumboNode *node)
{
    const GumboElement &element = node->v.element;
    const auto prefix = "language-"_L1;
    const QString styleClass = valueOf(element, "class");
    const bool isFence = m_context.highlightCode && isElement(node, GUMBO_TAG_CODE) &&
                         isElement(node->parent, GUMBO_TAG_PRE) && styleClass.startsWith(prefix) &&
                         element.children.length == 1 && childOf(element, 0)->type == GUMBO_NODE_TEXT;
    if (!isFence) {
        return false;
    }
    const QByteArray coloured =
        m_context.highlightCode(styleClass.mid(prefix.size()), QString::fromUtf8(childOf(element, 0)->v.text.text));
    if (!isPlainHtml(coloured)) {
        return false;
    }
    m_html += coloured;
    return true;
}

QString Cleaner::mediaAddress(const GumboElement &element, const char *attributeName) const
{
    const QString address = safeAddress(valueOf(element, attributeName), AddressUse::Media);
    return address.isEmpty() || !m_context.resolveMedia ? address : m_context.resolveMedia(address);
}

void Cleaner::writeImage(const GumboNode *node)
{
    const GumboElement &element = node->v.element;
    const QString picture = safeAddress(valueOf(element, "src"), AddressUse::Picture);
    const QString address =
        picture.startsWith("data:"_L1, Qt::CaseInsensitive) ? picture : mediaAddress(element, "src");
    if (address.isEmpty()) {
        const QString words = wordsFor(element);
        if (!words.isEmpty()) {
            m_html += "<span class=\"image-missing\">" + words.toHtmlEscaped().toUtf8() + "</span>";
        }
        return;
    }
    m_html += "<img" + attribute("src", address) + attribute("alt", valueOf(element, "alt"));
    writeAttributes(node);
    m_html += " />";
}

void Cleaner::enterMedia(const GumboNode *node)
{
    const GumboElement &element = node->v.element;
    if (element.tag == GUMBO_TAG_SOURCE) {
        const QString address = mediaAddress(element, "src");
        const bool isInPlace = isElement(node->parent, GUMBO_TAG_VIDEO) || isElement(node->parent, GUMBO_TAG_AUDIO);
        if (isInPlace && !address.isEmpty()) {
            m_html += "<source" + attribute("src", address) + " />";
        }
        return;
    }
    // Readers start it themselves: it never plays on its own.
    const QByteArray name = element.tag == GUMBO_TAG_VIDEO ? "video" : "audio";
    m_html += '<' + name + attribute("controls", {}) + attribute("preload", u"none"_s);
    const QString address = mediaAddress(element, "src");
    const QString poster = mediaAddress(element, "poster");
    if (!address.isEmpty()) {
        m_html += attribute("src", address);
    }
    if (!poster.isEmpty() && element.tag == GUMBO_TAG_VIDEO) {
        m_html += attribute("poster", poster);
    }
    writeAttributes(node);
    m_html += '>';
    m_open.push_back({&element, 0, "</" + name + '>'});
}

void Cleaner::writeFrame(const GumboElement &element)
{
    QString address = safeAddress(valueOf(element, "src"), AddressUse::Link);
    if (address.startsWith("//"_L1)) {
        address.prepend("https:"_L1);
    }
    const bool isWeb =
        address.startsWith("https://"_L1, Qt::CaseInsensitive) || address.startsWith("http://"_L1, Qt::CaseInsensitive);
    if (isWeb && !QUrl(address).host().isEmpty()) {
        m_html += embedCard(embedOf(address));
    }
}

void Cleaner::writeBox(const GumboNode *node)
{
    const GumboElement &element = node->v.element;
    if (valueOf(element, "type").toLower() != u"checkbox"_s) {
        return;
    }
    const QString words = wordsBehind(node);
    m_html += QByteArray("<input type=\"checkbox\"") + (has(element, "checked") ? " checked=\"\"" : "") +
              " disabled=\"\"" + (words.isEmpty() ? QByteArray() : attribute("aria-label", words)) + " />";
}

} // namespace galley::model
