// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlreader.h"

#include "model/import/html/htmlnodes.h"
#include "model/markdown/escape.h"
#include "model/page/address.h"

#include <QUrl>
#include <QUrlQuery>

namespace galley::model::html {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 1'000;

/// Where a link of a search engine or a document server really leads.
QString unwrapped(const QString &address)
{
    const QUrl url(address);
    const bool isWrapped = url.host().endsWith(u"google.com"_s) && url.path() == "/url"_L1;
    if (!isWrapped)
        return address;
    const QUrlQuery query(url);
    const QString meant = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    return meant.isEmpty() ? query.queryItemValue(u"url"_s, QUrl::FullyDecoded) : meant;
}

} // namespace

HtmlReader::HtmlReader(const GumboNode *root, const HtmlImport &options)
    : m_root(root)
    , m_options(options)
    , m_notes(root)
    , m_writer(options.mostCharacters)
{
}

HtmlMarkdown HtmlReader::read()
{
    visitChildren(m_root, {});
    flush();
    writeNotes();
    QString text = m_writer.text();
    return {text, m_hasMarkup, !m_writer.isFull()};
}

void HtmlReader::visitChildren(const GumboNode *node, InlineStyle style)
{
    const auto children = childrenOf(node);
    for (size_t i = 0; i < children.size() && !m_writer.isFull(); ++i) {
        if (wordListLevel(children[i]) > 0)
            i = writeWordList(node, i, style) - 1;
        else
            visit(children[i], style);
    }
}

void HtmlReader::visit(const GumboNode *node, InlineStyle style)
{
    if (m_depth > deepest)
        return;
    if (!elementOf(node)) {
        if (node->type == GUMBO_NODE_COMMENT)
            visitComment(node);
        else if (node->type != GUMBO_NODE_DOCUMENT)
            m_inline.add(QString::fromUtf8(node->v.text.text), style);
        return;
    }
    if (isElement(node, GUMBO_TAG_MATH) || attribute(node, "type").startsWith(u"math/tex"_s)) {
        visitMath(node, style);
        return;
    }
    if (isHidden(node) || m_notes.isApart(node))
        return;
    ++m_depth;
    style = styledBy(node, style);
    if (m_isStrongPlain)
        style.marks.setFlag(Mark::Strong, false);
    const bool isDone =
        keepBlock(node) || keepInline(node, style) || visitInline(node, style) || visitBlock(node, style);
    if (!isDone)
        visitChildren(node, style);
    --m_depth;
}

bool HtmlReader::visitInline(const GumboNode *node, InlineStyle style)
{
    switch (elementOf(node)->tag) {
    case GUMBO_TAG_BR:
        if (m_inline.endsInLineBreak())
            flush(); // Two of them part paragraphs.
        else
            m_inline.addLineBreak();
        return true;
    case GUMBO_TAG_A:
        visitLink(node, style);
        return true;
    case GUMBO_TAG_IMG:
        visitImage(node, style);
        return true;
    case GUMBO_TAG_Q:
        m_inline.add(u"“"_s, style);
        visitChildren(node, style);
        m_inline.add(u"”"_s, style);
        return true;
    case GUMBO_TAG_SUP:
        if (const int number = m_notes.referenceIn(node)) {
            m_inline.addMarkdown(u"[^%1]"_s.arg(number), {});
            return true;
        }
        return false;
    case GUMBO_TAG_INPUT:
        return true; // Boxes of tasks are read with their item.
    case GUMBO_TAG_IFRAME:
        writeFrame(node);
        return true;
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
        writeMedia(node);
        return true;
    default:
        return false;
    }
}

bool HtmlReader::visitBlock(const GumboNode *node, InlineStyle style)
{
    const GumboTag tag = elementOf(node)->tag;
    switch (tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        writeHeading(node, int(tag) - int(GUMBO_TAG_H1) + 1, style);
        return true;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR:
        writeList(node, style);
        return true;
    case GUMBO_TAG_BLOCKQUOTE:
        writeQuote(node, style);
        return true;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_XMP:
        writeCode(node);
        return true;
    case GUMBO_TAG_HR:
        flush();
        // In an item dashes would be a rule of another list, or a heading.
        writeBlock(m_writer.isNested() ? u"***"_s : u"---"_s);
        return true;
    case GUMBO_TAG_TABLE:
        writeTable(node, style);
        return true;
    case GUMBO_TAG_LI:
        flush();
        m_hasMarkup = true;
        m_writer.openList(Spacing::Tight);
        writeItem(node, u"- "_s, style);
        m_writer.close();
        m_writer.close();
        return true;
    default:
        if (isBlock(tag))
            visitParagraph(node, style);
        return isBlock(tag);
    }
}

void HtmlReader::visitParagraph(const GumboNode *node, InlineStyle style)
{
    flush();
    switch (elementOf(node)->tag) {
    case GUMBO_TAG_DT:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_LEGEND:
        style.marks |= Mark::Strong;
        break;
    case GUMBO_TAG_FIGCAPTION:
        style.marks |= Mark::Emphasis;
        break;
    case GUMBO_TAG_P:
        if (hasClass(node, "MsoTitle") || hasClass(node, "title")) {
            writeHeading(node, 1, style);
            return;
        }
        if (hasClass(node, "MsoQuote") || hasClass(node, "MsoIntenseQuote")) {
            style.marks.setFlag(Mark::Emphasis, false);
            writeQuote(node, style);
            return;
        }
        break;
    default:
        break;
    }
    const bool isCode =
        styleValue(node, u"white-space").startsWith(u"pre"_s) && styleValue(node, u"font-family").contains(u"mono"_s);
    if (isCode) {
        writeCode(node);
        return;
    }
    visitChildren(node, style);
    flush();
}

void HtmlReader::visitLink(const GumboNode *node, InlineStyle style)
{
    if (m_notes.isWayBack(node))
        return;
    if (const int number = m_notes.referenceOf(node)) {
        m_inline.addMarkdown(u"[^%1]"_s.arg(number), {});
        return;
    }
    const QString written = attribute(node, "href").trimmed();
    const QString address = this->address(unwrapped(written), AddressUse::Link);
    const bool isInPage = address.startsWith(u'#');
    const QString sign = isInPage && m_isStrongPlain ? textIn(node, 3).trimmed() : u"no"_s;
    if (sign.isEmpty() || (sign.size() == 1 && !sign.front().isLetterOrNumber()))
        return; // The little sign beside a heading that leads to it.
    const bool leadsNowhere = address.isEmpty() || (isInPage && !m_notes.hasTarget(address.sliced(1)));
    if (leadsNowhere || style.link >= 0) {
        visitChildren(node, style);
        return;
    }
    const QString text = textIn(node, address.size() + 20).trimmed();
    if (text == address && (address.startsWith(u"http"_s))) {
        const bool isAlone = m_inline.isEmpty() && childrenOf(node->parent).size() == 1;
        m_inline.addMarkdown(isAlone ? address : u'<' + address + u'>', {});
        return;
    }
    style.link = m_inline.addLink(address, attribute(node, "title"));
    visitChildren(node, style);
}

void HtmlReader::writeHeading(const GumboNode *node, int level, InlineStyle style)
{
    flush();
    m_isStrongPlain = true;
    style.marks.setFlag(Mark::Strong, false);
    visitChildren(node, style);
    m_isStrongPlain = false;
    const QString text = m_inline.markdown().replace(u"  \n"_s, u" "_s);
    m_inline.clear();
    if (!text.isEmpty())
        writeBlock(QString(level, u'#') + u' ' + text);
}

void HtmlReader::writeQuote(const GumboNode *node, InlineStyle style)
{
    flush();
    m_hasMarkup = true;
    m_writer.openQuote();
    visitChildren(node, style);
    flush();
    m_writer.close();
}

void HtmlReader::writeCode(const GumboNode *node)
{
    flush();
    const QString code = codeIn(node);
    QString fence = u"```"_s;
    while (code.contains(fence))
        fence += u'`';
    if (!code.trimmed().isEmpty())
        writeBlock(fence + codeLanguage(node) + u'\n' + code + u'\n' + fence);
}

void HtmlReader::writeNotes()
{
    const QList<const GumboNode *> &notes = m_notes.notes();
    for (qsizetype i = 0; i < notes.size() && !m_writer.isFull(); ++i) {
        m_hasMarkup = true;
        m_writer.openNote(u"[^%1]: "_s.arg(i + 1));
        visitChildren(notes.at(i), {});
        flush();
        m_writer.close();
    }
}

void HtmlReader::writeBlock(const QString &markdown)
{
    m_hasMarkup = true;
    m_writer.write(markdown);
}

void HtmlReader::flush()
{
    const QString alone = m_options.embedOf ? m_inline.plainAddress() : QString();
    const QString text = alone.isEmpty() ? m_inline.markdown() : m_options.embedOf(alone);
    m_hasMarkup = m_hasMarkup || m_inline.hasMarkup();
    m_inline.clear();
    if (!text.isEmpty())
        m_writer.write(text);
}

} // namespace galley::model::html
