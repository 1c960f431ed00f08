// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/frame/framewriter.h"

#include "model/page/address.h"
#include "model/page/allowlist.h"
#include "model/page/frame/sitesheet.h"

#include <algorithm>
#include <array>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

// Private characters that stand for the post's title and date.
constexpr char titleMark[] = "\xEF\xA3\xB5";
constexpr char dateMark[] = "\xEF\xA3\xB6";

/// No digits: another date could be found in them.
QString dateMarkOf(qsizetype index) { return QString::fromUtf8(dateMark) + QChar(u'A' + int(index)); }

const GumboNode *childOf(const GumboNode *node, unsigned int index)
{
    return static_cast<const GumboNode *>(node->v.element.children.data[index]);
}

QByteArray nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QByteArray(name.data, qsizetype(name.length)).toLower();
}

QString valueOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *const found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

/// Runs, loads, or holds another page.
bool isDropped(const GumboElement &element)
{
    static constexpr std::array dropped{
        "math",  "script",           "noscript",      "iframe",   "frame",         "frameset",    "object",
        "embed", "applet",           "base",          "template", "portal",        "fencedframe", "video",
        "audio", "source",           "track",         "param",    "foreignobject", "animate",     "set",
        "use",   "animatetransform", "animatemotion", "handler",  "listener",      "marquee",     "isindex"};
    const QByteArray name = nameOf(element);
    if (std::find(dropped.begin(), dropped.end(), name) != dropped.end())
        return true;
    if (name == "meta") {
        const QString about = valueOf(element, "name").toLower();
        return about != u"viewport"_s && about != u"color-scheme"_s;
    }
    if (name == "link")
        return !valueOf(element, "rel").toLower().split(u' ').contains(u"stylesheet"_s);
    return !std::all_of(name.begin(), name.end(),
                        [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

bool isVoidElement(const QByteArray &name)
{
    static constexpr std::array all{"area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"};
    return std::find(all.begin(), all.end(), name) != all.end();
}

bool isTitleElement(const GumboElement &element)
{
    return element.tag == GUMBO_TAG_TITLE || element.tag == GUMBO_TAG_H1 || element.tag == GUMBO_TAG_H2 ||
           valueOf(element, "class").contains("title"_L1, Qt::CaseInsensitive);
}

} // namespace

FrameWriter::FrameWriter(const ContentPlace &place, std::function<QString(const QString &address)> address)
    : m_place(place)
    , m_address(std::move(address))
{
}

void FrameWriter::write(const GumboNode *html)
{
    m_parts[0] = "<!DOCTYPE html>\n";
    writeNode(html, Place::Plain);
}

void FrameWriter::writeNode(const GumboNode *node, Place place)
{
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        writeText(node, place);
        break;
    case GUMBO_NODE_ELEMENT:
        if (!isDropped(node->v.element))
            writeElement(node, place);
        break;
    default: // Comments say nothing, and could pass for a mark of ours.
        break;
    }
}

void FrameWriter::writeElement(const GumboNode *node, Place place)
{
    const GumboElement &element = node->v.element;
    if (element.tag == GUMBO_TAG_STYLE) {
        if (element.tag_namespace == GUMBO_NAMESPACE_HTML)
            writeSheet(node);
        return;
    }
    const QByteArray name = nameOf(element);
    const QByteArray attributes = attributesOf(element);
    if ((name == "link" || name == "img") && !attributes.contains(name == "link" ? " href=" : " src="))
        return; // It loads nothing that may be loaded.
    m_parts[m_part] += '<' + name + attributes + '>';
    if (isVoidElement(name))
        return;
    const bool isLink = element.tag == GUMBO_TAG_A && place == Place::Plain;
    const Place within = isTitleElement(element) ? Place::Title : isLink ? Place::Link : place;
    const bool isPlace = node == m_place.parent;
    for (unsigned int index = 0; index < element.children.length; ++index) {
        if (isPlace && index == m_place.first)
            m_part = 1;
        if (!isPlace || !m_place.children.contains(index))
            writeNode(childOf(node, index), within);
    }
    if (isPlace)
        m_part = 1;
    m_parts[m_part] += "</" + name + '>';
}

void FrameWriter::writeText(const GumboNode *node, Place place)
{
    QString text = QString::fromUtf8(node->v.text.text);
    const QString title = QString::fromUtf8(titleMark);
    text.remove(title).remove(QString::fromUtf8(dateMark));
    if (place != Place::Link && !m_title.isEmpty()) {
        // Its quotes may have become others. Themes say it again, above the menu or behind the site's name.
        const bool isAll = lettersOf(text) == lettersOf(m_title) && !lettersOf(text).isEmpty();
        if (isAll)
            text = title;
        else if (place == Place::Title)
            text.replace(m_title, title);
    }
    for (qsizetype index = 0; index < m_dates.size(); ++index)
        text.replace(m_dates[index], dateMarkOf(index));
    appendEscaped(m_parts[m_part], text.toUtf8());
}

void FrameWriter::writeSheet(const GumboNode *style)
{
    QByteArray css;
    for (unsigned int index = 0; index < style->v.element.children.length; ++index) {
        const GumboNode *const child = childOf(style, index);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_CDATA)
            css += child->v.text.text;
    }
    css = withAddresses(css, m_address);
    if (!css.toLower().contains("</style")) // It could not have come so from a parser; then it stays away.
        m_parts[m_part] += "<style" + attributesOf(style->v.element) + '>' + css + "</style>";
}

QByteArray FrameWriter::attributesOf(const GumboElement &element) const
{
    QByteArray all;
    for (unsigned int index = 0; index < element.attributes.length; ++index) {
        const auto *const it = static_cast<const GumboAttribute *>(element.attributes.data[index]);
        all += attributeOf(element, QByteArray(it->name).toLower(), QString::fromUtf8(it->value));
    }
    return all;
}

QByteArray FrameWriter::attributeOf(const GumboElement &element, const QByteArray &name, const QString &value) const
{
    static constexpr std::array dropped{
        "srcset",     "sizes",       "ping",       "formaction", "action",      "background", "poster",
        "srcdoc",     "data",        "nonce",      "integrity",  "crossorigin", "target",     "autofocus",
        "http-equiv", "onload",      "xlink:href", "from",       "to",          "values",     "begin",
        "loading",    "imagesrcset", "usemap",     "manifest",   "codebase",    "longdesc",   "cite"};
    const bool isName = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '_';
    });
    if (!isName || name.startsWith("on") || std::find(dropped.begin(), dropped.end(), name) != dropped.end())
        return {};
    if (name == "src" || (name == "href" && element.tag == GUMBO_TAG_LINK)) {
        const QString address = m_address(value);
        return address.isEmpty() ? QByteArray() : attribute(name, address);
    }
    if (name == "href") {
        const QString address = safeAddress(value, AddressUse::Link);
        return address.isEmpty() ? QByteArray() : attribute(name, address);
    }
    if (name == "style")
        return attribute(name, QString::fromUtf8(withAddresses(value.toUtf8(), m_address)));
    return attribute(name, value);
}

QByteArray FrameWriter::filled(const QByteArray &part, const QString &title, const QStringList &dates)
{
    QByteArray whole = part;
    whole.replace(titleMark, title.toHtmlEscaped().toUtf8());
    for (qsizetype index = 0; index < dates.size(); ++index)
        whole.replace(dateMarkOf(index).toUtf8(), dates[index].toHtmlEscaped().toUtf8());
    return whole;
}

} // namespace galley::model
