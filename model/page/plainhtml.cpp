// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/plainhtml.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace galley::model {

namespace {

/// Between '<' and '>', as cmark-gfm writes them.
constexpr auto plainTags = std::to_array<std::string_view>({
    "/blockquote", "/code", "/del",  "/em",     "/h1",    "/h2",    "/h3", "/h4", "/h5",    "/h6", "/li",  "/ol",
    "/p",          "/pre",  "/span", "/strong", "/table", "/tbody", "/td", "/th", "/thead", "/tr", "/ul",  "blockquote",
    "br /",        "code",  "del",   "em",      "h1",     "h2",     "h3",  "h4",  "h5",     "h6",  "hr /", "li",
    "ol",          "p",     "pre",   "strong",  "table",  "tbody",  "td",  "th",  "thead",  "tr",  "ul",
});

bool isWord(std::string_view text, std::string_view besides)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [besides](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
               byte >= 0x80 || besides.find(c) != besides.npos;
    });
}

/// `tag` is START, a word, and a quote: <span class="kw">.
bool isWith(std::string_view tag, std::string_view start, std::string_view besides)
{
    return tag.starts_with(start) && tag.ends_with('"') && tag.size() > start.size() &&
           isWord(tag.substr(start.size(), tag.size() - start.size() - 1), besides);
}

bool isPlainTag(std::string_view tag)
{
    if (std::find(plainTags.begin(), plainTags.end(), tag) != plainTags.end()) {
        return true;
    }
    const bool isHeading = tag.size() > 3 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
    if (isHeading) {
        const std::string_view id = "galley";
        const std::string_view rest = tag.substr(2);
        return isWith(rest, " id=\"", "-_") && !rest.substr(5).starts_with(id);
    }
    return isWith(tag, "span class=\"", "") || isWith(tag, "code class=\"language-", "+-#._") ||
           isWith(tag, "ol start=\"", "");
}

} // namespace

bool isPlainHtml(const QByteArray &html)
{
    std::string_view rest(html.constData(), size_t(html.size()));
    for (size_t open = rest.find('<'); open != rest.npos; open = rest.find('<')) {
        const size_t close = rest.find('>', open);
        if (close == rest.npos || !isPlainTag(rest.substr(open + 1, close - open - 1))) {
            return false;
        }
        rest.remove_prefix(close + 1);
    }
    return true;
}

} // namespace galley::model
