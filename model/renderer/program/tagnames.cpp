// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/tagnames.h"

#include <algorithm>
#include <array>

namespace galley::model {

namespace {

constexpr std::array verbatimTags{
    VerbatimTag{TagStyle::Hugo, "highlight", "/highlight"},
    VerbatimTag{TagStyle::Hugo, "comment", "/comment", true},
    VerbatimTag{TagStyle::Braces, "highlight", "endhighlight"},
    VerbatimTag{TagStyle::Braces, "codeblock", "endcodeblock"},
    VerbatimTag{TagStyle::Braces, "comment", "endcomment", true},
};

/// Tags that themes of many sites have around Markdown.
constexpr auto boxes = std::to_array<std::string_view>(
    {"admonition", "alert",     "aside",   "attention", "blockquote", "callout",   "caution", "danger",
     "details",    "error",     "example", "expand",    "hint",       "important", "info",    "note",
     "notice",     "pullquote", "quote",   "spoiler",   "success",    "tip",       "warning"});

bool isBox(std::string_view name)
{
    return name.ends_with("-note") || std::find(boxes.begin(), boxes.end(), name) != boxes.end();
}

constexpr std::string_view spaces = " \t\r\n";

/// Without its brackets and the marks of space control.
std::string_view inside(std::string_view tag)
{
    const size_t start = tag.find_first_not_of("{<%- \t\r\n");
    const size_t end = tag.find_last_not_of("}>%- \t\r\n");
    return start == tag.npos || end == tag.npos || end < start ? std::string_view()
                                                               : tag.substr(start, end + 1 - start);
}

std::string_view word(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
    const std::string_view first = text.substr(0, text.find_first_of(spaces));
    text.remove_prefix(first.size());
    return first;
}

std::string_view nameOf(std::string_view tag)
{
    std::string_view rest = inside(tag);
    return word(rest);
}

} // namespace

const VerbatimTag *verbatimTag(std::string_view tag, TagStyle style)
{
    if (tag.starts_with("{{") && style == TagStyle::Braces) {
        return nullptr; // An output of that name.
    }
    const std::string_view name = nameOf(tag);
    const auto found = std::find_if(verbatimTags.begin(), verbatimTags.end(),
                                    [&](const VerbatimTag &it) { return it.style == style && it.name == name; });
    return found == verbatimTags.end() ? nullptr : found;
}

bool isEndOfVerbatim(std::string_view tag, TagStyle style)
{
    const std::string_view name = nameOf(tag);
    return std::any_of(verbatimTags.begin(), verbatimTags.end(),
                       [&](const VerbatimTag &it) { return it.style == style && it.ending == name; });
}

TagRole roleOf(std::string_view tag, TagStyle style)
{
    if (style == TagStyle::Jsx) {
        return tag.starts_with("</") ? TagRole::Closes : tag.ends_with("/>") ? TagRole::Alone : TagRole::Opens;
    }
    std::string_view name = nameOf(tag);
    name = name.substr(0, name.find('('));
    const bool isHugo = style == TagStyle::Hugo;
    const std::string_view ending = isHugo ? "/" : "end";
    if (name.starts_with(ending) && (isHugo || tag.starts_with("{%"))) {
        const std::string_view ended = name.substr(ending.size());
        return isBox(ended) || (ended.empty() && !isHugo) ? TagRole::Closes : TagRole::Alone;
    }
    const bool isClosedAlready = isHugo && (tag.ends_with("/>}}") || tag.ends_with("/%}}"));
    const bool opens = isBox(name) && !isClosedAlready && (isHugo || tag.starts_with("{%"));
    return opens ? TagRole::Opens : TagRole::Alone;
}

bool isRawTag(std::string_view tag) { return tag.starts_with("{%") && nameOf(tag) == "raw"; }

bool isEndOfRawTag(std::string_view tag) { return tag.starts_with("{%") && nameOf(tag) == "endraw"; }

std::string languageOf(std::string_view tag)
{
    constexpr std::string_view key = "lang:";
    std::string_view rest = inside(tag);
    word(rest);
    std::string_view first = word(rest);
    if (const size_t named = tag.find(key); named != tag.npos) {
        rest = tag.substr(named + key.size());
        first = word(rest);
    }
    std::string language;
    std::copy_if(first.begin(), first.end(), std::back_inserter(language), [](char c) {
        return c > ' ' && c != '"' && c != '\'' && c != '`' && c != '~' && c != '}' && c != '%';
    });
    return language.find(':') == language.npos && language.find('=') == language.npos ? language : std::string();
}

} // namespace galley::model
