// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/writtentext.h"

#include "model/post/frontmatter.h"

namespace galley::model {

namespace {

bool isLineEnd(char character) { return character == '\n' || character == '\r'; }

/// The bytes of the line end that closes the text; 0 when none does.
qsizetype closingLineEnd(const QByteArray &text)
{
    if (text.endsWith("\r\n"))
        return 2;
    return !text.isEmpty() && isLineEnd(text.back()) ? 1 : 0;
}

} // namespace

Result<WrittenText> WrittenText::fromSource(const QByteArray &source, Headers headers)
{
    qsizetype start = FrontMatter::bodyOffset(source, headers);
    const bool hasFrontMatter = start > 0;
    while (hasFrontMatter && start < source.size() && isLineEnd(source.at(start)))
        ++start;
    const QByteArray lineEnd = source.first(start).endsWith("\r\n") ? "\r\n" : "\n";
    const QByteArray body = source.mid(start);
    const qsizetype closing = closingLineEnd(body);

    Result<BodyText> text = BodyText::fromBytes(body.chopped(closing), lineEnd);
    if (!text)
        return std::unexpected(text.error());
    WrittenText written;
    written.m_before = source.first(start);
    written.m_text = *std::move(text);
    written.m_after = body.last(closing);
    written.m_wasEmpty = body.isEmpty();
    if (written.m_wasEmpty)
        written.m_after = lineEnd;
    return written;
}

QByteArray WrittenText::withEdited(const QString &newText) const
{
    if (m_wasEmpty && newText.isEmpty())
        return m_before;
    return m_before + m_text.withEdited(newText) + m_after;
}

} // namespace galley::model
