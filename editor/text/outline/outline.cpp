// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/outline/outline.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

constexpr int longestHeading = 2'000; // Longer lines are pasted images.

const QRegularExpression &numberSigns()
{
    static const QRegularExpression pattern(u"^ {0,3}(#{1,6})(?:[ \\t]+(.*?)|)(?:[ \\t]+#+)?[ \\t]*$"_s);
    return pattern;
}

/// The level that a line of = or - gives to the line above it; 0 for any other line.
int underline(const QString &line)
{
    static const QRegularExpression pattern(u"^ {0,3}(=+|-+)[ \\t]*$"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return 0;
    return match.captured(1).startsWith(u'=') ? 1 : 2;
}

bool canBeUnderlined(const QString &line)
{
    static const QRegularExpression otherBlock(u"^( {4}|\\t| {0,3}([>|#*+-]|\\d+[.)]|<))"_s);
    return !line.trimmed().isEmpty() && !otherBlock.match(line).hasMatch();
}

/// Of the few lines that can be headings or underlines at all; the others are not looked at twice.
QChar firstSign(const QString &line)
{
    for (qsizetype i = 0; i < line.size() && i < 4; ++i) {
        if (line[i] != u' ')
            return line[i];
    }
    return {};
}

} // namespace

OutlineLine outlineLine(const QString &line, int before, bool isFirstLine)
{
    OutlineLine read;
    read.stateAfter = CodeLines::after(before, line, isFirstLine);
    if (CodeLines::isCode(before, read.stateAfter) || line.size() > longestHeading)
        return read;
    const QChar sign = firstSign(line);
    if (sign == u'#')
        read.level = qint8(numberSigns().match(line).capturedLength(1));
    else if (sign == u'=' || sign == u'-')
        read.underline = qint8(underline(line));
    read.canBeUnderlined = read.level == 0 && canBeUnderlined(line);
    return read;
}

QString headingText(const QString &line)
{
    const QRegularExpressionMatch match = numberSigns().match(line);
    return match.hasMatch() ? match.captured(2).trimmed() : line.trimmed();
}

QList<OutlineHeading> outlineOf(const QString &text)
{
    QList<OutlineHeading> headings;
    const QStringList lines = text.split(u'\n');
    OutlineLine above;
    for (int i = 0; i < lines.size(); ++i) {
        const OutlineLine before = std::exchange(above, outlineLine(lines.at(i), above.stateAfter, i == 0));
        if (above.level > 0)
            headings.append({above.level, headingText(lines.at(i)), i});
        else if (above.underline > 0 && before.canBeUnderlined)
            headings.append({above.underline, headingText(lines.at(i - 1)), i - 1});
    }
    return headings;
}

} // namespace galley::editor
