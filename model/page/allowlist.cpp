// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/allowlist.h"

#include "model/page/address.h"
#include "model/renderer/htmlescape.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The whole of `value`. Patterns are few and asked for at every table cell, so each is compiled once a thread.
bool matches(const QString &value, const char16_t *pattern)
{
    thread_local QHash<const char16_t *, QRegularExpression> compiled;
    QRegularExpression &expression = compiled[pattern];
    if (expression.pattern().isEmpty()) {
        expression.setPattern(QRegularExpression::anchoredPattern(QStringView(pattern)));
    }
    return expression.match(value).hasMatch();
}

bool isNumber(const QString &value) { return matches(value, u"-?[0-9]{1,6}"); }

bool isLength(const QString &value) { return matches(value, u"[0-9]{1,5}%?"); }

/// Ids that begin so are the page's own.
constexpr auto reservedIds = "galley"_L1;

bool isOwnId(const QString &value)
{
    return matches(value, u"[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.:-]{0,199}") &&
           !value.startsWith(reservedIds, Qt::CaseInsensitive);
}

bool isClassList(const QString &value) { return matches(value, u"[A-Za-z0-9_ +#.-]{1,200}"); }

QByteArray ifAllowed(bool isAllowed, const char *name, const QString &value)
{
    return isAllowed ? attribute(name, value) : QByteArray();
}

/// Old HTML's way to align, and the only style that Markdown's tables need.
QByteArray alignment(const QString &value)
{
    const QString side = value.trimmed().toLower();
    return ifAllowed(matches(side, u"left|right|center|justify"), "style", u"text-align: "_s + side);
}

QByteArray alignmentOfStyle(const QString &style)
{
    static const QRegularExpression textAlign(u"^\\s*text-align\\s*:\\s*(left|right|center|justify)\\s*;?\\s*$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = textAlign.match(style);
    return match.hasMatch() ? alignment(match.captured(1)) : QByteArray();
}

bool isText(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return true;
    default:
        return false;
    }
}

bool isGlobal(const QByteArray &name)
{
    static constexpr std::array names = {
        "title",           "lang",           "aria-label",        "aria-hidden",           "aria-describedby",
        "aria-labelledby", "data-footnotes", "data-footnote-ref", "data-footnote-backref", "data-footnote-backref-idx"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

QByteArray attributeOfCell(const QByteArray &name, const QString &value)
{
    if (name == "colspan" || name == "rowspan") {
        return ifAllowed(matches(value, u"[0-9]{1,4}"), name, value);
    }
    return ifAllowed(name == "scope" && matches(value, u"row|col|rowgroup|colgroup"), "scope", value);
}

QByteArray attributeOfList(const QByteArray &name, const QString &value)
{
    if (name == "start") {
        return ifAllowed(isNumber(value), "start", value);
    }
    if (name == "type") {
        return ifAllowed(matches(value, u"[1aAiI]"), "type", value);
    }
    return ifAllowed(name == "reversed", "reversed", QString());
}

QByteArray attributeOfLink(const QByteArray &name, const QString &value)
{
    if (name == "href") {
        const QString address = safeAddress(value, AddressUse::Link);
        return ifAllowed(!address.isEmpty() || value.isEmpty(), "href", address);
    }
    if (name == "name") { // An anchor, as it was written before HTML5.
        return ifAllowed(isOwnId(value), "id", value);
    }
    return ifAllowed(name == "rel" && matches(value, u"[a-z ]{1,80}"), "rel", value);
}

/// Attributes that one element or a few have.
QByteArray ownAttribute(GumboTag tag, const QByteArray &name, const QString &value)
{
    switch (tag) {
    case GUMBO_TAG_A:
        return attributeOfLink(name, value);
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return attributeOfCell(name, value);
    case GUMBO_TAG_OL:
        return attributeOfList(name, value);
    case GUMBO_TAG_LI:
        return ifAllowed(name == "value" && isNumber(value), "value", value);
    case GUMBO_TAG_COL:
    case GUMBO_TAG_COLGROUP:
        return ifAllowed(name == "span" && matches(value, u"[0-9]{1,4}"), "span", value);
    case GUMBO_TAG_DETAILS:
        return ifAllowed(name == "open", "open", QString());
    case GUMBO_TAG_TIME:
        return ifAllowed(name == "datetime", "datetime", value);
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_DEL:
        if (name == "datetime" && (tag == GUMBO_TAG_INS || tag == GUMBO_TAG_DEL)) {
            return attribute("datetime", value);
        }
        return ifAllowed(name == "cite" && !safeAddress(value, AddressUse::Link).isEmpty(), "cite",
                         safeAddress(value, AddressUse::Link));
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_VIDEO:
        return ifAllowed((name == "width" || name == "height") && isLength(value), name, value);
    default:
        return {};
    }
}

} // namespace

Fate fateOf(GumboTag tag)
{
    static constexpr std::array kept = {
        GUMBO_TAG_A,       GUMBO_TAG_ABBR,   GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE,    GUMBO_TAG_ASIDE,
        GUMBO_TAG_B,       GUMBO_TAG_BDI,    GUMBO_TAG_BDO,     GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BR,
        GUMBO_TAG_CAPTION, GUMBO_TAG_CITE,   GUMBO_TAG_CODE,    GUMBO_TAG_COL,        GUMBO_TAG_COLGROUP,
        GUMBO_TAG_DATA,    GUMBO_TAG_DD,     GUMBO_TAG_DEL,     GUMBO_TAG_DETAILS,    GUMBO_TAG_DFN,
        GUMBO_TAG_DIV,     GUMBO_TAG_DL,     GUMBO_TAG_DT,      GUMBO_TAG_EM,         GUMBO_TAG_FIGCAPTION,
        GUMBO_TAG_FIGURE,  GUMBO_TAG_FOOTER, GUMBO_TAG_H1,      GUMBO_TAG_H2,         GUMBO_TAG_H3,
        GUMBO_TAG_H4,      GUMBO_TAG_H5,     GUMBO_TAG_H6,      GUMBO_TAG_HEADER,     GUMBO_TAG_HR,
        GUMBO_TAG_I,       GUMBO_TAG_INS,    GUMBO_TAG_KBD,     GUMBO_TAG_LI,         GUMBO_TAG_MARK,
        GUMBO_TAG_OL,      GUMBO_TAG_P,      GUMBO_TAG_PRE,     GUMBO_TAG_Q,          GUMBO_TAG_RP,
        GUMBO_TAG_RT,      GUMBO_TAG_RUBY,   GUMBO_TAG_S,       GUMBO_TAG_SAMP,       GUMBO_TAG_SECTION,
        GUMBO_TAG_SMALL,   GUMBO_TAG_SPAN,   GUMBO_TAG_STRONG,  GUMBO_TAG_SUB,        GUMBO_TAG_SUMMARY,
        GUMBO_TAG_SUP,     GUMBO_TAG_TABLE,  GUMBO_TAG_TBODY,   GUMBO_TAG_TD,         GUMBO_TAG_TFOOT,
        GUMBO_TAG_TH,      GUMBO_TAG_THEAD,  GUMBO_TAG_TIME,    GUMBO_TAG_TR,         GUMBO_TAG_U,
        GUMBO_TAG_UL,      GUMBO_TAG_VAR,    GUMBO_TAG_WBR};
    if (std::find(kept.begin(), kept.end(), tag) != kept.end()) {
        return Fate::Keep;
    }
    switch (tag) {
    case GUMBO_TAG_IMG:
        return Fate::Image;
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_SOURCE:
        return Fate::Media;
    case GUMBO_TAG_IFRAME:
        return Fate::Frame;
    case GUMBO_TAG_INPUT:
        return Fate::Box;
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_META:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_BASE:
        return Fate::Drop;
    default:
        return Fate::Unwrap;
    }
}

QByteArray attribute(const char *name, const QString &value)
{
    return ' ' + QByteArray(name) + "=\"" + value.toHtmlEscaped().toUtf8() + '"';
}

QByteArray allowedAttribute(GumboTag tag, const QByteArray &name, const QString &value)
{
    if (isGlobal(name)) {
        return attribute(name, value);
    }
    if (name == "class") {
        return ifAllowed(isClassList(value), "class", value);
    }
    if (name == "id") {
        return ifAllowed(isOwnId(value), "id", value);
    }
    if (name == "dir") {
        return ifAllowed(matches(value, u"ltr|rtl|auto"), "dir", value);
    }
    if (name == "align") {
        return isText(tag) ? alignment(value) : QByteArray();
    }
    if (name == "style") {
        return alignmentOfStyle(value);
    }
    return ownAttribute(tag, name, value);
}

bool isVoid(GumboTag tag)
{
    return tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR || tag == GUMBO_TAG_COL || tag == GUMBO_TAG_WBR;
}

void appendEscaped(QByteArray &html, const char *text) { appendEscapedHtml(html, text); }

} // namespace galley::model
