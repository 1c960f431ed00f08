// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/pagedocument.h"

#include <algorithm>

namespace galley::editor {

namespace {

// By <meta>, because Qt WebEngine 6.4 has no way to send a header with what a scheme handler answers; the same goes for
// the charset. It must come before everything that could load something.
constexpr char policy[] =
    "<meta charset=\"utf-8\">"
    "<meta http-equiv=\"Content-Security-Policy\" content=\""
    "default-src 'none'; img-src galley-page: data:IMAGES; style-src 'unsafe-inline' galley-page:; "
    "font-src galley-page:; script-src 'none'; object-src 'none'; frame-src 'none'; connect-src 'none'; "
    "media-src 'none'; base-uri 'none'; form-action 'none'\">";

// Known to page.js. A comment parses everywhere that blocks can stand and no style rule sees it.
constexpr char marker[] = "<!--galley-blocks-->";

} // namespace

qsizetype afterDoctype(const QByteArray &html)
{
    const qsizetype start = html.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (qsizetype at = start;;) {
        while (at < html.size() && QByteArrayView(" \t\r\n\f").contains(html[at])) {
            ++at;
        }
        const QByteArrayView rest = QByteArrayView(html).sliced(at);
        if (rest.first(std::min<qsizetype>(rest.size(), 9)).compare("<!doctype", Qt::CaseInsensitive) == 0) {
            const qsizetype close = html.indexOf('>', at);
            return close < 0 ? start : close + 1;
        }
        // Comments may come first. HTML has odd ways to end one; only the plain way is skipped.
        const bool plain = rest.startsWith("<!--") && !rest.startsWith("<!-->") && !rest.startsWith("<!--->");
        const qsizetype close = plain ? html.indexOf("--", at + 4) : -1;
        if (close < 0 || html.mid(close, 3) != "-->") {
            return start;
        }
        at = close + 3;
    }
}

QByteArray pageDocument(const QByteArray &before, const QByteArray &after, RemoteImages images)
{
    const qsizetype at = afterDoctype(before);
    // Tags for <html> and <head> that follow still do their work: the parser adds their attributes to the elements that
    // the policy opened.
    const QByteArray ofImages = images == RemoteImages::Allowed ? " http: https:" : "";
    return before.first(at) + QByteArray(policy).replace("IMAGES", ofImages) + before.sliced(at) + marker + after;
}

} // namespace galley::editor
