// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/openelements.h"

#include <algorithm>
#include <cctype>

namespace galley::model {

namespace {

constexpr size_t deepest = 256; ///< What is opened deeper is not followed.

/// Elements without content, and those whose end tag HTML lets authors leave out.
constexpr std::string_view neverFollowed[] = {
    "area", "base",   "body",  "br", "col",   "colgroup", "dd",     "dt",       "embed", "head",  "hr",
    "html", "img",    "input", "li", "link",  "meta",     "option", "optgroup", "p",     "param", "rp",
    "rt",   "source", "tbody", "td", "tfoot", "th",       "thead",  "tr",       "track", "wbr"};

bool isFollowed(std::string_view name)
{
    return std::find(std::begin(neverFollowed), std::end(neverFollowed), name) == std::end(neverFollowed);
}

/// Within these nothing is a tag but their own end.
bool holdsText(std::string_view name)
{
    return name == "script" || name == "style" || name == "textarea" || name == "title" || name == "xmp";
}

bool isLetter(char character) { return std::isalpha(static_cast<unsigned char>(character)) != 0; }

std::string tagName(std::string_view text)
{
    const size_t end = std::min(text.find_first_of(" \t\r\n\f/>"), text.size());
    std::string name(text.substr(0, end));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char character) { return char(std::tolower(character)); });
    return name;
}

/// Where the tag at the start of `text` ends, after its '>': quotes hide one.
size_t tagEnd(std::string_view text)
{
    char quote = '\0';
    for (size_t at = 0; at < text.size(); ++at) {
        const char character = text[at];
        if (quote != '\0') {
            quote = character == quote ? '\0' : quote;
        } else if (character == '"' || character == '\'') {
            quote = character;
        } else if (character == '>') {
            return at + 1;
        }
    }
    return text.size();
}

size_t after(std::string_view text, std::string_view what)
{
    const size_t at = text.find(what);
    return at == text.npos ? text.size() : at + what.size();
}

} // namespace

void OpenElements::open(std::string name, int block)
{
    if (isFollowed(name) && m_open.size() < deepest) {
        m_open.push_back({std::move(name), block});
    }
}

void OpenElements::close(const std::string &name, int block)
{
    const auto opened = std::find_if(m_open.rbegin(), m_open.rend(), [&](const Opened &it) { return it.name == name; });
    if (opened == m_open.rend()) {
        m_hasStrayEnd = m_hasStrayEnd || isFollowed(name);
        return;
    }
    if (opened->block != block) {
        m_spans.emplace_back(opened->block, block);
    }
    m_open.erase(std::next(opened).base(), m_open.end());
}

void OpenElements::read(std::string_view html, int block)
{
    while (true) {
        const size_t tag = html.find('<');
        if (tag == html.npos) {
            return;
        }
        html.remove_prefix(tag);
        if (html.starts_with("<!--")) {
            html.remove_prefix(after(html, "-->"));
        } else if (html.size() > 2 && html[1] == '/' && isLetter(html[2])) {
            close(tagName(html.substr(2)), block);
            html.remove_prefix(tagEnd(html));
        } else if (html.size() > 1 && isLetter(html[1])) {
            std::string name = tagName(html.substr(1));
            const std::string_view whole = html.substr(0, tagEnd(html));
            html.remove_prefix(whole.size());
            if (holdsText(name)) {
                html.remove_prefix(std::min(html.find("</" + name), html.size()));
            }
            if (!whole.ends_with("/>")) {
                open(std::move(name), block);
            }
        } else {
            html.remove_prefix(1);
        }
    }
}

std::vector<std::pair<int, int>> OpenElements::spans() const
{
    std::vector<std::pair<int, int>> sorted = m_spans;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::pair<int, int>> joined;
    for (const auto &[first, last] : sorted) {
        if (!joined.empty() && first <= joined.back().second) {
            joined.back().second = std::max(joined.back().second, last);
        } else {
            joined.emplace_back(first, last);
        }
    }
    return joined;
}

} // namespace galley::model
