// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/frontmatterblock.h"
#include "model/post/syntax/lines.h"

#include <algorithm>

namespace galley::model {

namespace {

/// Three or more dashes, or semicolons, and nothing else.
bool isFence(QByteArrayView line)
{
    return line.size() >= 3 && (line.front() == '-' || line.front() == ';') &&
           std::all_of(line.begin(), line.end(), [&](char byte) { return byte == line.front(); });
}

/// A key without spaces, or in quotes: more than a sentence with a colon has.
bool opensWithKey(QByteArrayView line)
{
    const QByteArrayView key = line.first(qMax<qsizetype>(0, line.indexOf(':'))).trimmed();
    const bool isQuoted = key.size() > 1 && (key.front() == '"' || key.front() == '\'') && key.back() == key.front();
    return looksLikeKey(line) && (isQuoted || !(key.isEmpty() || key.contains(' ') || key.contains('*')));
}

/// Whether a line may stand between keys: empty, a comment, deeper than a key, an item or the end of a list.
bool goesOn(QByteArrayView line)
{
    return line.isEmpty() || QByteArrayView(" \t#]}").contains(line.front()) || line == "-" || line.startsWith("- ");
}

bool isYaml(const QByteArray &source, Extent text)
{
    bool sawKey = false;
    for (qsizetype line = text.begin; line < text.end; line = nextLine(source, line)) {
        const QByteArrayView words = trimmedLine(source, line);
        const bool isKey = !goesOn(words) && opensWithKey(words);
        if (!isKey && (!goesOn(words) || (!sawKey && !words.isEmpty() && words.front() != '#')))
            return false;
        sawKey = sawKey || isKey;
    }
    return sawKey;
}

bool isJson(const QByteArray &source, Extent text)
{
    const QByteArrayView inside = QByteArrayView(source).sliced(text.begin, text.length()).trimmed();
    return inside.isEmpty() || inside.startsWith('"');
}

} // namespace

std::optional<FrontMatterBlock> hexoBlock(const QByteArray &source, qsizetype start)
{
    const QByteArrayView opening = trimmedLine(source, start);
    const bool isOpened = isFence(opening);
    if (opening == "---" || opening.startsWith('{'))
        return {}; // Like everybody else's.
    const qsizetype first = isOpened ? nextLine(source, start) : start;
    qsizetype close = first;
    while (close < source.size() &&
           !(isOpened ? trimmedLine(source, close) == opening : isFence(trimmedLine(source, close))))
        close = nextLine(source, close);
    if (close >= source.size())
        return {};
    const Extent text{first, close};
    const bool isBare = source.at(close) == ';';
    if (isBare ? !isJson(source, text) : !isYaml(source, text))
        return {};
    return FrontMatterBlock{.kind = isBare ? FrontMatterKind::Json : FrontMatterKind::Yaml,
                            .dialect = isBare ? Dialect::Hexo : Dialect::Usual,
                            .text = text,
                            .bodyOffset = nextLine(source, close)};
}

} // namespace galley::model
