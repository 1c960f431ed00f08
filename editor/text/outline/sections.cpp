// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/outline/sections.h"

#include "editor/text/outline/documentoutline.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace galley::editor {

namespace {

QStringList linesOf(const QTextDocument &document, LineRange range)
{
    QStringList lines;
    QTextBlock block = document.findBlockByNumber(range.first);
    for (int line = range.first; line < range.end; ++line, block = block.next())
        lines.append(block.text());
    return lines;
}

/// Takes the empty lines off the end.
int takeBlanks(QStringList &lines)
{
    const auto words =
        std::find_if(lines.crbegin(), lines.crend(), [](const QString &line) { return !line.trimmed().isEmpty(); });
    const int blanks = int(words - lines.crbegin());
    lines.resize(lines.size() - blanks);
    return blanks;
}

int columnOf(const QTextDocument &document, int position) { return position - document.findBlock(position).position(); }

/// A heading's line with another level; an underlined one may need other lines.
void setLevel(QTextCursor &cursor, const QTextBlock &block, int from, int to)
{
    const QString line = block.text();
    const auto sign = line.indexOf(QLatin1Char('#'));
    const bool hasSigns = !line.trimmed().isEmpty() && line.trimmed().startsWith(QLatin1Char('#'));
    if (hasSigns) {
        cursor.setPosition(block.position() + int(sign));
        cursor.setPosition(block.position() + int(sign) + from, QTextCursor::KeepAnchor);
        cursor.insertText(QString(to, QLatin1Char('#')));
        return;
    }
    const QTextBlock underline = block.next();
    const bool staysUnderlined = to <= 2;
    cursor.setPosition(underline.position() - (staysUnderlined ? 0 : 1));
    cursor.setPosition(underline.position() + underline.length() - 1, QTextCursor::KeepAnchor);
    if (staysUnderlined) {
        const QChar with = QLatin1Char(to == 1 ? '=' : '-');
        cursor.insertText(QString(std::max<qsizetype>(3, underline.text().trimmed().size()), with));
        return;
    }
    cursor.removeSelectedText();
    cursor.setPosition(block.position());
    cursor.insertText(QString(to, QLatin1Char('#')) + QLatin1Char(' '));
}

} // namespace

bool Sections::move(int heading, int before)
{
    const auto &headings = m_outline->headings();
    if (heading < 0 || heading >= headings.size() || before < 0 || before > headings.size())
        return false;
    const LineRange section = m_outline->section(heading);
    const int to = before < headings.size() ? headings[before].line : m_editor->document()->blockCount();
    if (to >= section.first && to <= section.end)
        return false;
    if (to < section.first)
        swapNeighbours(to, section.first, section.end);
    else
        swapNeighbours(section.first, section.end, to);
    return true;
}

bool Sections::moveBy(int heading, int step)
{
    const auto &headings = m_outline->headings();
    if (heading < 0 || heading >= headings.size())
        return false;
    const int level = headings[heading].level;
    if (step < 0) {
        int before = heading - 1;
        while (before >= 0 && headings[before].level > level)
            --before;
        return before >= 0 && headings[before].level == level && move(heading, before);
    }
    const auto indexAt = [&headings](int line) {
        return int(std::ranges::lower_bound(headings, line, {}, &OutlineHeading::line) - headings.begin());
    };
    const int next = indexAt(m_outline->section(heading).end);
    const bool hasNeighbour = next < headings.size() && headings[next].level == level;
    return hasNeighbour && move(heading, indexAt(m_outline->section(next).end));
}

bool Sections::shiftLevel(int heading, int by)
{
    const QList<OutlineHeading> headings = m_outline->headings();
    if (heading < 0 || heading >= headings.size())
        return false;
    const LineRange section = m_outline->section(heading);
    int end = heading;
    for (; end < headings.size() && section.contains(headings[end].line); ++end) {
        const int level = headings[end].level + by;
        if (level < 1 || level > 6)
            return false;
    }
    QTextCursor cursor(m_editor->document());
    cursor.beginEditBlock();
    while (--end >= heading) { // From below, so that the lines above stay where they are.
        const OutlineHeading &each = headings[end];
        setLevel(cursor, m_editor->document()->findBlockByNumber(each.line), each.level, each.level + by);
    }
    cursor.endEditBlock();
    return true;
}

/// The empty lines stay where they are: moved back, the text is what it was.
void Sections::swapNeighbours(int firstLine, int middleLine, int endLine)
{
    QTextDocument *document = m_editor->document();
    QStringList upper = linesOf(*document, {firstLine, middleLine});
    QStringList lower = linesOf(*document, {middleLine, endLine});
    const int blanksBetween = takeBlanks(upper);
    const int blanksAfter = takeBlanks(lower);
    const int parting = lower.isEmpty() ? blanksBetween : std::max(1, blanksBetween);

    QTextCursor cursor = m_editor->textCursor();
    const int cursorLine = cursor.blockNumber();
    const int column = columnOf(*document, cursor.position());
    const int lowerLines = int(lower.size());
    const int upperLines = int(upper.size());
    const QStringList swapped = lower + QStringList(parting, QString()) + upper + QStringList(blanksAfter, QString());

    cursor.beginEditBlock();
    cursor.setPosition(document->findBlockByNumber(firstLine).position());
    const QTextBlock last = document->findBlockByNumber(endLine - 1);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    cursor.insertText(swapped.join(QLatin1Char('\n')));
    cursor.endEditBlock();

    int line = cursorLine;
    if (cursorLine >= firstLine && cursorLine < middleLine)
        line = firstLine + lowerLines + parting + std::min(cursorLine - firstLine, upperLines);
    else if (cursorLine >= middleLine && cursorLine < endLine)
        line = firstLine + std::min(cursorLine - middleLine, lowerLines);
    const QTextBlock block = document->findBlockByNumber(std::min(line, document->blockCount() - 1));
    cursor.setPosition(block.position() + std::min(column, block.length() - 1));
    m_editor->setTextCursor(cursor);
}

} // namespace galley::editor
