// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/codelines.h"

#include "editor/text/aids/linestart.h"

#include <algorithm>

namespace galley::editor {

namespace {

// An open fence is a number: its sign's code and its length.
constexpr int lengthFactor = 0x100;
constexpr int longestFence = 1'000;
constexpr int shortestFence = 3;
constexpr int jsonHead = u'{'; ///< Front matter between braces: no run of signs closes it.

int run(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(), [&](QChar c) { return c != text.front(); });
    return std::min(int(end - text.begin()), longestFence);
}

int fence(QChar sign, int length) { return sign.unicode() + lengthFactor * length; }

} // namespace

int CodeLines::after(int before, const QString &line, bool isFirstLine)
{
    if (isFirstLine) {
        const QString trimmed = line.trimmed();
        for (const QLatin1String head : {QLatin1String("---"), QLatin1String("+++"), QLatin1String(";;;")}) {
            if (trimmed == head) {
                return fence(trimmed.front(), shortestFence);
            }
        }
        if (trimmed == QLatin1String("{")) {
            return jsonHead;
        }
    }
    if (before == jsonHead) {
        return line.startsWith(QLatin1Char('}')) ? prose : jsonHead; // Braces within are indented.
    }
    const bool mayFence = before != prose || line.contains(QLatin1String("```")) || line.contains(QLatin1String("~~~"));
    if (!mayFence) {
        return prose;
    }
    const LineStart start = lineStart(line);
    const QStringView text = QStringView(line).mid(start.length());
    const QChar sign = text.isEmpty() ? QChar() : text.front();
    const int length = text.isEmpty() ? 0 : run(text);
    const QStringView rest = text.mid(length);
    if (before != prose) {
        const bool closes = sign.unicode() == before % lengthFactor && length >= before / lengthFactor &&
                            rest.trimmed().isEmpty() && !start.isItem();
        return closes ? prose : before;
    }
    const bool opens = length >= shortestFence && ((sign == u'`' && !rest.contains(u'`')) || sign == u'~');
    return opens ? fence(sign, length) : prose;
}

} // namespace galley::editor
