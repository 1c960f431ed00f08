// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/textlimits.h"

#include <algorithm>

namespace galley::model {

using protocol::Outcome;

namespace {

bool isSpace(char character) { return character == ' ' || character == '\t' || character == '\r'; }

/// “- - - -” is a line across the page, however long, and no list in a list.
bool isThematicBreak(std::string_view line)
{
    const size_t first = line.find_first_not_of(" \t\r");
    if (first == line.npos || !std::string_view("-*_").contains(line[first])) {
        return false;
    }
    return std::all_of(line.begin(), line.end(), [sign = line[first]](char c) { return c == sign || isSpace(c); });
}

/// What stands at the start of a line: quote signs and list markers, and what they leave.
struct LineStart
{
    int levels = 0;
    bool opensItem = false;
    int indent = 0; ///< Before `rest`.
    std::string_view rest;
};

/// Length of a list marker with its space at the start of `text`; 0: none.
size_t listMarkerLength(std::string_view text)
{
    size_t length = 0;
    if (text.starts_with('-') || text.starts_with('*') || text.starts_with('+')) {
        length = 1;
    } else {
        const size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        if (digits == 0 || digits > 9 || digits == text.size() || (text[digits] != '.' && text[digits] != ')')) {
            return 0;
        }
        length = digits + 1;
    }
    return length < text.size() && isSpace(text[length]) ? length + 1 : 0;
}

LineStart readLineStart(std::string_view line)
{
    LineStart start;
    start.rest = line;
    while (start.levels <= limits::containerLevels) {
        const size_t indent = std::min(start.rest.find_first_not_of(" \t\r"), start.rest.size());
        start.rest.remove_prefix(indent);
        start.indent = int(indent);
        if (start.rest.starts_with('>')) {
            start.rest.remove_prefix(1);
        } else if (const size_t marker = listMarkerLength(start.rest); marker > 0) {
            start.rest.remove_prefix(marker);
            start.opensItem = true;
        } else {
            break;
        }
        ++start.levels;
    }
    return start;
}

/// Columns that a delimiter row such as |---|:-:| makes; 0: this is none.
int delimiterColumns(std::string_view line)
{
    if (line.find_first_not_of("|:- \t\r") != line.npos || !line.contains('|') || !line.contains('-')) {
        return 0;
    }
    const std::string_view row = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    const int edges = (row.starts_with('|') ? 1 : 0) + (row.ends_with('|') ? 1 : 0);
    return int(std::count(row.begin(), row.end(), '|')) + 1 - edges;
}

/// Lines between ``` and ``` are taken as they are, so nothing in them can harm.
class Fence
{
public:
    /// True where this line belongs to fenced code.
    bool takes(const LineStart &start)
    {
        if (start.indent > 3) {
            return m_length > 0;
        }
        const char sign = start.rest.empty() ? '\0' : start.rest.front();
        const size_t length =
            sign == '`' || sign == '~' ? std::min(start.rest.find_first_not_of(sign), start.rest.size()) : 0;
        if (m_length == 0) {
            const bool opens = length >= 3 && (sign == '~' || !start.rest.substr(length).contains('`'));
            m_length = opens ? length : 0;
            m_sign = sign;
            return opens;
        }
        const bool closes = sign == m_sign && length >= m_length &&
                            start.rest.substr(length).find_first_not_of(" \t\r") == std::string_view::npos;
        m_length = closes ? 0 : m_length;
        return true;
    }

private:
    char m_sign = '\0';
    size_t m_length = 0; ///< 0: no fence is open.
};

/// One pass over the lines, counting what grows faster than the text.
class LineCheck
{
public:
    Outcome check(std::string_view line)
    {
        const LineStart start = readLineStart(line);
        if (m_fence.takes(start)) {
            m_paragraphLines = 0;
            m_tableColumns = 0;
            return Outcome::Done;
        }
        if (start.levels > limits::containerLevels && !isThematicBreak(line)) {
            return Outcome::TooDeep;
        }
        if (start.rest.empty()) {
            m_paragraphLines = 0;
            m_tableColumns = 0;
            return Outcome::Done;
        }
        const Outcome table = checkTable(start.rest);
        return table == Outcome::Done ? checkParagraph(start) : table;
    }

private:
    Outcome checkTable(std::string_view line)
    {
        if (m_tableColumns == 0) {
            m_tableColumns = delimiterColumns(line);
            m_tableRows = 0;
        }
        ++m_tableRows;
        const bool tooBig =
            m_tableColumns > limits::tableColumns || qint64(m_tableColumns) * m_tableRows > limits::tableCells;
        return tooBig ? Outcome::TableTooBig : Outcome::Done;
    }

    Outcome checkParagraph(const LineStart &start)
    {
        // Items and raw HTML are no long paragraphs; deeper lines are most often code.
        const bool starts = start.opensItem || start.rest.starts_with('<') || start.rest.starts_with('#');
        if (starts) {
            m_paragraphLines = 0;
        } else if (start.indent < 4 && m_tableColumns == 0) {
            ++m_paragraphLines;
        }
        return m_paragraphLines > limits::paragraphLines ? Outcome::ParagraphTooLong : Outcome::Done;
    }

    Fence m_fence;
    int m_paragraphLines = 0;
    int m_tableColumns = 0; ///< 0: no table is open.
    int m_tableRows = 0;
};

size_t lineLength(std::string_view text)
{
    size_t length = 0;
    while (length < text.size() && text[length] != '\n' && text[length] != '\r') {
        ++length;
    }
    return length;
}

} // namespace

Outcome checkText(std::string_view markdown)
{
    if (markdown.size() > size_t(limits::textBytes)) {
        return Outcome::TextTooLong;
    }
    LineCheck lines;
    while (!markdown.empty()) {
        const size_t end = lineLength(markdown);
        if (const Outcome outcome = lines.check(markdown.substr(0, end)); outcome != Outcome::Done) {
            return outcome;
        }
        const size_t lineEnd = markdown.substr(end).starts_with("\r\n") ? 2 : 1;
        markdown.remove_prefix(std::min(end + lineEnd, markdown.size()));
    }
    return Outcome::Done;
}

} // namespace galley::model
