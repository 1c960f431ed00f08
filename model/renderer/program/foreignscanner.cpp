// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/foreignscanner.h"

#include <algorithm>
#include <array>

namespace galley::model {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr size_t longestTagBytes = 1 << 16;
constexpr size_t longestAttributesBytes = 200;
constexpr size_t longestBackticks = 64;
constexpr size_t longestMathBytes = 1 << 13;

bool isBetween(char c, char first, char last) { return c >= first && c <= last; }
bool isLetter(char c) { return isBetween(c, 'a', 'z') || isBetween(c, 'A', 'Z'); }
bool isDigit(char c) { return isBetween(c, '0', '9'); }
bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool isWordByte(char c) { return isLetter(c) || isDigit(c) || (static_cast<unsigned char>(c) & 0x80) != 0; }

/// Brackets of tags and of math.
struct Brackets
{
    std::string_view opening;
    std::string_view closing;
};

constexpr std::array hugoBrackets{Brackets{"{{<", ">}}"}, Brackets{"{{%", "%}}"}};
constexpr std::array braces{Brackets{"{%", "%}"}, Brackets{"{{", "}}"}, Brackets{"{#", "#}"}};
constexpr std::array mathBrackets{Brackets{"\\\\(", "\\\\)"}, Brackets{"\\\\[", "\\\\]"}, Brackets{"\\(", "\\)"},
                                  Brackets{"\\[", "\\]"}};

/// Prose has brackets escaped, too: “\(as one does\)”. A single letter is a variable.
bool isTex(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \n");
    const bool isLetter = first != std::string_view::npos && first == text.find_last_not_of(" \n");
    return isLetter || text.find_first_of("\\^_={}<>+") != std::string_view::npos;
}

} // namespace

size_t ForeignScanner::find(std::string_view what, size_t from)
{
    const auto [entry, isNew] = m_found.try_emplace(what, 0);
    if (isNew || (entry->second != npos && entry->second < from)) {
        entry->second = m_text.find(what, from);
    }
    return entry->second;
}

size_t ForeignScanner::paragraphEnd(size_t at)
{
    if (at >= m_paragraphStart && at < m_paragraphEnd) {
        return m_paragraphEnd;
    }
    m_paragraphStart = at;
    size_t lineStart = at;
    while (true) {
        const size_t lineEnd = m_text.find_first_of("\n\r", lineStart);
        if (lineEnd == npos) {
            return m_paragraphEnd = m_text.size();
        }
        const bool isBlank =
            lineStart != at && m_text.substr(lineStart, lineEnd - lineStart).find_first_not_of(" \t>") == npos;
        if (isBlank) {
            return m_paragraphEnd = lineStart;
        }
        lineStart = lineEnd + (startsWith(lineEnd, "\r\n") ? 2 : 1);
    }
}

size_t ForeignScanner::tagEnd(size_t at)
{
    const auto endOf = [&](const auto &all) -> size_t {
        for (const Brackets &brackets : all) {
            if (startsWith(at, brackets.opening)) {
                const size_t end = find(brackets.closing, at + brackets.opening.size());
                return end == npos || end - at > longestTagBytes ? 0 : end + brackets.closing.size();
            }
        }
        return 0;
    };
    switch (m_options.tags) {
    case TagStyle::Hugo:
        return endOf(hugoBrackets);
    case TagStyle::Braces:
        return endOf(braces);
    case TagStyle::Jsx:
        return componentEnd(at);
    case TagStyle::None:
        break;
    }
    return 0;
}

size_t ForeignScanner::componentEnd(size_t at) const
{
    const size_t name = at + (startsWith(at, "</") ? 2 : 1);
    if (m_text[at] != '<' || name >= m_text.size() || !isBetween(m_text[name], 'A', 'Z')) {
        return 0;
    }
    char quote = 0;
    int depth = 0;
    const size_t last = std::min(m_text.size(), at + longestMathBytes);
    for (size_t index = name; index < last; ++index) {
        const char c = m_text[index];
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'' || c == '`') {
            quote = c;
        } else if (c == '{' || c == '}') {
            depth += c == '{' ? 1 : -1;
        } else if (c == '>' && depth <= 0 && m_text[index - 1] != '=') {
            return index + 1;
        } else if (c == '<' && depth <= 0) {
            return 0;
        }
    }
    return 0;
}

size_t ForeignScanner::attributesEnd(size_t at) const
{
    const size_t start = at + (startsWith(at, "{:") ? 2 : 1);
    const size_t first = m_text.find_first_not_of(' ', start);
    const std::string_view rest = m_text.substr(at, longestAttributesBytes);
    const size_t end = rest.find_first_of("}\n\r");
    if (first == npos || end == npos || rest[end] != '}' || at + end <= first) {
        return 0;
    }
    const bool isKramdown = start == at + 2;
    const char c = m_text[first];
    const bool isList = c == '#' || c == '.' || (isLetter(c) && (isKramdown || rest.find('=') < end));
    return isList && (isKramdown || m_options.attributes != AttributeStyle::Kramdown) ? at + end + 1 : 0;
}

size_t ForeignScanner::idEnd(size_t at) const
{
    const std::string_view rest = m_text.substr(at, longestAttributesBytes);
    const size_t end = rest.starts_with("{#") ? rest.find_first_of("} \t\n\r") : npos;
    return end != npos && end > 2 && rest[end] == '}' ? at + end + 1 : 0;
}

size_t ForeignScanner::unseenEnd(size_t at)
{
    if (m_options.attributes != AttributeStyle::Kramdown || !startsWith(at, "{:")) {
        return 0;
    }
    if (startsWith(at, "{::comment}")) {
        const size_t end = std::min(find("{:/comment}", at), find("{:/}", at));
        return end == npos ? 0 : m_text.find('}', end) + 1;
    }
    const std::string_view rest = m_text.substr(at, longestAttributesBytes);
    const size_t end = rest.find_first_of("}\n\r");
    const size_t name = rest.find_first_not_of(' ', 2);
    if (end == npos || rest[end] != '}' || name >= end) {
        return 0;
    }
    const size_t nameEnd = rest.find_first_of(": ", name);
    const bool namesList = isLetter(rest[name]) && nameEnd < end && rest[nameEnd] == ':';
    return rest[name] == ':' || rest[name] == '/' || namesList ? at + end + 1 : 0;
}

size_t ForeignScanner::mathEnd(size_t at)
{
    if (m_text[at] == '$') {
        return dollarsEnd(at);
    }
    for (const Brackets &brackets : mathBrackets) {
        if (startsWith(at, brackets.opening)) {
            const size_t end = find(brackets.closing, at + brackets.opening.size());
            const size_t start = at + brackets.opening.size();
            const bool isNear = end != npos && end > start && end < paragraphEnd(at) && end - at < longestMathBytes;
            const bool isEscape = brackets.opening.size() == 2;
            const bool isMath = !isEscape || ((at == 0 || !isWordByte(m_text[at - 1])) && isNear &&
                                              isTex(m_text.substr(start, end - start)));
            return isNear && isMath ? end + brackets.closing.size() : 0;
        }
    }
    return 0;
}

size_t ForeignScanner::dollarsEnd(size_t at)
{
    const size_t paragraph = paragraphEnd(at);
    if (startsWith(at, "$$")) {
        const size_t end = find("$$", at + 2);
        return end != npos && end > at + 2 && end < paragraph && end - at < longestMathBytes ? end + 2 : 0;
    }
    // As GitHub reads them: “$5 and $6” is money.
    const bool opens = at + 1 < paragraph && !isSpace(m_text[at + 1]) && (at == 0 || !isWordByte(m_text[at - 1]));
    if (!opens || at < m_noMathTo) {
        return 0;
    }
    const size_t last = std::min(paragraph, at + longestMathBytes);
    for (size_t index = at + 1; index < last; ++index) {
        const char c = m_text[index];
        if (c == '\\') {
            ++index;
        } else if (c == '$') {
            const bool closes = index > at + 1 && !isSpace(m_text[index - 1]) &&
                                (index + 1 >= m_text.size() || !isWordByte(m_text[index + 1]));
            if (closes) {
                return index + 1;
            }
        }
    }
    m_noMathTo = last;
    return 0;
}

size_t ForeignScanner::codeSpanEnd(size_t at)
{
    const size_t opened = m_text.find_first_not_of('`', at);
    const size_t length = (opened == npos ? m_text.size() : opened) - at;
    const size_t paragraph = paragraphEnd(at);
    if (length > longestBackticks) {
        return at + length;
    }
    if (const auto none = m_noBackticksTo.find(length); none != m_noBackticksTo.end() && at < none->second) {
        return at + length;
    }
    size_t index = at + length;
    while (index < paragraph) {
        index = m_text.find('`', index);
        if (index == npos || index >= paragraph) {
            break;
        }
        const size_t end = std::min(m_text.find_first_not_of('`', index), m_text.size());
        if (end - index == length) {
            return end;
        }
        index = end;
    }
    m_noBackticksTo[length] = paragraph;
    return at + length;
}

} // namespace galley::model
