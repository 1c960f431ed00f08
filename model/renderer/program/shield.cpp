// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/shield.h"

#include "model/renderer/program/tagnames.h"

#include <algorithm>

namespace galley::model {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view ownMarks = "\xEF\xA3"; // U+F8C0 to U+F8FF, of which foreign.h takes three.
constexpr size_t codeIndent = 4;
constexpr size_t shortestFence = 3;

bool isOwnMark(std::string_view text)
{
    return text.size() > 2 && text.starts_with(ownMarks) && text[2] >= '\xB0' && text[2] <= '\xB2';
}

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t") == npos; }

size_t runLength(std::string_view text, char mark)
{
    const size_t end = text.find_first_not_of(mark);
    return end == npos ? text.size() : end;
}

std::string_view trimmed(std::string_view text)
{
    const size_t end = text.find_last_not_of(" \t");
    return text.substr(0, end == npos ? 0 : end + 1);
}

} // namespace

Shield::Shield(std::string_view text, const RenderOptions &options)
    : m_text(text)
    , m_options(options)
    , m_scanner(text, options)
{
    if (!mayHoldForeign(options)) {
        m_isIdle = true;
        return;
    }
    while (m_at < m_text.size()) {
        const Line line = lineAt(m_at);
        if (!readFence(line) && !readBlock(line)) {
            m_at = std::max(m_at, line.contentStart);
            readInline();
            m_at = m_at < m_text.size() ? lineAt(m_at).next : m_at;
        }
    }
    m_isBalanced = m_isBalanced && !m_fence && !m_isRaw;
    if (m_isChanged) {
        keep(m_text.size());
    }
}

bool Shield::mayHoldForeign(const RenderOptions &options) const
{
    const auto holds = [this](std::string_view what) { return m_text.find(what) != npos; };
    const bool usesBraces = options.attributes != AttributeStyle::None || options.tags == TagStyle::Hugo ||
                            options.tags == TagStyle::Braces;
    return (usesBraces && holds("{")) || (options.math && (holds("$") || holds("\\(") || holds("\\["))) ||
           options.tags == TagStyle::Jsx || (options.containers && holds(":::")) || holds(ownMarks);
}

Shield::Line Shield::lineAt(size_t start) const
{
    Line line;
    line.end = std::min(m_text.find_first_of("\n\r", start), m_text.size());
    line.next = std::min(line.end + (m_text.substr(line.end).starts_with("\r\n") ? 2 : 1), m_text.size());
    line.contentStart = std::min(m_text.find_first_not_of(" \t>", start), line.end);
    const size_t mark = m_text.substr(start, line.contentStart - start).rfind('>');
    const size_t spaces = line.contentStart - (mark == npos ? start : start + mark + 2);
    const bool hasTab = m_text.substr(start, line.contentStart - start).find('\t') != npos;
    line.isIndented = line.contentStart > start && (hasTab || (spaces >= codeIndent && spaces <= m_text.size()));
    line.content = trimmed(m_text.substr(line.contentStart, line.end - line.contentStart));
    return line;
}

bool Shield::readFence(const Line &line)
{
    const char mark = line.content.empty() ? ' ' : line.content.front();
    const size_t length = mark == '`' || mark == '~' ? runLength(line.content, mark) : 0;
    if (m_fence) {
        const bool ends = mark == m_fence->mark && length >= m_fence->length && isBlank(line.content.substr(length));
        if (ends) {
            m_fence.reset();
        }
        passCode(line.next);
        return true;
    }
    // In a list item the fence stands behind the item's mark.
    std::string_view content = line.content;
    const size_t item = content.find_first_not_of("0123456789");
    if (item != npos && item + 1 < content.size() && std::string_view("-+*.)").find(content[item]) != npos &&
        content[item + 1] == ' ') {
        content.remove_prefix(std::min(content.find_first_not_of(' ', item + 1), content.size()));
    }
    for (const char kind : {'`', '~'}) {
        const size_t run = content.starts_with(kind) ? runLength(content, kind) : 0;
        if (run >= shortestFence && (kind == '~' || content.substr(run).find('`') == npos)) {
            m_fence = Fence{kind, run};
            ++m_fences;
            passCode(line.next);
            return true;
        }
    }
    return false;
}

void Shield::readInline()
{
    const size_t lineStart = m_at;
    while (m_at < m_text.size()) {
        m_at = std::min(m_text.find_first_of("`\\${<\xEF\n\r", m_at), m_text.size());
        if (m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r') {
            return;
        }
        if (m_text[m_at] == '`') {
            passCode(m_scanner.codeSpanEnd(m_at));
        } else if (m_text.substr(m_at).starts_with("<!--")) {
            passComment(lineStart);
        } else if (!takeInline(lineStart)) {
            m_at +=
                m_text[m_at] == '\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] != '\n' && m_text[m_at + 1] != '\r'
                    ? 2
                    : 1;
        }
    }
}

bool Shield::takeInline(size_t lineStart)
{
    const char c = m_text[m_at];
    if (c == '\xEF') {
        const bool isOurs = isOwnMark(m_text.substr(m_at));
        if (isOurs) {
            hide(ForeignKind::Text, m_at + 3);
        }
        return isOurs;
    }
    if (c == '$' || c == '\\') {
        const size_t end = m_options.math && !m_isRaw ? m_scanner.mathEnd(m_at) : 0;
        const bool isDisplay = m_text.substr(m_at, 2) == "$$" || (end > 0 && m_text[end - 1] == ']');
        if (end > 0) {
            hide(isDisplay ? ForeignKind::DisplayMath : ForeignKind::Math, end);
        }
        return end > 0;
    }
    if (c == '{' && m_options.attributes != AttributeStyle::None && takeAttributes(lineStart)) {
        return true;
    }
    const size_t end = m_scanner.tagEnd(m_at);
    if (end == 0 || end > m_scanner.paragraphEnd(m_at)) {
        return false;
    }
    const std::string_view tag = m_text.substr(m_at, end - m_at);
    const bool endsRaw = isEndOfRawTag(tag);
    if (m_isRaw && !endsRaw) {
        return false;
    }
    m_isBalanced = m_isBalanced && !isEndOfVerbatim(tag, m_options.tags) && (!endsRaw || m_isRaw);
    m_isRaw = isRawTag(tag);
    hide(ForeignKind::Tag, end);
    return true;
}

void Shield::hideAsComment(ForeignKind kind, size_t from, size_t to)
{
    keep(from);
    m_at = from;
    m_shielded += "<!--";
    hide(kind, to);
    m_shielded += "-->";
    m_writtenTo = std::min(m_text.find_first_of("\n\r", to), m_text.size()); // Spaces may have followed.
}

void Shield::hide(ForeignKind kind, size_t to)
{
    const size_t from = std::max(m_at, m_writtenTo);
    keep(from);
    m_shielded += hidden(kind, m_text.substr(from, to - from), isInQuote(from)).toStdString();
    m_writtenTo = to;
    m_at = to;
    m_isChanged = true;
}

void Shield::passCode(size_t to)
{
    while (m_at < to) {
        m_at = std::min(m_text.find(ownMarks, m_at), to);
        if (m_at < to && isOwnMark(m_text.substr(m_at))) {
            hide(ForeignKind::Text, m_at + 3);
        } else {
            m_at = std::min(m_at + 1, to);
        }
    }
}

void Shield::passComment(size_t lineStart)
{
    // At the start of a line it is a block, up to its end wherever that is; nothing in it is ever shown.
    const size_t end = m_scanner.find("-->", m_at);
    const bool isBlock = m_at == lineStart;
    m_isBalanced = m_isBalanced && (end != npos || !isBlock);
    passCode(end != npos && (isBlock || end < m_scanner.paragraphEnd(m_at)) ? end + 3 : m_at + 4);
}

bool Shield::isInQuote(size_t at) const
{
    const size_t lineStart = at == 0 ? 0 : m_text.find_last_of("\n\r", at - 1) + 1;
    const size_t first = m_text.find_first_not_of(" \t", lineStart);
    return first < at && m_text[first] == '>';
}

void Shield::keep(size_t to)
{
    m_shielded.append(m_text.substr(m_writtenTo, to - m_writtenTo));
    m_writtenTo = to;
    m_isChanged = true;
}

} // namespace galley::model
