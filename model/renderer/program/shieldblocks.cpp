// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Shield that reads what has lines of its own.

#include "model/renderer/program/shield.h"
#include "model/renderer/program/tagnames.h"

#include <algorithm>

namespace galley::model {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr size_t shortestFence = 3;

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t") == npos; }

size_t runLength(std::string_view text, char mark)
{
    const size_t end = text.find_first_not_of(mark);
    return end == npos ? text.size() : end;
}

size_t longestRun(std::string_view text, char mark)
{
    size_t longest = 0;
    for (size_t at = text.find(mark); at != npos; at = text.find(mark, at)) {
        const size_t length = runLength(text.substr(at), mark);
        longest = std::max(longest, length);
        at += length;
    }
    return longest;
}

} // namespace

bool Shield::readBlock(const Line &line)
{
    if (line.isIndented || m_isRaw || line.content.empty()) {
        return false;
    }
    return (m_options.attributes != AttributeStyle::None && readAttributeLine(line)) ||
           (m_options.containers && readContainer(line)) || (m_options.math && readMathBlock(line)) ||
           (m_options.tags != TagStyle::None && (readModuleLine(line) || readVerbatim(line) || readTagLine(line)));
}

bool Shield::readContainer(const Line &line)
{
    const size_t colons = runLength(line.content, ':');
    if (colons < 3) {
        return false;
    }
    const bool closes = isBlank(line.content.substr(colons));
    hideAsComment(closes ? ForeignKind::Closing : ForeignKind::Opening, line.contentStart,
                  line.contentStart + line.content.size());
    m_at = line.next;
    return true;
}

bool Shield::readMathBlock(const Line &line)
{
    if (!line.content.starts_with("$$") && !line.content.starts_with("\\[") && !line.content.starts_with("\\\\[")) {
        return false;
    }
    const size_t end = m_scanner.mathEnd(line.contentStart);
    if (end == 0 || !isBlank(m_text.substr(end, lineAt(end).end - end))) {
        return false;
    }
    const size_t next = lineAt(end).next;
    hideAsComment(ForeignKind::DisplayMath, line.contentStart, end);
    m_at = next;
    return true;
}

bool Shield::readModuleLine(const Line &line)
{
    const bool isModule = m_options.tags == TagStyle::Jsx && line.contentStart == m_at &&
                          (line.content.starts_with("import ") || line.content.starts_with("export ")) &&
                          line.content.find_first_of("'\"={") != npos;
    if (isModule) {
        hideAsComment(ForeignKind::Tag, line.contentStart, line.contentStart + line.content.size());
        m_at = line.next;
    }
    return isModule;
}

bool Shield::readVerbatim(const Line &line)
{
    const size_t openingEnd = m_scanner.tagEnd(line.contentStart);
    if (openingEnd == 0) {
        return false;
    }
    const VerbatimTag *const tag =
        verbatimTag(m_text.substr(line.contentStart, openingEnd - line.contentStart), m_options.tags);
    if (!tag) {
        return false;
    }
    const size_t name = m_scanner.find(tag->ending, openingEnd);
    const size_t closingStart = name == npos ? npos : m_text.rfind('{', name - 1);
    const size_t closing =
        closingStart == npos ? npos : (m_text.substr(0, closingStart).ends_with('{') ? closingStart - 1 : closingStart);
    const size_t closingEnd = closing == npos || closing < openingEnd ? 0 : m_scanner.tagEnd(closing);
    if (closingEnd == 0) {
        m_isBalanced = false;
        return false;
    }
    const Line last = lineAt(closingEnd);
    const size_t lastStart = m_text.substr(0, closing).find_last_of("\n\r") + 1;
    const bool ownLines = isBlank(m_text.substr(openingEnd, line.end - openingEnd)) && lastStart > line.end &&
                          lineAt(lastStart).contentStart == closing &&
                          isBlank(m_text.substr(closingEnd, last.end - closingEnd));
    if (!ownLines || tag->isComment) {
        if (!isBlank(m_text.substr(closingEnd, last.end - closingEnd))) {
            return false;
        }
        hideAsComment(ForeignKind::Tag, line.contentStart, closingEnd);
        m_at = last.next;
        return true;
    }
    const std::string language = languageOf(m_text.substr(line.contentStart, openingEnd - line.contentStart));
    const std::string_view code = m_text.substr(line.end, lastStart - line.end);
    const std::string fence(std::max(shortestFence, longestRun(code, '~') + 1), '~');
    keep(line.contentStart);
    m_shielded.append(fence).append(language);
    m_writtenTo = line.end;
    keep(closing);
    m_shielded += fence;
    ++m_fences;
    m_writtenTo = last.end;
    m_at = last.next;
    return true;
}

bool Shield::readTagLine(const Line &line)
{
    const size_t end = m_scanner.tagEnd(line.contentStart);
    const bool isOpen = end == 0 && (line.content.front() == '{' || line.content.front() == '<');
    m_isBalanced = m_isBalanced && !isOpen; // Its end may be farther down than this part.
    if (end == 0 || !isBlank(m_text.substr(end, lineAt(end).end - end))) {
        return false;
    }
    const std::string_view tag = m_text.substr(line.contentStart, end - line.contentStart);
    if (isRawTag(tag) || isEndOfVerbatim(tag, m_options.tags)) {
        return false; // readInline() knows what to do.
    }
    const size_t next = lineAt(end).next;
    const TagRole role = roleOf(tag, m_options.tags);
    hideAsComment(role == TagRole::Opens    ? ForeignKind::Opening
                  : role == TagRole::Closes ? ForeignKind::Closing
                                            : ForeignKind::Tag,
                  line.contentStart, end);
    m_at = next;
    return true;
}

} // namespace galley::model
