// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Shield that reads attribute lists: {: .class #id}

#include "model/renderer/program/shield.h"

#include <algorithm>

namespace galley::model {

namespace {

constexpr auto npos = std::string_view::npos;

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t>") == npos; }

/// What makes the line above it a heading.
bool isUnderline(std::string_view line)
{
    const size_t first = line.find_first_not_of(' ');
    const char mark = first == npos ? ' ' : line[first];
    const size_t end = line.find_last_not_of(" \t");
    return (mark == '=' || mark == '-') && line.substr(first, end - first + 1).find_first_not_of(mark) == npos;
}

/// Without its end; empty at the start of the text.
std::string_view lineBefore(std::string_view text, size_t at)
{
    std::string_view before = text.substr(0, at);
    if (before.empty()) {
        return before;
    }
    before.remove_suffix(before.ends_with("\r\n") ? 2 : 1);
    const size_t end = before.find_last_of("\n\r");
    return before.substr(end == npos ? 0 : end + 1);
}

} // namespace

bool Shield::isHeading(size_t lineStart) const
{
    if (m_text[lineStart] == '#') {
        return true;
    }
    const Line line = lineAt(lineStart);
    return line.next < m_text.size() && isUnderline(m_text.substr(line.next, lineAt(line.next).end - line.next));
}

bool Shield::takeAttributes(size_t lineStart)
{
    const bool isKramdown = m_options.attributes == AttributeStyle::Kramdown;
    if (const size_t end = m_isRaw ? 0 : m_scanner.unseenEnd(m_at); end > 0 && end <= m_scanner.paragraphEnd(m_at)) {
        hide(ForeignKind::Unseen, end);
        return true;
    }
    size_t end = m_scanner.attributesEnd(m_at);
    const auto isLast = [&] { return isBlank(m_text.substr(end, lineAt(end).end - end)); };
    if (end == 0 && isKramdown) {
        end = m_scanner.idEnd(m_at);
        end = end > 0 && isLast() && isHeading(lineStart) ? end : 0;
    }
    if (end == 0 || !(isKramdown || (isLast() && isHeading(lineStart)))) {
        return false;
    }
    hide(ForeignKind::Attributes, end);
    return true;
}

bool Shield::readAttributeLine(const Line &line)
{
    if (line.content.front() != '{' || m_options.attributes == AttributeStyle::Headings) {
        return false;
    }
    size_t end = m_scanner.unseenEnd(line.contentStart);
    ForeignKind kind = ForeignKind::Unseen;
    if (end == 0) {
        // Below a block it is that block's; else it waits for the next one.
        const bool goesOn = m_attributesTo == m_at && m_at > 0;
        const bool isAhead = m_options.attributes == AttributeStyle::Kramdown && isBlank(lineBefore(m_text, m_at));
        kind = goesOn ? m_attributesKind : isAhead ? ForeignKind::Ahead : ForeignKind::Attributes;
        size_t at = line.contentStart;
        while (const size_t next = at < line.end ? m_scanner.attributesEnd(at) : 0) {
            end = next;
            at = std::min(m_text.find_first_not_of(' ', next), line.end);
        }
    }
    if (end == 0 || !isBlank(m_text.substr(end, lineAt(end).end - end))) {
        return false;
    }
    const size_t next = lineAt(end).next;
    hideAsComment(kind, line.contentStart, end);
    m_at = next;
    m_attributesTo = next;
    m_attributesKind = kind;
    return true;
}

} // namespace galley::model
