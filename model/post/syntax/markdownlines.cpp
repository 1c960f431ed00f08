// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/markdownlines.h"

namespace galley::model {

namespace {

constexpr qsizetype codeIndent = 4;

qsizetype indentOf(QByteArrayView line)
{
    qsizetype width = 0;
    for (const char byte : line) {
        if (byte == '\t')
            width += codeIndent - width % codeIndent;
        else if (byte == ' ')
            ++width;
        else
            return width;
    }
    return width;
}

QByteArrayView withoutIndent(QByteArrayView line)
{
    while (!line.isEmpty() && (line.front() == ' ' || line.front() == '\t' || line.front() == '>'))
        line = line.sliced(1); // A fence within a quote is one too.
    return line;
}

qsizetype runLength(QByteArrayView line, char byte)
{
    qsizetype length = 0;
    while (length < line.size() && line[length] == byte)
        ++length;
    return length;
}

bool isListItem(QByteArrayView text)
{
    if (text.size() > 1 && QByteArrayView("-*+").contains(text[0]) && (text[1] == ' ' || text[1] == '\t'))
        return true;
    qsizetype digits = 0;
    while (digits < text.size() && digits < 9 && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    return digits > 0 && digits + 1 < text.size() && (text[digits] == '.' || text[digits] == ')') &&
           text[digits + 1] == ' ';
}

} // namespace

bool MarkdownLines::isIndentedCode(qsizetype indent) const
{
    return indent >= codeIndent && !m_isInList && (m_isBlank || m_wasIndentedCode);
}

bool MarkdownLines::next()
{
    if (m_next >= m_text.size())
        return false;
    m_begin = m_next;
    const qsizetype newLine = m_text.indexOf('\n', m_begin);
    m_next = newLine < 0 ? m_text.size() : newLine + 1;
    m_end = newLine < 0 ? m_text.size() : newLine;
    if (m_end > m_begin && m_text[m_end - 1] == '\r')
        --m_end;

    const QByteArrayView text = withoutIndent(line());
    if (m_fence != 0) {
        m_isCode = true;
        const qsizetype run = runLength(text, m_fence);
        if (run >= m_fenceLength && text.sliced(run).trimmed().isEmpty())
            m_fence = 0;
        m_isBlank = false;
        return true;
    }
    const qsizetype indent = indentOf(line());
    const bool isIndented = !text.isEmpty() && isIndentedCode(indent);
    const char mark = text.isEmpty() ? '\0' : text.front();
    const qsizetype run = mark == '`' || mark == '~' ? runLength(text, mark) : 0;
    const bool opensFence = !isIndented && run >= 3 && (mark == '~' || !text.sliced(run).contains('`'));
    if (opensFence) {
        m_fence = mark;
        m_fenceLength = run;
    }
    m_isCode = isIndented || opensFence;
    if (!text.isEmpty()) {
        m_wasIndentedCode = isIndented;
        if (isListItem(text))
            m_isInList = true;
        else if (indent == 0 && (m_isBlank || opensFence))
            m_isInList = false;
    }
    m_isBlank = text.isEmpty();
    return true;
}

} // namespace galley::model
