// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/frontmatter.h"

#include <algorithm>

namespace galley::model {

namespace {

constexpr int mostLines = 1000;

struct Opening
{
    const char16_t *line;
    const char16_t *close;
    const char *definition;
    bool hasDelimiters;
};

constexpr Opening openings[] = {
    {u"---", u"---", "YAML", true},     {u"---yaml", u"---", "YAML", true}, {u"---toml", u"---", "TOML", true},
    {u"---json", u"---", "JSON", true}, {u"+++", u"+++", "TOML", true},     {u"{", u"}", "JSON", false},
};

QStringView withoutEnd(QStringView line)
{
    while (!line.isEmpty() && line.back().isSpace()) {
        line.chop(1);
    }
    return line;
}

} // namespace

FrontMatterLines findFrontMatter(int lineCount, const std::function<QStringView(int)> &lineAt)
{
    if (lineCount < 2) {
        return {};
    }
    QStringView first = lineAt(0);
    if (first.startsWith(QChar(QChar::ByteOrderMark))) {
        first = first.mid(1);
    }
    first = withoutEnd(first);
    const auto opening = std::find_if(std::begin(openings), std::end(openings),
                                      [first](const Opening &it) { return first == QStringView(it.line); });
    if (opening == std::end(openings)) {
        return {};
    }
    for (int line = 1; line < std::min(lineCount, mostLines); ++line) {
        if (withoutEnd(lineAt(line)) == QStringView(opening->close)) {
            return {line, opening->hasDelimiters, QString::fromLatin1(opening->definition)};
        }
    }
    return {};
}

} // namespace galley::model
