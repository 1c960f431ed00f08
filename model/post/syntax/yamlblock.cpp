// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/lines.h"
#include "model/post/syntax/yamledits.h"

#include <algorithm>

namespace galley::model {

namespace {

constexpr qsizetype wrapColumns = 80;

qsizetype columns(QByteArrayView text)
{
    return std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
}

/// The header with the sign (-) that takes the last line end away, as `text` needs it; empty if it cannot be said so.
QByteArray headerFor(const QByteArray &header, const QString &text)
{
    qsizetype sign = 1;
    while (sign < header.size() && header.at(sign) >= '0' && header.at(sign) <= '9')
        ++sign;
    const bool hasSign = sign < header.size() && (header.at(sign) == '-' || header.at(sign) == '+');
    const bool strips = hasSign && header.at(sign) == '-';
    if (strips == !text.endsWith(u'\n'))
        return header;
    const QByteArray rest = header.sliced(sign + (hasSign ? 1 : 0));
    return header.first(sign) + (text.endsWith(u'\n') ? "" : "-") + rest;
}

bool isSingleSpace(const QByteArray &line, qsizetype at)
{
    const auto isSpace = [&](qsizetype place) { return place < 0 || place >= line.size() || line.at(place) == ' '; };
    return isSpace(at) && !isSpace(at - 1) && !isSpace(at + 1);
}

bool hasLongLine(const FrontMatterSource &source, Extent extent)
{
    for (qsizetype line = extent.begin; line < extent.end; line = nextLine(source.bytes, line)) {
        if (columns(trimmedLine(source.bytes, line)) > wrapColumns)
            return true;
    }
    return false;
}

} // namespace

QByteArray wrapped(const QByteArray &line, const QByteArray &indent, const QByteArray &lineEnd)
{
    QByteArray result;
    qsizetype width = columns(indent);
    qsizetype begin = 0;
    while (begin < line.size()) {
        // A word with the space before it; several spaces stay together.
        qsizetype end = begin == 0 ? 0 : begin + 1;
        while (end < line.size() && !isSingleSpace(line, end))
            ++end;
        const QByteArray word = line.sliced(begin, end - begin);
        const bool isTooWide = begin > 0 && width + columns(word) > wrapColumns;
        result += isTooWide ? lineEnd + indent + word.sliced(1) : word;
        width = isTooWide ? columns(indent) + columns(word) - 1 : width + columns(word);
        begin = end;
    }
    return result;
}

QByteArrayList blockScalars(const FrontMatterSource &source, const DataNode &old, const QString &text)
{
    const qsizetype headerEnd = lineTextEnd(source.bytes, old.extent.begin);
    const qsizetype first = nextLine(source.bytes, headerEnd);
    qsizetype content = first;
    while (content < old.extent.end && source.bytes.at(content) == ' ')
        ++content;
    const QByteArray indent = source.at({first, qMax(first, content)});
    const bool isFolded = source.bytes.at(old.extent.begin) == '>';
    const QByteArray lineEnd = isFolded ? source.lineEnd + source.lineEnd : source.lineEnd;
    const QByteArray body = text.endsWith(u'\n') ? text.chopped(1).toUtf8() : text.toUtf8();

    QByteArray whole = headerFor(source.at({old.extent.begin, headerEnd}), text);
    QByteArray folded = whole;
    bool isFirst = true;
    for (const QByteArray &line : body.split('\n')) {
        const QByteArray start = (isFirst ? source.lineEnd : lineEnd) + (line.isEmpty() ? QByteArray() : indent);
        whole += start + line;
        folded += start + wrapped(line, indent, source.lineEnd);
        isFirst = false;
    }
    return isFolded && !hasLongLine(source, {first, old.extent.end}) ? QByteArrayList{folded, whole}
                                                                     : QByteArrayList{whole};
}

} // namespace galley::model
