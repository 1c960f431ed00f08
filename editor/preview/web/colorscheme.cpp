// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/colorscheme.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

bool speaksOfSchemes(const QByteArray &text)
{
    return QLatin1StringView(text).contains("color-scheme"_L1, Qt::CaseInsensitive);
}

/// `text` with each match of `pattern` replaced by what `replacement` makes of it.
template<typename Replacement>
QString replaced(const QString &text, const QRegularExpression &pattern, Replacement replacement)
{
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += replacement(match);
        end = match.capturedEnd();
    }
    result += QStringView(text).sliced(end);
    return result;
}

QString decidedMedia(const QString &text, bool dark)
{
    // A feature without a value asks whether there is any preference: yes.
    static const QRegularExpression feature(uR"(\(\s*prefers-color-scheme\s*(?::\s*(dark|light)\s*)?\))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return replaced(text, feature, [dark](const QRegularExpressionMatch &match) {
        const QString wanted = match.captured(1).toLower();
        const bool holds = wanted.isEmpty() || (wanted == "dark"_L1) == dark;
        return holds ? u"(min-width: 0px)"_s : u"(max-width: -1px)"_s; // Also right after `not`.
    });
}

QString decidedWords(const QString &schemes, bool dark)
{
    const bool both =
        schemes.contains("light"_L1, Qt::CaseInsensitive) && schemes.contains("dark"_L1, Qt::CaseInsensitive);
    if (!both) {
        return schemes;
    }
    return dark ? u"dark"_s : u"light"_s;
}

QString decidedStyle(const QString &css, bool dark)
{
    static const QRegularExpression property(uR"((?<![-\w])(color-scheme\s*:\s*)([a-z\s-]+))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return replaced(decidedMedia(css, dark), property, [dark](const QRegularExpressionMatch &match) {
        return QString(match.captured(1) + decidedWords(match.captured(2), dark));
    });
}

QString decidedTag(const QString &tag, bool dark)
{
    static const QRegularExpression schemeMeta(uR"(^<meta\b[^>]*\bcolor-scheme\b)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression content(uR"((\bcontent\s*=\s*["'])([a-z\s]+))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (!schemeMeta.match(tag).hasMatch()) {
        return decidedStyle(tag, dark);
    }
    return replaced(tag, content, [dark](const QRegularExpressionMatch &match) {
        return QString(match.captured(1) + decidedWords(match.captured(2), dark));
    });
}

} // namespace

QByteArray withColorScheme(const QByteArray &html, bool dark)
{
    if (!speaksOfSchemes(html)) {
        return html;
    }
    // Style elements and tags only: the words of a post that tells of dark mode stay.
    static const QRegularExpression places(uR"(<style\b.*?</style|<[a-z][^>]*>)"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    return replaced(QString::fromUtf8(html), places,
                    [dark](const QRegularExpressionMatch &match) { return decidedTag(match.captured(), dark); })
        .toUtf8();
}

QByteArray styleSheetWithColorScheme(const QByteArray &css, bool dark)
{
    return speaksOfSchemes(css) ? decidedStyle(QString::fromUtf8(css), dark).toUtf8() : css;
}

} // namespace galley::editor
