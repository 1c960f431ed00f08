// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/embeds/embeds.h"

#include "model/page/address.h"

#include <QList>
#include <QRegularExpression>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestShownAddress = 60;

/// A site whose addresses we can read: one row each. `pattern` is for what stands after “https://” and “www.”;
/// `who` and `address` use its groups as %1, %2, %3; an empty `address` keeps the author's.
struct Provider
{
    const char16_t *kind;
    const char16_t *site;
    const char16_t *pattern;
    const char16_t *who;
    const char16_t *address;
};

constexpr Provider providers[] = {
    {u"x", u"X", u"(?:mobile\\.)?(?:twitter|x)\\.com/i/(?:web/)?status/\\d+", u"", u""},
    {u"x", u"X", u"(?:mobile\\.)?(?:twitter|x)\\.com/(\\w{1,15})/status(?:es)?/\\d+", u"@%1", u""},
    {u"bluesky", u"Bluesky", u"bsky\\.app/profile/([\\w.:-]+)/post/\\w+", u"@%1", u""},
    {u"youtube", u"YouTube", u"(?:m\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]+)", u"",
     u"https://www.youtube.com/watch?v=%1"},
    {u"youtube", u"YouTube", u"(?:m\\.|music\\.)?youtube\\.com/(?:watch|playlist|shorts/|live/)[\\w-]*", u"", u""},
    {u"youtube", u"YouTube", u"(?:m\\.)?youtube\\.com/(@[\\w.-]+)", u"%1", u""},
    {u"youtube", u"YouTube", u"youtu\\.be/[\\w-]+", u"", u""},
    {u"vimeo", u"Vimeo", u"player\\.vimeo\\.com/video/(\\d+)", u"", u"https://vimeo.com/%1"},
    {u"vimeo", u"Vimeo", u"vimeo\\.com/(?:[\\w/]+/)?\\d+(?:/\\w+)?", u"", u""},
    {u"gist", u"Gist", u"gist\\.github\\.com/([\\w-]+)/[0-9a-f]+(?:\\.js)?", u"@%1", u""},
    {u"github", u"GitHub", u"github\\.com/([\\w-]+)/([\\w.-]+)/(?:issues|pull|discussions)/(\\d+)", u"%1/%2#%3", u""},
    {u"github", u"GitHub", u"github\\.com/([\\w-]+)/([\\w.-]+)(?:/.*)?", u"%1/%2", u""},
    {u"github", u"GitHub", u"github\\.com/([\\w-]+)", u"@%1", u""},
    {u"soundcloud", u"SoundCloud", u"(?:m\\.)?soundcloud\\.com/([\\w-]+)(?:/[\\w-]+)*", u"%1", u""},
    {u"spotify", u"Spotify", u"open\\.spotify\\.com/embed/(\\w+)/(\\w+)", u"", u"https://open.spotify.com/%1/%2"},
    {u"spotify", u"Spotify", u"open\\.spotify\\.com/(?:intl-\\w+/)?(?:track|album|artist|playlist|episode|show)/\\w+",
     u"", u""},
    {u"codepen", u"CodePen", u"codepen\\.io/([\\w-]+)/embed/(?:preview/)?(\\w+)", u"@%1",
     u"https://codepen.io/%1/pen/%2"},
    {u"codepen", u"CodePen", u"codepen\\.io/([\\w-]+)/(?:pen|full|details)/\\w+", u"@%1", u""},
    // Any host can be a Mastodon; these forms of address are used by no other.
    {u"mastodon", u"Mastodon", u"[\\w.-]+\\.\\w+/(?:web/)?@(\\w+@[\\w.-]+)/\\d+", u"@%1", u""},
    {u"mastodon", u"Mastodon", u"([\\w.-]+\\.\\w+)/(?:web/)?@(\\w+)/\\d+", u"@%2@%1", u""},
    {u"mastodon", u"Mastodon", u"([\\w.-]+\\.\\w+)/users/(\\w+)/statuses/\\d+", u"@%2@%1", u""},
};

QString filled(const char16_t *form, const QRegularExpressionMatch &match)
{
    QString text = QString::fromUtf16(form);
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        text.replace(u'%' + QString::number(group), match.captured(group));
    }
    return text;
}

const QList<QRegularExpression> &patterns()
{
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> made;
        for (const Provider &provider : providers) {
            made.append(
                QRegularExpression(u"^https?://(?:www\\.)?%1/?(?:[?#].*)?$"_s.arg(QString::fromUtf16(provider.pattern)),
                                   QRegularExpression::CaseInsensitiveOption));
        }
        return made;
    }();
    return all;
}

/// The address without what tells readers nothing.
QString shortAddress(const QString &address)
{
    static const QRegularExpression start(u"^https?://(?:www\\.)?"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = QUrl::fromPercentEncoding(address.toUtf8());
    text.remove(start);
    if (text.endsWith(u'/')) {
        text.chop(1);
    }
    return text.size() > longestShownAddress ? text.left(longestShownAddress - 1) + u'…' : text;
}

QByteArray span(const char *styleClass, const QString &text)
{
    return text.isEmpty()
               ? QByteArray()
               : QByteArray("<span class=\"") + styleClass + "\">" + text.toHtmlEscaped().toUtf8() + "</span> ";
}

} // namespace

Embed embedOf(const QString &address)
{
    for (qsizetype row = 0; row < patterns().size(); ++row) {
        const QRegularExpressionMatch match = patterns()[row].match(address);
        if (match.hasMatch()) {
            const Provider &provider = providers[row];
            const QString opened = filled(provider.address, match);
            return {QString::fromUtf16(provider.kind), QString::fromUtf16(provider.site), filled(provider.who, match),
                    opened.isEmpty() ? address : opened};
        }
    }
    QString host = QUrl(address).host();
    host.remove(QRegularExpression(u"^www\\."_s));
    return {u"link"_s, host, {}, address};
}

QByteArray embedCard(const Embed &embed)
{
    QByteArray card = "<figure class=\"embed embed-" + embed.kind.toUtf8() + "\"><a href=\"" +
                      embed.address.toHtmlEscaped().toUtf8() + "\">";
    card += span("embed-site", embed.site) + span("embed-who", embed.who) +
            span("embed-address", shortAddress(embed.address));
    return card.trimmed() + "</a></figure>\n";
}

QString addressAlone(const QByteArray &html)
{
    // <p><a href="ADDRESS">ADDRESS</a></p>, as cmark-gfm writes a bare address; “www.…” has its scheme in the link
    // only.
    static const QRegularExpression alone(u"^<p><a href=\"(https?://[^\"]+)\">([^<]+)</a></p>\\n?$"_s);
    constexpr qsizetype longest = 2000;
    if (html.size() > 2 * longest || !html.startsWith("<p><a href=\"http")) {
        return {};
    }
    const QRegularExpressionMatch match = alone.match(QString::fromUtf8(html));
    if (!match.hasMatch()) {
        return {};
    }
    QString address = match.captured(1);
    const auto decoded = [](const QString &text) { return QUrl::fromPercentEncoding(text.toUtf8()); };
    const QString shown = decoded(match.captured(2));
    if (decoded(address) != shown && decoded(address) != u"http://"_s + shown) {
        return {};
    }
    address.replace(u"&amp;"_s, u"&"_s).replace(u"&#x27;"_s, u"'"_s);
    return QUrl(address).host().isEmpty() ? QString() : safeAddress(address, AddressUse::Link);
}

} // namespace galley::model
