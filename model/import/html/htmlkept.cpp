// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlnodes.h"
#include "model/import/html/htmlreader.h"

#include <algorithm>
#include <array>

namespace galley::model::html {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto keptBlocks =
    std::to_array<GumboTag>({GUMBO_TAG_DL, GUMBO_TAG_DETAILS, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO, GUMBO_TAG_OBJECT,
                             GUMBO_TAG_EMBED, GUMBO_TAG_FORM, GUMBO_TAG_FIELDSET, GUMBO_TAG_MAP});
constexpr auto keptWithinLines = std::to_array<GumboTag>(
    {GUMBO_TAG_ABBR, GUMBO_TAG_INS, GUMBO_TAG_MARK, GUMBO_TAG_U, GUMBO_TAG_SMALL, GUMBO_TAG_BIG, GUMBO_TAG_CITE,
     GUMBO_TAG_DFN, GUMBO_TAG_VAR, GUMBO_TAG_SAMP, GUMBO_TAG_RUBY, GUMBO_TAG_RT, GUMBO_TAG_RP, GUMBO_TAG_BDO});
/// They end without an end tag.
constexpr auto voids = std::to_array<GumboTag>({GUMBO_TAG_BR, GUMBO_TAG_HR, GUMBO_TAG_IMG, GUMBO_TAG_INPUT,
                                                GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK, GUMBO_TAG_WBR, GUMBO_TAG_COL,
                                                GUMBO_TAG_AREA, GUMBO_TAG_EMBED, GUMBO_TAG_PARAM});
/// They load or run something, or speak for the whole page.
constexpr auto never = std::to_array<GumboTag>({GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_IFRAME, GUMBO_TAG_FRAME,
                                                GUMBO_TAG_META, GUMBO_TAG_LINK, GUMBO_TAG_BASE, GUMBO_TAG_TEMPLATE});

bool isOneOf(const auto &tags, GumboTag tag) { return std::ranges::find(tags, tag) != tags.end(); }

bool isAddress(QStringView name)
{
    static const QStringList names{u"href"_s,   u"src"_s,  u"poster"_s,     u"data"_s,
                                   u"action"_s, u"cite"_s, u"formaction"_s, u"background"_s};
    return names.contains(name);
}

/// A table that Markdown cannot have: cells over several, or more than a line in one.
bool isBeyondMarkdown(const GumboNode *table, int depth = 0)
{
    constexpr int deepest = 200;
    for (const GumboNode *node : childrenOf(table)) {
        const GumboElement *element = elementOf(node);
        if (!element)
            continue;
        const bool spans = attribute(node, "colspan").toInt() > 1 || attribute(node, "rowspan").toInt() > 1;
        constexpr auto tooMuch =
            std::to_array<GumboTag>({GUMBO_TAG_TABLE, GUMBO_TAG_PRE, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_BLOCKQUOTE,
                                     GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_DL});
        if (spans || isOneOf(tooMuch, element->tag) || depth > deepest || isBeyondMarkdown(node, depth + 1))
            return true;
    }
    return false;
}

class KeptHtml
{
public:
    explicit KeptHtml(const std::function<QString(const QString &, AddressUse)> &address)
        : m_address(address)
    {
    }

    QString written(const GumboNode *node)
    {
        write(node, 0);
        return m_html;
    }

    QString startTag(const GumboNode *node) const
    {
        const GumboElement &element = *elementOf(node);
        QString tag = u'<' + nameOf(element);
        for (unsigned i = 0; i < element.attributes.length; ++i)
            tag += attributeText(*static_cast<const GumboAttribute *>(element.attributes.data[i]));
        return tag + u'>';
    }

    static QString nameOf(const GumboElement &element)
    {
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    }

private:
    QString attributeText(const GumboAttribute &attribute) const
    {
        const QString name = QString::fromUtf8(attribute.name).toLower();
        QString value = QString::fromUtf8(attribute.value);
        const bool isWord = std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
        if (!isWord || name.startsWith(u"on"_s) || name == "srcdoc"_L1 || name == "srcset"_L1 || name == "style"_L1)
            return {};
        if (isAddress(name)) {
            value = m_address(value, name == "href"_L1 || name == "cite"_L1 ? AddressUse::Link : AddressUse::Media);
            if (value.isEmpty())
                return {};
        }
        value.replace(u'\n', u' ');
        return value.isEmpty() ? u' ' + name : u" %1=\"%2\""_s.arg(name, value.toHtmlEscaped());
    }

    void writeText(const GumboNode *node)
    {
        QString text = QString::fromUtf8(node->v.text.text).toHtmlEscaped();
        if (m_preformatted > 0) {
            text.replace(u"\n"_s, u"&#10;"_s);
        } else if (text.trimmed().isEmpty()) {
            if (!m_html.endsWith(u'\n') && !m_html.isEmpty())
                m_html += text.contains(u'\n') ? u'\n' : u' ';
            return;
        } else {
            QStringList lines = text.split(u'\n');
            lines.removeIf(
                [&](const QString &line) { return line.trimmed().isEmpty() && &line != &lines.constLast(); });
            text = lines.join(u'\n');
        }
        m_html += text;
    }

    void write(const GumboNode *node, int depth)
    {
        constexpr int deepest = 1'000;
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            writeText(node);
            return;
        }
        const GumboElement *element = elementOf(node);
        if (!element || isOneOf(never, element->tag) || depth > deepest)
            return;
        if (element->tag == GUMBO_TAG_UNKNOWN || element->tag_namespace != GUMBO_NAMESPACE_HTML) {
            writeChildren(node, depth);
            return;
        }
        m_html += startTag(node);
        if (isOneOf(voids, element->tag))
            return;
        m_preformatted += element->tag == GUMBO_TAG_PRE ? 1 : 0;
        writeChildren(node, depth);
        m_preformatted -= element->tag == GUMBO_TAG_PRE ? 1 : 0;
        m_html += u"</"_s + nameOf(*element) + u'>';
    }

    void writeChildren(const GumboNode *node, int depth)
    {
        for (const GumboNode *child : childrenOf(node))
            write(child, depth + 1);
    }

    const std::function<QString(const QString &, AddressUse)> &m_address;
    QString m_html;
    int m_preformatted = 0;
};

} // namespace

QString keptHtml(const GumboNode *node, const std::function<QString(const QString &, AddressUse)> &address)
{
    return KeptHtml(address).written(node);
}

bool HtmlReader::keepBlock(const GumboNode *node)
{
    const GumboTag tag = elementOf(node)->tag;
    const bool isKept =
        m_options.kept && (isOneOf(keptBlocks, tag) || (tag == GUMBO_TAG_TABLE && isBeyondMarkdown(node)));
    if (!isKept)
        return false;
    flush();
    QString html = keptHtml(node, [this](const QString &written, AddressUse use) { return address(written, use); });
    const qsizetype start = html.indexOf(u'>') + 1;
    if (start < html.size() && html[start] != u'\n') // What begins alone on its line is HTML whatever its name.
        html.insert(start, u'\n');
    m_options.kept(KeptHtml::nameOf(*elementOf(node)));
    writeBlock(html);
    return true;
}

bool HtmlReader::keepInline(const GumboNode *node, InlineStyle style)
{
    const GumboElement &element = *elementOf(node);
    if (!m_options.kept || !isOneOf(keptWithinLines, element.tag) || m_isStrongPlain)
        return false;
    const bool holdsBlocks = std::ranges::any_of(
        childrenOf(node), [](const GumboNode *child) { return elementOf(child) && isBlock(elementOf(child)->tag); });
    if (holdsBlocks || childrenOf(node).empty())
        return false;
    const std::function<QString(const QString &, AddressUse)> address = [this](const QString &written, AddressUse use) {
        return this->address(written, use);
    };
    m_options.kept(KeptHtml::nameOf(element));
    m_inline.addMarkdown(KeptHtml(address).startTag(node), style);
    visitChildren(node, style);
    m_inline.addMarkdown(u"</"_s + KeptHtml::nameOf(element) + u'>', style);
    return true;
}

void HtmlReader::visitComment(const GumboNode *node)
{
    const QString block =
        m_options.blockOfComment ? m_options.blockOfComment(QString::fromUtf8(node->v.text.text).trimmed()) : QString();
    if (block.isEmpty())
        return;
    flush();
    writeBlock(block);
}

} // namespace galley::model::html
