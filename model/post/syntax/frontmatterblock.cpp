// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/frontmatterblock.h"

namespace galley::model {

namespace {

bool isBreak(char byte) { return byte == '\n' || byte == '\r'; }

QByteArrayView trimmedLine(const QByteArray &text, qsizetype position)
{
    QByteArrayView line = QByteArrayView(text).sliced(position, lineTextEnd(text, position) - position);
    while (!line.isEmpty() && (line.back() == ' ' || line.back() == '\t'))
        line.chop(1);
    return line;
}

/// Whether the line could be `key: value`. Tells front matter from a text that has a rule (---) as its first line.
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

FrontMatterBlock jsonBlock(const QByteArray &source, qsizetype start)
{
    FrontMatterBlock block{.kind = FrontMatterKind::Json};
    const qsizetype end = jsonEnd(source, start);
    block.isUnclosed = end < 0;
    if (block.isUnclosed)
        return block;
    block.text = {start, end};
    block.bodyOffset = trimmedLine(source, end).isEmpty() ? nextLine(source, end) : end;
    return block;
}

FrontMatterBlock fencedBlock(const QByteArray &source, qsizetype start)
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

} // namespace

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
    while (position > 0 && !isBreak(text.at(position - 1)))
        --position;
    return position;
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

FrontMatterBlock findFrontMatter(const QByteArray &source)
{
    const qsizetype start = source.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    FrontMatterBlock block = opensJson(source, start) ? jsonBlock(source, start) : fencedBlock(source, start);
    if (block.kind != FrontMatterKind::None)
        block.lineEnd = dominantLineEnd(
            QByteArrayView(source).sliced(start, block.bodyOffset > start ? block.bodyOffset - start : 0));
    return block;
}

} // namespace galley::model
