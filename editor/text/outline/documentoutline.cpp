// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/outline/documentoutline.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace galley::editor {

namespace {

constexpr int pauseMs = 150;

} // namespace

DocumentOutline::DocumentOutline(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_lines(size_t(document->blockCount()))
    , m_stale{0, document->blockCount()}
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(document, &QTextDocument::contentsChange, this, &DocumentOutline::followChange);
    connect(&m_soon, &QTimer::timeout, this, &DocumentOutline::read);
}

void DocumentOutline::followChange(int from, int removed, int added)
{
    Q_UNUSED(removed)
    m_soon.start();
    const int before = int(m_lines.size());
    const int now = m_document->blockCount();
    const int first = m_document->findBlock(from).blockNumber();
    const QTextBlock lastBlock = m_document->findBlock(from + added);
    const int end = (lastBlock.isValid() ? lastBlock.blockNumber() : now - 1) + 1;
    const int goneEnd = end - (now - before);
    if (first < 0 || goneEnd <= first || goneEnd > before) {
        m_lines.assign(size_t(now), {}); // Qt told less than it changed.
        m_stale = {0, now};
        m_isMoved = true;
        return;
    }
    const int stateAfterGone = m_lines[size_t(goneEnd) - 1].stateAfter; // What the lines below were read after.
    if (now > before)
        m_lines.insert(m_lines.begin() + goneEnd, size_t(now - before), {});
    else if (now < before)
        m_lines.erase(m_lines.begin() + end, m_lines.begin() + goneEnd);
    m_lines[size_t(end) - 1].stateAfter = stateAfterGone;
    m_isMoved = m_isMoved || now != before;
    if (m_stale.count() == 0) {
        m_stale = {first, end};
        return;
    }
    const int staleEnd = m_stale.end >= goneEnd ? m_stale.end + now - before : std::min(m_stale.end, end);
    m_stale = {std::min(m_stale.first, first), std::max(staleEnd, end)};
}

void DocumentOutline::read()
{
    m_soon.stop();
    if (m_stale.count() == 0 && !m_isMoved)
        return;
    bool hasNews = m_isMoved;
    QTextBlock block = m_document->findBlockByNumber(m_stale.first);
    bool goesOn = true; // A fence that was opened changes what all that follows is.
    for (int line = m_stale.first; block.isValid() && (line < m_stale.end || goesOn); ++line, block = block.next()) {
        const OutlineLine now = outlineLine(block.text(), stateBefore(line), line == 0);
        const OutlineLine old = std::exchange(m_lines[size_t(line)], now);
        const bool isHeading = now.level > 0 || now.underline > 0;
        hasNews = hasNews || isHeading || !(old == now);
        goesOn = old.stateAfter != now.stateAfter;
    }
    // The words of an underlined heading are on the line above.
    const auto isUnderlined = [this](int line) {
        return size_t(line) + 1 < m_lines.size() && m_lines[size_t(line) + 1].underline > 0;
    };
    hasNews = hasNews || isUnderlined(m_stale.end - 1);
    m_stale = {};
    m_isMoved = false;
    if (hasNews)
        collect();
}

void DocumentOutline::collect()
{
    QList<OutlineHeading> headings;
    const auto add = [&](int level, int line) {
        headings.append({level, headingText(m_document->findBlockByNumber(line).text()), line});
    };
    for (int line = 0; line < int(m_lines.size()); ++line) {
        const OutlineLine &each = m_lines[size_t(line)];
        if (each.level > 0)
            add(each.level, line);
        else if (each.underline > 0 && line > 0 && m_lines[size_t(line) - 1].canBeUnderlined)
            add(each.underline, line - 1);
    }
    if (headings == m_headings)
        return;
    m_headings = headings;
    Q_EMIT changed();
}

const QList<OutlineHeading> &DocumentOutline::headings()
{
    read();
    return m_headings;
}

int DocumentOutline::headingAbove(int line)
{
    read();
    const auto next = std::ranges::upper_bound(m_headings, line, {}, &OutlineHeading::line);
    return int(next - m_headings.begin()) - 1;
}

LineRange DocumentOutline::section(int heading)
{
    read();
    const int level = m_headings[heading].level;
    const auto next = std::find_if(m_headings.begin() + heading + 1, m_headings.end(),
                                   [level](const OutlineHeading &other) { return other.level <= level; });
    return {m_headings[heading].line, next == m_headings.end() ? int(m_lines.size()) : next->line};
}

int DocumentOutline::fenceEnd(int line) const
{
    const auto close = std::find_if(m_lines.begin() + line + 1, m_lines.end(),
                                    [](const OutlineLine &each) { return each.stateAfter == CodeLines::prose; });
    return close == m_lines.end() ? int(m_lines.size()) : int(close - m_lines.begin()) + 1;
}

LineRange DocumentOutline::foldUnder(int line)
{
    read();
    if (line < 0 || line >= int(m_lines.size()))
        return {};
    const bool opensFence =
        stateBefore(line) == CodeLines::prose && m_lines[size_t(line)].stateAfter != CodeLines::prose;
    if (opensFence) {
        const int end = fenceEnd(line);
        return end > line + 1 ? LineRange{line + 1, end} : LineRange{};
    }
    const int heading = headingAbove(line);
    if (heading < 0 || m_headings[heading].line != line)
        return {};
    const int end = section(heading).end;
    const bool isUnderlined = m_lines[size_t(line)].level == 0;
    const int first = line + (isUnderlined ? 2 : 1);
    return end > first ? LineRange{first, end} : LineRange{};
}

int DocumentOutline::foldHeadOf(int line)
{
    read();
    if (line < 0 || line >= int(m_lines.size()))
        return -1;
    if (CodeLines::isCode(stateBefore(line), m_lines[size_t(line)].stateAfter)) {
        int head = line;
        while (stateBefore(head) != CodeLines::prose)
            --head;
        return foldUnder(head).count() > 0 ? head : -1;
    }
    for (int heading = headingAbove(line); heading >= 0; --heading) {
        const LineRange hidden = foldUnder(m_headings[heading].line);
        const bool holds = section(heading).contains(line);
        if (holds && hidden.count() > 0)
            return m_headings[heading].line;
    }
    return -1;
}

} // namespace galley::editor
