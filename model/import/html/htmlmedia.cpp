// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlnodes.h"
#include "model/import/html/htmlreader.h"
#include "model/markdown/escape.h"
#include "model/page/address.h"

#include <QRegularExpression>

namespace galley::model::html {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The address that an image is really fetched from: pages that load images late keep it elsewhere.
QString imageAddress(const GumboNode *node)
{
    const QString written = attribute(node, "src").trimmed();
    if (!written.isEmpty() && !written.startsWith(u"data:"_s))
        return written;
    for (const char *name : {"data-src", "data-lazy-src", "data-original", "data-orig-file"}) {
        if (const QString late = attribute(node, name).trimmed(); !late.isEmpty())
            return late;
    }
    const QString several = attribute(node, "srcset").left(4'000).trimmed();
    return written.isEmpty() ? several.section(u' ', 0, 0) : written;
}

std::optional<EmbeddedImage> embeddedIn(const QString &address)
{
    static const QRegularExpression head(uR"(^data:(image/[\w.+-]+)(?:;[\w=.-]+)*;base64,)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = head.match(address.left(200));
    if (!match.hasMatch())
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromBase64(QStringView(address).sliced(match.capturedLength()).toLatin1());
    return EmbeddedImage{match.captured(1).toLower(), bytes, {}};
}

bool isTrackingPixel(const GumboNode *node)
{
    const auto isTiny = [](const QString &size) { return size == "1"_L1 || size == "0"_L1; };
    return isTiny(attribute(node, "width")) && isTiny(attribute(node, "height"));
}

bool isEmoji(const GumboNode *node)
{
    return hasClass(node, "emoji") || hasClass(node, "wp-smiley") || hasClass(node, "Emoji");
}

QString imageMarkdown(const QString &address, const QString &alt, const QString &title)
{
    QString written = u"![%1](%2"_s.arg(escapedText(alt.simplified()), linkTarget(address));
    if (!title.isEmpty())
        written += u" \"%1\""_s.arg(title.simplified().replace(u'"', u"\\\""_s));
    return written + u')';
}

const GumboNode *texIn(const GumboNode *node, int depth)
{
    constexpr int deepest = 50;
    if (attribute(node, "encoding").contains(u"x-tex"_s, Qt::CaseInsensitive))
        return node;
    for (const GumboNode *child : childrenOf(node)) {
        if (const GumboNode *found = depth < deepest ? texIn(child, depth + 1) : nullptr)
            return found;
    }
    return nullptr;
}

/// The page of a film whose player a frame shows.
QString pageOfPlayer(const QString &address)
{
    static const QRegularExpression youtube(uR"(^(?:https?:)?//(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]+))"_s);
    static const QRegularExpression vimeo(uR"(^(?:https?:)?//player\.vimeo\.com/video/(\d+))"_s);
    if (const auto match = youtube.match(address); match.hasMatch())
        return u"https://www.youtube.com/watch?v="_s + match.captured(1);
    if (const auto match = vimeo.match(address); match.hasMatch())
        return u"https://vimeo.com/"_s + match.captured(1);
    return address.startsWith(u"//"_s) ? u"https:"_s + address : address;
}

} // namespace

QString HtmlReader::address(const QString &written, AddressUse use) const
{
    const QString safe = safeAddress(written, use);
    return safe.isEmpty() || !m_options.rewritten ? safe : m_options.rewritten(safe);
}

void HtmlReader::visitImage(const GumboNode *node, InlineStyle style)
{
    const QString alt = attribute(node, "alt");
    if (isEmoji(node)) {
        m_inline.add(alt, style);
        return;
    }
    const QString written = imageAddress(node);
    QString address;
    if (std::optional<EmbeddedImage> image = embeddedIn(written)) {
        image->alt = alt;
        if (m_options.addressOf && !image->bytes.isEmpty())
            address = m_options.addressOf(*image);
    } else {
        address = this->address(written, AddressUse::Media);
    }
    if (address.isEmpty() || isTrackingPixel(node))
        return;
    style.marks = {};
    m_inline.addMarkdown(imageMarkdown(address, alt, attribute(node, "title")), style);
}

void HtmlReader::visitMath(const GumboNode *node, InlineStyle style)
{
    const GumboNode *tex = attribute(node, "type").startsWith(u"math/tex"_s) ? node : texIn(node, 0);
    constexpr qsizetype longest = 20'000;
    if (!tex) {
        m_inline.add(textIn(node, longest), style);
        return;
    }
    const bool isDisplayed = attribute(node, "display") == "block"_L1 || attribute(node, "type").contains(u"display"_s);
    const QString formula = textIn(tex, longest).simplified();
    if (!formula.isEmpty())
        m_inline.addMarkdown(isDisplayed ? u"$$"_s + formula + u"$$"_s : u'$' + formula + u'$', {});
}

/// A frame is somebody else's page: its address alone on a line is what an author writes for it.
void HtmlReader::writeFrame(const GumboNode *node)
{
    const QString address = safeAddress(pageOfPlayer(attribute(node, "src").trimmed()), AddressUse::Media);
    flush();
    if (address.startsWith(u"http"_s) && m_options.embedOf)
        writeBlock(m_options.embedOf(address));
    else if (address.startsWith(u"http"_s))
        writeBlock(address.contains(u' ') ? QString(address).replace(u' ', u"%20"_s) : address);
}

void HtmlReader::writeMedia(const GumboNode *node)
{
    QString address = attribute(node, "src");
    if (const GumboNode *source = address.isEmpty() ? findIn(node, GUMBO_TAG_SOURCE) : nullptr)
        address = attribute(source, "src");
    address = this->address(address, AddressUse::Media);
    flush();
    if (!address.isEmpty())
        writeBlock(u"[%1](%2)"_s.arg(escapedText(address.section(u'/', -1)), linkTarget(address)));
}

} // namespace galley::model::html
