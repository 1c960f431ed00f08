// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/frontmatterblock.h"
#include "model/post/syntax/lines.h"

namespace galley::model {

namespace {

/// The start of the line that closes a fence, or -1. `sawKey` and `sawText` tell what lies between.
qsizetype closingLine(const QByteArray &source, qsizetype from, QByteArrayView fence, bool &sawKey, bool &sawText)
{
    for (qsizetype line = from; line < source.size(); line = nextLine(source, line)) {
        const QByteArrayView text = trimmedLine(source, line);
        if (text == fence || (fence == "---" && text == "..."))
            return line;
        sawKey = sawKey || looksLikeKey(text);
        sawText = sawText || (!text.isEmpty() && text.front() != '#');
    }
    return -1;
}

/// Past the brace that closes the object at `position`, or -1.
qsizetype jsonEnd(const QByteArray &source, qsizetype position)
{
    int depth = 0;
    bool inString = false;
    for (; position < source.size(); ++position) {
        const char byte = source.at(position);
        if (inString) {
            if (byte == '\\')
                ++position;
            else if (byte == '"')
                inString = false;
        } else if (byte == '"') {
            inString = true;
        } else if (byte == '{' || byte == '[') {
            ++depth;
        } else if ((byte == '}' || byte == ']') && --depth == 0) {
            return position + 1;
        }
    }
    return -1;
}

/// Markdown may also open with a brace ({{< shortcode >}}, {% tag %}, {: .class}); JSON goes on with a string or ends
/// at once.
bool opensJson(const QByteArray &source, qsizetype position)
{
    if (position >= source.size() || source.at(position) != '{')
        return false;
    do {
        ++position;
    } while (position < source.size() &&
             (isBreak(source.at(position)) || source.at(position) == ' ' || source.at(position) == '\t'));
    return position < source.size() && (source.at(position) == '"' || source.at(position) == '}');
}

} // namespace

bool looksLikeKey(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    if (text.isEmpty() || text.front() == '#')
        return false;
    if (text.front() == '{' || text.front() == '?')
        return true;
    const qsizetype colon = text.indexOf(':');
    return colon > 0 && (text.endsWith(':') || text.contains(": ") || text.contains(":\t"));
}

std::optional<FrontMatterBlock> fencedBlock(const QByteArray &source, qsizetype start)
{
    const QByteArrayView opening = trimmedLine(source, start);
    const QByteArrayView fence = opening.first(qMin<qsizetype>(3, opening.size()));
    const QByteArrayView language = opening.sliced(fence.size()).trimmed();
    FrontMatterBlock block;
    if ((fence == "+++" && language.isEmpty()) || (fence == "---" && language == "toml"))
        block.kind = FrontMatterKind::Toml;
    else if (fence == "---" && (language.isEmpty() || language == "yaml" || language == "yml"))
        block.kind = FrontMatterKind::Yaml;
    else if (fence == "---" && language == "json")
        block.kind = FrontMatterKind::Json;
    else if (fence == "---" && (language == "js" || language == "javascript" || language == "coffee"))
        block = {.kind = FrontMatterKind::Yaml, .isCode = true};
    else
        return {};

    const qsizetype first = nextLine(source, start);
    bool sawKey = false;
    bool sawText = false;
    const qsizetype close = closingLine(source, first, fence, sawKey, sawText);
    const bool isRule = fence == "---" && language.isEmpty() && !sawKey; // A thematic break of Markdown.
    if (close < 0 ? isRule : isRule && sawText)
        return {};
    block.isUnclosed = close < 0;
    if (!block.isUnclosed) {
        block.text = {first, close};
        block.bodyOffset = nextLine(source, close);
    }
    return block;
}

std::optional<FrontMatterBlock> bracedBlock(const QByteArray &source, qsizetype start)
{
    if (!opensJson(source, start))
        return {};
    FrontMatterBlock block{.kind = FrontMatterKind::Json};
    const qsizetype end = jsonEnd(source, start);
    block.isUnclosed = end < 0;
    if (block.isUnclosed)
        return block;
    block.text = {start, end};
    block.bodyOffset = trimmedLine(source, end).isEmpty() ? nextLine(source, end) : end;
    return block;
}

} // namespace galley::model
