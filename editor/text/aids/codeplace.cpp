// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/codeplace.h"

#include "editor/text/codelines.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace galley::editor {

namespace {

constexpr qsizetype farthestBack = 2'000; ///< A line can be long, and this is asked for each quotation mark.

bool hasOpenBackticks(QStringView text)
{
    qsizetype open = 0; // Length of the run that began the code.
    for (qsizetype i = 0; i < text.size();) {
        qsizetype run = 0;
        while (i + run < text.size() && text[i + run] == u'`') {
            ++run;
        }
        if (run > 0) {
            open = open == 0 ? run : open == run ? 0 : open;
        }
        i += std::max<qsizetype>(run, 1);
    }
    return open > 0;
}

bool hasOpenTag(QStringView text)
{
    const qsizetype tag = text.lastIndexOf(u'<');
    if (tag < 0 || tag + 1 >= text.size() || text.sliced(tag).contains(u'>')) {
        return false;
    }
    return text[tag + 1].isLetter() || text[tag + 1] == u'/' || text[tag + 1] == u'!';
}

bool isOpen(QStringView text, QStringView start, QStringView end)
{
    const qsizetype at = text.lastIndexOf(start);
    return at >= 0 && !text.sliced(at).contains(end);
}

} // namespace

bool isInCode(const QTextBlock &block)
{
    const int before = block.previous().userState();
    return block.previous().isValid() && before > CodeLines::prose && block.userState() != CodeLines::prose;
}

bool isBehindCode(QStringView before)
{
    const QStringView text = before.last(std::min(before.size(), farthestBack));
    return hasOpenBackticks(text) || hasOpenTag(text) || isOpen(text, u"](", u")") || isOpen(text, u"{{", u"}}") ||
           isOpen(text, u"{%", u"%}") || isOpen(text, u"{:", u"}");
}

bool isInProse(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    return !isInCode(block) && !isBehindCode(QStringView(block.text()).first(cursor.positionInBlock()));
}

} // namespace galley::editor
