// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/headerlines.h"

#include "model/post/syntax/frontmatterblock.h"
#include "model/post/syntax/lines.h"

namespace galley::model {

namespace {

constexpr int continuationColumns = 4; ///< Also the width of a tab.

bool isKeyByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '_' || byte == '-';
}

bool isSpace(char byte) { return byte == ' ' || byte == '\t'; }

Extent withoutSpaces(const QByteArray &source, qsizetype begin, qsizetype end)
{
    while (begin < end && isSpace(source.at(begin)))
        ++begin;
    while (end > begin && isSpace(source.at(end - 1)))
        --end;
    return {begin, end};
}

/// A fence ends the lines too, whatever follows it.
bool isFence(QByteArrayView line) { return line.startsWith("---") || line.startsWith("..."); }

/// Signs that give a value another meaning in YAML than in header lines.
bool isForYaml(const QByteArray &source, Extent value)
{
    return value.length() > 0 && QByteArrayView("\"'[{|>&*!#").contains(source.at(value.begin));
}

/// The lines from `first` on. They end before an empty line, a fence or text; the first two are no part of the body.
/// Nothing if there is no key.
std::optional<FrontMatterBlock> linesBlock(const QByteArray &source, qsizetype first)
{
    FrontMatterBlock block{.kind = FrontMatterKind::Headers};
    qsizetype line = first;
    for (; line < source.size(); line = nextLine(source, line)) {
        const bool isKey = headerLine(source, line).has_value();
        if (!isKey && (line == first || !headerContinuation(source, line)))
            break;
    }
    if (line == first)
        return {};
    const bool isEnd = trimmedLine(source, line).isEmpty() || isFence(trimmedLine(source, line));
    block.text = {first, line};
    block.bodyOffset = isEnd ? nextLine(source, line) : line;
    return block;
}

/// Whether the lines between fences are header lines rather than YAML, which has quotes, brackets and empty lines.
bool areHeaderLines(const QByteArray &source, const FrontMatterBlock &block)
{
    for (qsizetype line = block.text.begin; line < block.text.end; line = nextLine(source, line)) {
        const std::optional<HeaderLine> header = headerLine(source, line);
        if (header && isForYaml(source, header->value))
            return false;
    }
    return isFence(trimmedLine(source, block.text.end));
}

} // namespace

std::optional<HeaderLine> headerLine(const QByteArray &source, qsizetype position)
{
    qsizetype key = position;
    while (key < source.size() && source.at(key) == ' ' && key - position < continuationColumns)
        ++key;
    qsizetype colon = key;
    while (colon < source.size() && isKeyByte(source.at(colon)))
        ++colon;
    if (key - position == continuationColumns || colon == key || colon == source.size() || source.at(colon) != ':')
        return {};
    return HeaderLine{{key, colon}, withoutSpaces(source, colon + 1, lineTextEnd(source, colon))};
}

std::optional<Extent> headerContinuation(const QByteArray &source, qsizetype position)
{
    int columns = 0;
    qsizetype at = position;
    for (; at < source.size() && isSpace(source.at(at)) && columns < continuationColumns; ++at)
        columns = source.at(at) == '\t' ? continuationColumns : columns + 1;
    const Extent text = withoutSpaces(source, at, lineTextEnd(source, at));
    return columns == continuationColumns && text.length() > 0 ? std::optional(text) : std::nullopt;
}

std::optional<FrontMatterBlock> headerLinesBlock(const QByteArray &source, qsizetype start)
{
    if (source.size() == start)
        return {};
    const QByteArrayView opening = trimmedLine(source, start);
    if (opening.isEmpty()) // Ends the metadata before there is any.
        return FrontMatterBlock{
            .kind = FrontMatterKind::Headers, .text = {start, start}, .bodyOffset = nextLine(source, start)};
    if (opening != "---")
        return linesBlock(source, start);
    const std::optional<FrontMatterBlock> block = linesBlock(source, nextLine(source, start));
    return block && areHeaderLines(source, *block) ? block : std::nullopt;
}

} // namespace galley::model
