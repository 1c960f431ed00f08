// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/outline.h"

#include "editor/text/codelines.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

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

} // namespace

QList<OutlineHeading> outlineOf(const QString &text)
{
    QList<OutlineHeading> headings;
    const QStringList lines = text.split(u'\n');
    int state = CodeLines::prose;
    QString above;
    for (int i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        const int before = std::exchange(state, CodeLines::after(state, line, i == 0));
        if (CodeLines::isCode(before, state)) {
            above.clear();
            continue;
        }
        if (const auto match = numberSigns().match(line); match.hasMatch())
            headings.append({int(match.capturedLength(1)), match.captured(2).trimmed(), i});
        else if (const int level = underline(line); level > 0 && canBeUnderlined(above))
            headings.append({level, above.trimmed(), i - 1});
        above = line;
    }
    return headings;
}

} // namespace galley::editor
