// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/plainhtml.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace galley::model {

namespace {

/// Between '<' and '>', as cmark-gfm writes them.
constexpr auto plainTags = std::to_array<std::string_view>({
    "/a",         "/blockquote", "/code", "/del",  "/em",     "/h1",    "/h2",    "/h3", "/h4", "/h5",    "/h6", "/li",
    "/ol",        "/p",          "/pre",  "/span", "/strong", "/table", "/tbody", "/td", "/th", "/thead", "/tr", "/ul",
    "blockquote", "br /",        "code",  "del",   "em",      "h1",     "h2",     "h3",  "h4",  "h5",     "h6",  "hr /",
    "li",         "ol",          "p",     "pre",   "strong",  "table",  "tbody",  "td",  "th",  "thead",  "tr",  "ul",
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

/// <a href="https://…"> with or without a title: its scheme stands there in plain letters.
bool isPlainLink(std::string_view tag)
{
    constexpr std::string_view start = "a href=\"";
    constexpr std::string_view title = "\" title=\"";
    constexpr auto schemes = std::to_array<std::string_view>({"https://", "http://", "mailto:", "#", "/"});
    if (!tag.starts_with(start) || !tag.ends_with('"')) {
        return false;
    }
    const std::string_view values = tag.substr(start.size(), tag.size() - start.size() - 1);
    const std::string_view address = values.substr(0, values.find('"'));
    const std::string_view rest = values.substr(address.size());
    const bool hasTitle = rest.starts_with(title) && rest.find('"', title.size()) == rest.npos;
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
    return (rest.empty() || hasTitle) && std::none_of(address.begin(), address.end(), isControl) &&
           std::any_of(schemes.begin(), schemes.end(), [address](auto it) { return address.starts_with(it); });
}

bool isPlainTag(std::string_view tag)
{
    if (std::find(plainTags.begin(), plainTags.end(), tag) != plainTags.end()) {
        return true;
    }
    const bool isHeading = tag.size() > 3 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
    if (isHeading) {
        constexpr std::string_view reserved = "galley";
        const std::string_view rest = tag.substr(2);
        return isWith(rest, " id=\"", "-_") && !rest.substr(5).starts_with(reserved);
    }
    return isWith(tag, "span class=\"", "") || isWith(tag, "code class=\"language-", "+-#._") ||
           isWith(tag, "ol start=\"", "") || isPlainLink(tag);
}

/// Follows which elements are open.
class Nesting
{
public:
    /// False where `tag` closes what is not open, or stands too deep.
    bool take(std::string_view tag)
    {
        constexpr size_t deepest = 100;
        if (tag.ends_with(" /")) {
            return true;
        }
        if (!tag.starts_with('/')) {
            m_open.push_back(tag.substr(0, tag.find(' ')));
            return m_open.size() <= deepest;
        }
        const bool isOpen = !m_open.empty() && m_open.back() == tag.substr(1);
        if (isOpen) {
            m_open.pop_back();
        }
        return isOpen;
    }

    bool isEmpty() const { return m_open.empty(); }

private:
    std::vector<std::string_view> m_open;
};

} // namespace

bool isPlainHtml(const QByteArray &html)
{
    std::string_view rest(html.constData(), size_t(html.size()));
    Nesting nesting;
    for (size_t open = rest.find('<'); open != rest.npos; open = rest.find('<')) {
        const size_t close = rest.find('>', open);
        if (close == rest.npos) {
            return false;
        }
        const std::string_view tag = rest.substr(open + 1, close - open - 1);
        if (!isPlainTag(tag) || !nesting.take(tag)) {
            return false;
        }
        rest.remove_prefix(close + 1);
    }
    return nesting.isEmpty();
}

} // namespace galley::model
