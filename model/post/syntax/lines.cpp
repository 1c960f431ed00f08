// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/lines.h"

namespace galley::model {

qsizetype lineTextEnd(const QByteArray &text, qsizetype position)
{
    while (position < text.size() && !isBreak(text.at(position)))
        ++position;
    return position;
}

qsizetype nextLine(const QByteArray &text, qsizetype position)
{
    position = lineTextEnd(text, position);
    if (position < text.size() && text.at(position) == '\r' && position + 1 < text.size() &&
        text.at(position + 1) == '\n')
        return position + 2;
    return qMin(position + 1, text.size());
}

qsizetype lineStart(const QByteArray &text, qsizetype position)
{
    const qsizetype first = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (position > first && !isBreak(text.at(position - 1)))
        --position;
    return position;
}

QByteArrayView trimmedLine(const QByteArray &text, qsizetype position)
{
    QByteArrayView line = QByteArrayView(text).sliced(position, lineTextEnd(text, position) - position);
    while (!line.isEmpty() && (line.back() == ' ' || line.back() == '\t'))
        line.chop(1);
    return line;
}

Extent wholeLines(const QByteArray &text, Extent extent)
{
    return {lineStart(text, extent.begin), nextLine(text, extent.end)};
}

QByteArray dominantLineEnd(QByteArrayView text, const QByteArray &fallback)
{
    qsizetype lf = 0;
    qsizetype crlf = 0;
    qsizetype cr = 0;
    for (qsizetype position = 0; position < text.size(); ++position) {
        if (text[position] == '\n') {
            ++lf;
        } else if (text[position] == '\r') {
            const bool pair = position + 1 < text.size() && text[position + 1] == '\n';
            ++(pair ? crlf : cr);
            position += pair ? 1 : 0;
        }
    }
    if (lf + crlf + cr == 0)
        return fallback;
    return lf >= crlf && lf >= cr ? "\n" : crlf >= cr ? "\r\n" : "\r";
}

} // namespace galley::model
