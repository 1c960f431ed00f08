// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/highlightformats.h"

#include "editor/text/shortcodes.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

using model::TextRole;

constexpr int styleProperty = QTextFormat::UserProperty + 1;
constexpr double codeSize = 0.9;
constexpr std::array headingSizes = {1.55, 1.3, 1.15, 1.0, 1.0, 1.0};

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor &one, const QColor &other, float share)
{
    return QColor::fromRgbF(one.redF() + (other.redF() - one.redF()) * share,
                            one.greenF() + (other.greenF() - one.greenF()) * share,
                            one.blueF() + (other.blueF() - one.blueF()) * share);
}

int headingLevel(TextRole role)
{
    return role >= TextRole::Heading1 && role <= TextRole::Heading6 ? int(role) - int(TextRole::Heading1) + 1 : 0;
}

} // namespace

QColor readableOn(const QColor &ground, QColor colour)
{
    constexpr double enough = 4.5;
    const QColor end = luminance(ground) > 0.2 ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < 20 && contrast(ground, colour) < enough; ++step) {
        colour = mixed(colour, end, 0.1F);
    }
    return colour;
}

bool HighlightFormats::setStyles(const QList<model::HighlightStyle> &styles)
{
    const bool isLonger = styles.first(std::min(styles.size(), m_styles.size())) == m_styles;
    m_styles = styles;
    if (!isLonger) {
        m_made.clear();
    }
    return !isLonger;
}

void HighlightFormats::setColours(const TextColours &colours)
{
    m_colours = colours;
    m_made.clear();
}

void HighlightFormats::setFont(const QFont &font)
{
    m_sizePx = QFontInfo(font).pixelSize();
    m_codeFamily = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    m_made.clear();
}

void HighlightFormats::setOwnWords(bool own)
{
    m_hasOwnWords = own;
    m_made.clear();
}

QColor HighlightFormats::themed(const model::HighlightStyle &style, const QColor &own) const
{
    return m_hasOwnWords || style.foreground == 0 ? own
                                                  : readableOn(m_colours.paper, QColor::fromRgb(style.foreground));
}

QList<QTextLayout::FormatRange> HighlightFormats::ranges(const model::HighlightedLine &line, int lengthUtf16,
                                                         Face face) const
{
    int level = 0;
    for (const model::HighlightSpan &span : line) {
        level = std::max(level, headingLevel(role(span.style)));
    }
    const Place place{level, face};
    QList<QTextLayout::FormatRange> ranges;
    const auto append = [&](int start, int end, int style) {
        if (start < end && (style >= 0 || level > 0 || face == Face::Code)) {
            ranges.append({start, end - start, format(style, place)});
        }
    };
    int done = 0;
    for (const model::HighlightSpan &span : line) {
        const int end = std::min(span.start + span.length, lengthUtf16);
        append(done, std::min(span.start, lengthUtf16), -1);
        append(span.start, end, span.style);
        done = std::max(done, end);
    }
    append(done, lengthUtf16, -1);
    return ranges;
}

model::HighlightedLine HighlightFormats::withShortcodes(const model::HighlightedLine &line, const QString &text) const
{
    model::HighlightedLine told = line;
    for (const model::TextMatch &call : shortcodes(text)) {
        const int begin = int(call.begin);
        const int end = int(call.end());
        const auto overlaps = [&](const model::HighlightSpan &span) {
            return span.start < end && span.start + span.length > begin;
        };
        const bool isInCode = std::ranges::any_of(line, [&](const model::HighlightSpan &span) {
            return overlaps(span) && role(span.style) == TextRole::Code;
        });
        if (isInCode) {
            continue;
        }
        model::HighlightedLine around;
        for (const model::HighlightSpan &span : std::as_const(told)) {
            if (!overlaps(span)) {
                around.append(span);
                continue;
            }
            if (span.start < begin) {
                around.append({span.start, begin - span.start, span.style});
            }
            if (span.start + span.length > end) {
                around.append({end, span.start + span.length - end, span.style});
            }
        }
        const int signs = shortcodeSigns(QStringView(text).mid(begin));
        around.append({begin, signs, shortcodeSignStyle});
        around.append({begin + signs, end - begin - 2 * signs, shortcodeStyle});
        around.append({end - signs, signs, shortcodeSignStyle});
        std::ranges::stable_sort(around, {}, &model::HighlightSpan::start);
        told = around;
    }
    return told;
}

model::HighlightedLine HighlightFormats::spans(const QList<QTextLayout::FormatRange> &ranges)
{
    model::HighlightedLine line;
    for (const QTextLayout::FormatRange &range : ranges) {
        const int style = range.format.property(styleProperty).toInt();
        if (style >= 0) {
            line.append({range.start, range.length, quint16(style)});
        }
    }
    return line;
}

TextRole HighlightFormats::role(int style) const
{
    return style >= 0 && style < m_styles.size() ? m_styles[style].role : TextRole::Plain;
}

QTextCharFormat HighlightFormats::format(int style, Place place) const
{
    const int key = (style + 1) * 16 + place.headingLevel * 2 + int(place.face);
    auto found = m_made.constFind(key);
    if (found == m_made.constEnd()) {
        found = m_made.insert(key, make(style, place));
    }
    return *found;
}

QTextCharFormat HighlightFormats::make(int style, Place place) const
{
    QTextCharFormat format;
    format.setProperty(styleProperty, style);
    if (style >= 0 && style < m_styles.size()) {
        dress(format, m_styles[style]);
    }
    if (style == shortcodeStyle || style == shortcodeSignStyle) {
        const QColor call = readableOn(m_colours.paper, mixed(m_colours.accent, m_colours.soft, 0.35F));
        format.setForeground(style == shortcodeStyle ? call : m_colours.faint);
        setCodeFont(format);
    }
    if (place.face == Face::Code) {
        setCodeFont(format);
    }
    if (place.headingLevel > 0) {
        format.setFontWeight(QFont::Bold);
        format.setProperty(QTextFormat::FontPixelSize, qRound(m_sizePx * headingSizes[place.headingLevel - 1]));
    }
    return format;
}

void HighlightFormats::dress(QTextCharFormat &format, const model::HighlightStyle &style) const
{
    switch (style.role) {
    case TextRole::Plain:
        if (style.foreground != 0) {
            format.setForeground(readableOn(m_colours.paper, QColor::fromRgb(style.foreground)));
        }
        format.setFontWeight(style.bold ? QFont::Bold : QFont::Normal);
        format.setFontItalic(style.italic);
        break;
    case TextRole::Emphasis:
        format.setFontItalic(true);
        break;
    case TextRole::StrongEmphasis:
        format.setFontItalic(true);
        [[fallthrough]];
    case TextRole::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case TextRole::StrikeThrough:
        format.setFontStrikeOut(true);
        [[fallthrough]];
    case TextRole::Quote:
    case TextRole::Link:
    case TextRole::Image:
    case TextRole::Footnote:
        format.setForeground(themed(style, m_colours.soft));
        break;
    case TextRole::Code:
    case TextRole::TaskBox:
        setCodeFont(format);
        break;
    case TextRole::Comment:
    case TextRole::Marker:
    case TextRole::Rule:
    case TextRole::FrontMatter:
        format.setForeground(themed(style, m_colours.faint));
        break;
    case TextRole::Heading1:
    case TextRole::Heading2:
    case TextRole::Heading3:
    case TextRole::Heading4:
    case TextRole::Heading5:
    case TextRole::Heading6:
        break; // Size and weight go for the whole line.
    }
}

void HighlightFormats::setCodeFont(QTextCharFormat &format) const
{
    format.setFontFamilies({m_codeFamily});
    format.setFontStyleHint(QFont::Monospace);
    format.setProperty(QTextFormat::FontPixelSize, qRound(m_sizePx * codeSize));
}

} // namespace galley::editor
