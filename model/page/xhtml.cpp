// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/xhtml.h"

#include "model/page/htmltree.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamWriter>

#include <vector>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Text without the characters that XML cannot hold.
QString textOf(const char *text)
{
    return QString::fromUtf8(text).removeIf([](QChar sign) {
        return (sign < u' ' && sign != u'\t' && sign != u'\n' && sign != u'\r') || sign >= QChar(0xfffe);
    });
}

QString nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, qsizetype(piece.length)).toLower();
}

bool isName(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z_][A-Za-z0-9_.-]*$"_s);
    return form.match(name).hasMatch();
}

/// The space of names of which an element of MathML or SVG is; empty for HTML.
QString spaceOf(const GumboElement &element)
{
    switch (element.tag_namespace) {
    case GUMBO_NAMESPACE_MATHML:
        return u"http://www.w3.org/1998/Math/MathML"_s;
    case GUMBO_NAMESPACE_SVG:
        return u"http://www.w3.org/2000/svg"_s;
    default:
        return {};
    }
}

using LinkFor = std::function<QString(const QString &address)>;

void writeStart(QXmlStreamWriter &xml, const GumboElement &element, const QString &name, const LinkFor &linkFor)
{
    xml.writeStartElement(name);
    if (name == "math"_L1 || name == "svg"_L1)
        xml.writeAttribute(u"xmlns"_s, spaceOf(element));
    QSet<QString> seen{u"xmlns"_s};
    for (unsigned int at = 0; at < element.attributes.length; ++at) {
        const auto *const attribute = static_cast<const GumboAttribute *>(element.attributes.data[at]);
        const QString key = QString::fromUtf8(attribute->name);
        const bool isLink = key == "href"_L1;
        const QString value = isLink ? linkFor(textOf(attribute->value)) : textOf(attribute->value);
        if (isName(key) && !seen.contains(key) && !(isLink && value.isEmpty()))
            xml.writeAttribute(key, value);
        seen.insert(key);
    }
}

/// Without a call into itself: pages nest as deep as they like.
void write(QXmlStreamWriter &xml, const GumboNode *root, const LinkFor &linkFor)
{
    struct Open
    {
        const GumboNode *node;
        unsigned int next = 0;
    };
    std::vector<Open> open{{root}};
    while (!open.empty()) {
        Open &top = open.back();
        const GumboVector &children = top.node->v.element.children;
        if (top.next == children.length) {
            if (open.size() > 1)
                xml.writeEndElement();
            open.pop_back();
            continue;
        }
        const auto *const child = static_cast<const GumboNode *>(children.data[top.next++]);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE || child->type == GUMBO_NODE_CDATA) {
            xml.writeCharacters(textOf(child->v.text.text));
        } else if (child->type == GUMBO_NODE_ELEMENT) {
            const QString name = nameOf(child->v.element);
            writeStart(xml, child->v.element, isName(name) ? name : u"span"_s, linkFor);
            open.push_back({child});
        }
    }
}

} // namespace

QByteArray xhtmlOf(const QByteArray &html, const LinkFor &linkFor)
{
    const HtmlTree tree(html);
    if (!tree.root())
        return {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    write(xml, tree.root(), linkFor);
    return buffer.data();
}

} // namespace galley::model
