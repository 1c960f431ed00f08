// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace galley::model {

/// Goes through the lines of a Markdown body and knows which of them are code.
class MarkdownLines
{
public:
    explicit MarkdownLines(QByteArrayView text)
        : m_text(text)
    {
    }

    bool next(); ///< False after the last line.
    qsizetype begin() const { return m_begin; }
    qsizetype end() const { return m_end; } ///< Before the line end.
    QByteArrayView line() const { return m_text.sliced(m_begin, m_end - m_begin); }
    bool isCode() const { return m_isCode; } ///< Within a fence, the fence itself, or indented so far that it is code.
    bool isBlank() const { return m_isBlank; }

private:
    bool isIndentedCode(qsizetype indent) const;

    QByteArrayView m_text;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    qsizetype m_next = 0;
    char m_fence = 0;
    qsizetype m_fenceLength = 0;
    bool m_isCode = false;
    bool m_isBlank = true;
    bool m_wasIndentedCode = false;
    bool m_isInList = false;
};

} // namespace galley::model
