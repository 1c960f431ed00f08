// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/html/htmlscanner.h"

#include <algorithm>
#include <array>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSpace(char sign) { return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r'; }

/// Behind the '>' of the tag at `start`; one within a value is text.
qsizetype tagEnd(QByteArrayView html, qsizetype start)
{
    bool isQuoted = false;
    for (qsizetype at = start; at < html.size(); ++at) {
        if (html[at] == '"')
            isQuoted = !isQuoted;
        else if (html[at] == '>' && !isQuoted)
            return at + 1;
    }
    return html.size();
}

QByteArrayView nameOf(QByteArrayView tag)
{
    const qsizetype start = tag.startsWith("</") ? 2 : 1;
    qsizetype end = start;
    while (end < tag.size() && !isSpace(tag[end]) && tag[end] != '>' && tag[end] != '/')
        ++end;
    return tag.sliced(qMin(start, tag.size()), end - qMin(start, end));
}

/// The character that `&name;` stands for; nothing: it is none that we write.
QString characterOf(QByteArrayView name)
{
    if (name == "amp")
        return u"&"_s;
    if (name == "lt")
        return u"<"_s;
    if (name == "gt")
        return u">"_s;
    if (name == "quot")
        return u"\""_s;
    if (name == "nbsp")
        return QString(QChar::Nbsp);
    if (!name.startsWith('#') || name.size() < 2)
        return {};
    const bool isHex = name[1] == 'x' || name[1] == 'X';
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toByteArray().toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    const char32_t point = code;
    return QString::fromUcs4(&point, 1);
}

} // namespace

QByteArrayView HtmlToken::attribute(QByteArrayView attributeName) const
{
    const QByteArray start = ' ' + attributeName.toByteArray() + "=\"";
    const qsizetype found = source.indexOf(start);
    if (kind != Kind::Open || found < 0)
        return {};
    const qsizetype from = found + start.size();
    const qsizetype end = source.indexOf('"', from);
    return source.sliced(from, (end < 0 ? source.size() : end) - from);
}

HtmlToken HtmlScanner::next()
{
    const qsizetype start = m_at;
    if (m_html[start] != '<') {
        const qsizetype end = m_html.indexOf('<', start);
        m_at = end < 0 ? m_html.size() : end;
        return {HtmlToken::Kind::Text, m_html.sliced(start, m_at - start), {}};
    }
    m_at = tagEnd(m_html, start);
    const QByteArrayView tag = m_html.sliced(start, m_at - start);
    return {tag.startsWith("</") ? HtmlToken::Kind::Close : HtmlToken::Kind::Open, tag, nameOf(tag)};
}

bool isVoidElement(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 9> names{"img",    "br",    "hr",   "wbr", "col",
                                                         "source", "input", "link", "meta"};
    return std::ranges::find(names, name) != names.end();
}

qsizetype elementEnd(QByteArrayView html, qsizetype start)
{
    HtmlScanner scanner(html.sliced(start));
    int depth = 0;
    while (!scanner.atEnd()) {
        const HtmlToken token = scanner.next();
        if (token.kind == HtmlToken::Kind::Open && !isVoidElement(token.name) && !token.source.endsWith("/>"))
            ++depth;
        else if (token.kind == HtmlToken::Kind::Close)
            --depth;
        if (depth <= 0)
            return start + scanner.position();
    }
    return html.size();
}

QString unescaped(QByteArrayView text)
{
    constexpr qsizetype longestName = 10;
    QString plain;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype sign = text.indexOf('&', at);
        plain += QString::fromUtf8(text.sliced(at, (sign < 0 ? text.size() : sign) - at));
        if (sign < 0)
            break;
        const qsizetype end = text.indexOf(';', sign);
        const bool isShort = end > sign && end - sign <= longestName;
        const QString character = isShort ? characterOf(text.sliced(sign + 1, end - sign - 1)) : QString();
        plain += character.isEmpty() ? u"&"_s : character;
        at = character.isEmpty() ? sign + 1 : end + 1;
    }
    return plain;
}

} // namespace galley::publish
