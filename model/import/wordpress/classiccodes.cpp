// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/wordpress/classiccodes.h"

#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Code
{
    QString name;
    QHash<QString, QString> values; ///< Those without a name by their place: "0", "1" …
    QString inside;

    QString value(const QString &key) const { return values.value(key); }
};

QHash<QString, QString> valuesIn(const QString &text)
{
    static const QRegularExpression value(
        uR"re(([\w-]+)\s*=\s*"([^"]*)"|([\w-]+)\s*=\s*'([^']*)'|([\w-]+)\s*=\s*([^\s'"]+)|"([^"]*)"|([^\s"']+))re"_s);
    QString plain = text;
    plain.replace(u'“', u'"').replace(u'”', u'"').replace(u"&quot;"_s, u"\""_s).replace(u'\u00A0', u' ');
    QHash<QString, QString> values;
    int place = 0;
    for (auto matches = value.globalMatch(plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        bool isNamed = false;
        for (int group = 1; group <= 5; group += 2) {
            if (match.capturedStart(group) >= 0) {
                values.insert(match.captured(group).toLower(), match.captured(group + 1));
                isNamed = true;
            }
        }
        if (!isNamed) {
            const QString bare = match.capturedStart(7) >= 0 ? match.captured(7) : match.captured(8);
            values.insert(QString::number(place++), bare.startsWith(u'=') ? bare.sliced(1) : bare);
        }
    }
    return values;
}

QString imageOf(const GalleryImage &image)
{
    return u"<p><img src=\"%1\" alt=\"%2\"></p>\n"_s.arg(image.address.toHtmlEscaped(), image.words.toHtmlEscaped());
}

/// The first value of these that is there.
QString firstOf(const Code &code, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (const QString value = code.value(key); !value.isEmpty())
            return value;
    }
    return {};
}

QString addressAlone(const QString &address) { return u"\n\n"_s + address.trimmed() + u"\n\n"_s; }

QString captionOf(const Code &code)
{
    static const QRegularExpression image(uR"(^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?)\s*(.*)$)"_s,
                                          QRegularExpression::DotMatchesEverythingOption |
                                              QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = image.match(code.inside);
    const QString shown = match.hasMatch() ? match.captured(1) : code.inside;
    const QString words = match.hasMatch() && !match.captured(2).trimmed().isEmpty() ? match.captured(2).trimmed()
                                                                                     : code.value(u"caption"_s);
    const QString caption = words.isEmpty() ? QString() : u"<figcaption>"_s + words + u"</figcaption>"_s;
    return u"\n<figure>"_s + shown + caption + u"</figure>\n"_s;
}

QString codeOf(const Code &code)
{
    QString language = firstOf(code, {u"language"_s, u"lang"_s});
    if (language.isEmpty() && code.name != "code"_L1 && code.name != "sourcecode"_L1)
        language = code.name;
    QString inside = code.inside;
    const bool isEscaped = inside.contains(u"&lt;"_s) || inside.contains(u"&gt;"_s) || inside.contains(u"&amp;"_s);
    if (!isEscaped)
        inside = inside.toHtmlEscaped();
    const QString styleClass =
        language.isEmpty() ? QString() : u" class=\"language-%1\""_s.arg(language.toHtmlEscaped());
    while (inside.startsWith(u'\n') || inside.startsWith(u'\r'))
        inside.remove(0, 1);
    return u"\n<pre><code%1>"_s.arg(styleClass) + inside + u"</code></pre>\n"_s;
}

QString galleryOf(const Code &code, const GalleryImages &images)
{
    static const QRegularExpression comma(u"[\\s,]+"_s);
    const QStringList ids = firstOf(code, {u"ids"_s, u"include"_s}).split(comma, Qt::SkipEmptyParts);
    QString html;
    for (const GalleryImage &image : images(ids))
        html += imageOf(image);
    return u"\n"_s + html;
}

QString mediaOf(const Code &code, const QString &element)
{
    const QString address = firstOf(code, {u"src"_s, u"mp4"_s, u"m4v"_s, u"webm"_s, u"ogv"_s, u"mov"_s, u"wmv"_s,
                                           u"flv"_s, u"mp3"_s, u"m4a"_s, u"ogg"_s, u"wav"_s, u"wma"_s, u"0"_s});
    static const QRegularExpression written(u"https?://[^\\s\"'<>]+"_s);
    const QString meant = address.isEmpty() ? written.match(code.inside).captured() : address;
    return meant.isEmpty() ? QString() : u"\n<%1 controls src=\"%2\"></%1>\n"_s.arg(element, meant.toHtmlEscaped());
}

QString filmOf(const Code &code, const QString &start)
{
    const QString named = firstOf(code, {u"url"_s, u"id"_s, u"0"_s});
    const QString plain = QString(named.isEmpty() ? code.inside.trimmed() : named).replace(u"&amp;"_s, u"&"_s);
    if (plain.isEmpty())
        return {};
    return addressAlone(plain.startsWith(u"http"_s) ? plain : start + plain);
}

const QStringList &codeNames()
{
    static const QStringList names{u"code"_s, u"sourcecode"_s, u"php"_s, u"python"_s, u"javascript"_s, u"js"_s,
                                   u"css"_s,  u"html"_s,       u"xml"_s, u"sql"_s,    u"bash"_s,       u"ruby"_s,
                                   u"java"_s, u"csharp"_s,     u"cpp"_s, u"perl"_s,   u"json"_s,       u"shell"_s};
    return names;
}

/// HTML for a code that WordPress knows; none for any other.
std::optional<QString> htmlOf(const Code &code, const GalleryImages &images)
{
    if (code.name == "caption"_L1 || code.name == "wp_caption"_L1)
        return captionOf(code);
    if (code.name == "gallery"_L1)
        return galleryOf(code, images);
    if (code.name == "embed"_L1)
        return addressAlone(code.inside.isEmpty() ? code.value(u"src"_s) : code.inside);
    if (codeNames().contains(code.name))
        return codeOf(code);
    if (code.name == "audio"_L1 || code.name == "video"_L1 || code.name == "wpvideo"_L1)
        return mediaOf(code, code.name == "audio"_L1 ? u"audio"_s : u"video"_s);
    if (code.name == "youtube"_L1)
        return filmOf(code, u"https://www.youtube.com/watch?v="_s);
    if (code.name == "vimeo"_L1)
        return filmOf(code, u"https://vimeo.com/"_s);
    if (code.name == "tweet"_L1)
        return filmOf(code, u"https://twitter.com/i/status/"_s);
    if (code.name == "soundcloud"_L1 || code.name == "gist"_L1 || code.name == "instagram"_L1 ||
        code.name == "spotify"_L1 || code.name == "dailymotion"_L1)
        return filmOf(code, code.name == "gist"_L1 ? u"https://gist.github.com/"_s : u"https://"_s);
    return std::nullopt;
}

/// Names that stand with a text of their own up to the closing one.
bool mayHoldText(const QString &name)
{
    static const QStringList names{u"caption"_s, u"wp_caption"_s, u"embed"_s,   u"audio"_s, u"video"_s,
                                   u"youtube"_s, u"vimeo"_s,      u"gallery"_s, u"tweet"_s, u"soundcloud"_s};
    return names.contains(name) || codeNames().contains(name);
}

} // namespace

QString withoutClassicCodes(const QString &text, const GalleryImages &images, QStringList &left)
{
    if (!text.contains(u'['))
        return text;
    static const QRegularExpression start(uR"(\[(\[?)([A-Za-z][\w-]*)((?:[\s=][^\[\]]*|/)?)\](\]?))"_s);
    QString written;
    qsizetype at = 0;
    for (auto match = start.match(text, at); match.hasMatch(); match = start.match(text, at)) {
        written += QStringView(text).sliced(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (!match.captured(1).isEmpty() && !match.captured(4).isEmpty()) { // [[name]] is shown as [name].
            written += match.captured().sliced(1).chopped(1);
            continue;
        }
        Code code{match.captured(2).toLower(), valuesIn(match.captured(3).left(20'000)), {}};
        at -= match.capturedLength(4);
        const QString end = u"[/"_s + code.name + u']';
        const bool isClosed = match.captured(3).endsWith(u'/');
        const qsizetype close = mayHoldText(code.name) && !isClosed ? text.indexOf(end, at, Qt::CaseInsensitive) : -1;
        if (close >= 0)
            code.inside = text.sliced(at, close - at);
        const bool needsText = codeNames().contains(code.name) || code.name.endsWith("caption"_L1);
        const std::optional<QString> html = needsText && close < 0 ? std::optional<QString>() : htmlOf(code, images);
        if (html) {
            written += *html;
            at = close < 0 ? at : close + end.size();
            continue;
        }
        written += match.captured().chopped(match.capturedLength(4));
        const bool looksLikeOne = match.captured(3).contains(u'=') || text.indexOf(end, at) >= 0;
        if (looksLikeOne && !left.contains(code.name))
            left.append(code.name);
    }
    written += QStringView(text).sliced(at);
    return written;
}

} // namespace galley::model
