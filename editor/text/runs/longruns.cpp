// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/runs/longruns.h"

#include <algorithm>

namespace galley::editor {

namespace {

constexpr qsizetype shownBefore = 48;
constexpr qsizetype shownBehind = 16;

bool isBase64(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'A' && code <= u'Z') || (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9') ||
           code == u'+' || code == u'/' || code == u'=';
}

/// Of “data:image/png;base64,…)” the data alone.
LongRun hiddenPart(QStringView text, qsizetype begin, qsizetype end)
{
    const QStringView run = text.sliced(begin, end - begin);
    const qsizetype mark = run.indexOf(u";base64,");
    if (mark >= 0) {
        const qsizetype from = begin + mark + QStringView(u";base64,").size();
        const auto stop = std::find_if_not(text.begin() + from, text.begin() + end, isBase64);
        const qsizetype length = stop - text.begin() - from;
        if (length > longestRun / 2)
            return {from, length};
    }
    return {begin + shownBefore, end - begin - shownBefore - shownBehind};
}

} // namespace

QList<LongRun> longRunsIn(QStringView text)
{
    QList<LongRun> runs;
    qsizetype begin = 0;
    while (text.size() - begin > longestRun) {
        // From the far end of what would be too long, back to the last space: most text is passed in leaps.
        const auto first = text.begin() + begin;
        const auto isSpace = [](QChar character) { return character.isSpace(); };
        const auto far = first + longestRun + 1;
        const auto back = std::find_if(std::make_reverse_iterator(far), std::make_reverse_iterator(first), isSpace);
        if (back != std::make_reverse_iterator(first)) {
            begin = back.base() - text.begin();
            continue;
        }
        const qsizetype end = std::find_if(far, text.end(), isSpace) - text.begin();
        runs.append(hiddenPart(text, begin, end));
        begin = end;
    }
    return runs;
}

qsizetype longestShownLine(QStringView text)
{
    const QList<LongRun> runs = longRunsIn(text);
    auto run = runs.begin();
    qsizetype longest = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        qsizetype length = end - begin;
        for (; run != runs.end() && run->begin < end; ++run)
            length -= run->length - 1;
        longest = std::max(longest, length);
        begin = end + 1;
    }
    return longest;
}

} // namespace galley::editor
