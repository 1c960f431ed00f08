// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/headingids.h"

#include <string_view>

namespace galley::model {

namespace {

bool isAsciiWord(uint codePoint)
{
    return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z') ||
           (codePoint >= '0' && codePoint <= '9');
}

bool belongsToWord(uint codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Punctuation_Connector:
        return true;
    default:
        return QChar::isLetter(codePoint);
    }
}

QString gitHubId(const QString &text)
{
    QString id;
    const auto codePoints = text.toLower().toUcs4();
    for (const uint codePoint : codePoints) {
        if (codePoint == ' ' || codePoint == '-') {
            id += QLatin1Char('-');
        } else if (belongsToWord(codePoint)) {
            const char32_t character = codePoint;
            id += QString::fromUcs4(&character, 1);
        }
    }
    return id;
}

/// Jekyll's: nothing before the first letter counts.
QString kramdownId(const QString &text)
{
    int start = 0;
    while (start < text.size() && !text.at(start).isLetter()) {
        ++start;
    }
    const QString id = gitHubId(text.mid(start));
    return id.isEmpty() ? QStringLiteral("section") : id;
}

/// Letters with marks without them; what then is not ASCII stays out.
QString asciiOf(const QString &text)
{
    QString ascii;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : parts) {
        if (c == QChar(0xDF)) {
            ascii += QLatin1String("ss");
        } else if (c.unicode() < 0x80) {
            ascii += c;
        }
    }
    return ascii;
}

QString slugId(const QString &text)
{
    QString id;
    const QString ascii = asciiOf(text).toLower();
    for (const QChar c : ascii) {
        if (isAsciiWord(c.unicode())) {
            id += c;
        } else if (!id.isEmpty() && !id.endsWith(QLatin1Char('-'))) {
            id += QLatin1Char('-');
        }
    }
    while (id.endsWith(QLatin1Char('-'))) {
        id.chop(1);
    }
    return id;
}

QString pythonId(const QString &text)
{
    QString kept;
    const QString ascii = asciiOf(text);
    for (const QChar c : ascii) {
        if (isAsciiWord(c.unicode()) || c == QLatin1Char('_') || c == QLatin1Char('-') || c.isSpace()) {
            kept += c;
        }
    }
    QString id;
    const QString words = kept.trimmed().toLower();
    for (const QChar c : words) {
        const bool isGap = c.isSpace() || c == QLatin1Char('-');
        if (!isGap || !id.endsWith(QLatin1Char('-'))) {
            id += isGap ? QLatin1Char('-') : c;
        }
    }
    return id;
}

QString hexoId(const QString &text)
{
    constexpr std::string_view marks = " ~`!@#$%^&*()-_+=[]{}|\\;:\"'<>,.?/";
    QString id;
    for (const QChar c : text) {
        const bool isGap = c.isSpace() || (c.unicode() < 0x80 && marks.find(c.toLatin1()) != marks.npos) ||
                           c == QChar(0x2019) || c == QChar(0x201C) || c == QChar(0x201D);
        if (!isGap) {
            id += c;
        } else if (!id.isEmpty() && !id.endsWith(QLatin1Char('-'))) {
            id += QLatin1Char('-');
        }
    }
    while (id.endsWith(QLatin1Char('-'))) {
        id.chop(1);
    }
    return id;
}

QString idOf(const QString &text, HeadingIdStyle style)
{
    switch (style) {
    case HeadingIdStyle::Kramdown:
        return kramdownId(text);
    case HeadingIdStyle::Slug:
        return slugId(text);
    case HeadingIdStyle::Python:
        return pythonId(text);
    case HeadingIdStyle::Hexo:
        return hexoId(text);
    case HeadingIdStyle::GitHub:
        break;
    }
    return gitHubId(text);
}

} // namespace

QString HeadingIds::make(const QString &headingText)
{
    const QString id = idOf(headingText, m_style);
    if (id.isEmpty()) {
        return id;
    }
    const QLatin1Char joint(m_style == HeadingIdStyle::Python ? '_' : '-');
    QString unique = id;
    int next = m_next.value(id, 0); // Remembered, so that a thousand equal headings do not try all numbers each.
    while (m_next.contains(unique)) {
        unique = id + joint + QString::number(++next);
    }
    m_next.insert(id, next);
    if (unique != id) {
        m_next.insert(unique, 0);
    }
    return unique;
}

} // namespace galley::model
