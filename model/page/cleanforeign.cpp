// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Cleaner that shows what is no Markdown: tags, math, containers.

#include "model/page/allowlist.h"
#include "model/page/cleaner.h"
#include "model/page/htmltree.h"
#include "model/page/shortcodes/shortcodes.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isCode(const GumboNode *node)
{
    for (; node && node->type == GUMBO_NODE_ELEMENT; node = node->parent) {
        if (node->v.element.tag == GUMBO_TAG_CODE || node->v.element.tag == GUMBO_TAG_PRE)
            return true;
    }
    return false;
}

/// Without the dollars or brackets around it.
QString texOf(const QByteArray &source)
{
    static constexpr QByteArrayView marks[] = {"$$", "\\\\(", "\\\\[", "\\(", "\\[", "$"};
    QString tex = QString::fromUtf8(source).trimmed();
    for (const QByteArrayView mark : marks) {
        if (source.startsWith(mark)) {
            tex = tex.sliced(mark.size()).chopped(mark.size());
            break;
        }
    }
    if (tex.size() > 1 && tex.startsWith(u'`') && tex.endsWith(u'`')) // GitHub's $`…`$
        tex = tex.sliced(1).chopped(1);
    return tex.trimmed();
}

QByteArray mathSource(const QString &tex, bool isDisplay)
{
    const QByteArray styleClass = isDisplay ? "galley-math galley-math-display" : "galley-math";
    return "<code class=\"" + styleClass + "\">" + tex.toHtmlEscaped().toUtf8() + "</code>";
}

} // namespace

void Cleaner::writeText(const GumboNode *node)
{
    const QByteArray text = node->v.text.text;
    if (!hidesForeign(node->v.text.text)) {
        appendEscaped(m_html, text);
    } else if (isCode(node->parent)) {
        appendEscaped(m_html, revealed(text));
    } else {
        readForeign(
            text, [this](const QByteArray &plain) { appendEscaped(m_html, plain); },
            [this](const Foreign &foreign) { writeForeign(foreign); });
    }
}

void Cleaner::writeComment(const GumboNode *node)
{
    if (!hidesForeign(node->v.text.text))
        return;
    readForeign(
        node->v.text.text, [](const QByteArray &) {},
        [this](const Foreign &foreign) {
            if (foreign.kind == ForeignKind::Opening) {
                m_html += containerStart(foreign.source); // Ours: names and words in it are escaped.
                ++m_open.back().boxes;
            } else if (foreign.kind == ForeignKind::Closing) {
                m_html += m_open.back().boxes > 0 ? "</div>" : "";
                m_open.back().boxes -= m_open.back().boxes > 0 ? 1 : 0;
            } else if (foreign.kind == ForeignKind::DisplayMath) {
                m_html += "<p>";
                writeMath(foreign);
                m_html += "</p>";
            } else if (foreign.kind == ForeignKind::Tag) {
                writeTagLine(foreign.source);
            }
        });
}

void Cleaner::writeForeign(const Foreign &foreign)
{
    switch (foreign.kind) {
    case ForeignKind::Tag:
    case ForeignKind::Opening:
    case ForeignKind::Closing:
        writeTag(foreign.source);
        break;
    case ForeignKind::Math:
    case ForeignKind::DisplayMath:
        writeMath(foreign);
        break;
    case ForeignKind::Text:
        appendEscaped(m_html, foreign.source);
        break;
    case ForeignKind::Attributes: // They are on their element already.
    case ForeignKind::Ahead:
    case ForeignKind::Unseen:
        break;
    }
}

void Cleaner::writeTag(const QByteArray &source)
{
    const HtmlTree tree(tagHtml(source, m_context));
    if (tree.root())
        m_html += Cleaner(m_context).clean(tree.root());
}

/// On a line of its own, words and chips make a paragraph.
void Cleaner::writeTagLine(const QByteArray &source)
{
    const qsizetype start = m_html.size();
    writeTag(source);
    const QByteArray html = m_html.sliced(start).trimmed();
    const bool isBlock = html.startsWith("<figure") || html.startsWith("<pre") || html.startsWith("<div");
    m_html = m_html.first(start) + (html.isEmpty() || isBlock ? html : "<p>" + html + "</p>");
}

void Cleaner::writeMath(const Foreign &math)
{
    const bool isDisplay = math.kind == ForeignKind::DisplayMath;
    const QString tex = texOf(math.source);
    const QByteArray html = m_context.math ? m_context.math(tex, isDisplay) : QByteArray();
    m_html += html.isEmpty() ? mathSource(QString::fromUtf8(math.source), isDisplay) : html;
}

bool Cleaner::writeMathFence(const GumboNode *node)
{
    const GumboElement &pre = node->v.element;
    if (!m_context.math || pre.tag != GUMBO_TAG_PRE || pre.children.length != 1)
        return false;
    const auto *const code = static_cast<const GumboNode *>(pre.children.data[0]);
    if (code->type != GUMBO_NODE_ELEMENT || code->v.element.tag != GUMBO_TAG_CODE ||
        valueOf(code->v.element, "class") != u"language-math"_s || code->v.element.children.length != 1)
        return false;
    const auto *const text = static_cast<const GumboNode *>(code->v.element.children.data[0]);
    if (text->type != GUMBO_NODE_TEXT)
        return false;
    const QByteArray html = m_context.math(QString::fromUtf8(text->v.text.text).trimmed(), true);
    if (!html.isEmpty())
        m_html += "<p>" + html + "</p>";
    return !html.isEmpty();
}

QString Cleaner::attributeValue(const char *value) const
{
    const QByteArray text = value;
    QString all;
    if (hidesForeign(value)) {
        readForeign(
            text, [&all](const QByteArray &plain) { all += QString::fromUtf8(plain); },
            [&](const Foreign &foreign) {
                all += foreign.kind == ForeignKind::Tag ? tagAddress(foreign.source, m_context)
                                                        : QString::fromUtf8(foreign.source);
            });
    } else {
        all = QString::fromUtf8(text);
    }
    const bool namesPost = m_context.resolvePost && all.startsWith("@/"_L1); // Zola's.
    const QString known = namesPost ? m_context.resolvePost(all.sliced(2).section(u'#', 0, 0)) : QString();
    return known.isEmpty() ? all : known + all.sliced(all.section(u'#', 0, 0).size());
}

} // namespace galley::model
