// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/markdownlines.h"
#include "model/post/textlinks.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace galley::model {

namespace {

/// The words of a line that is a heading (`## Words`), closing marks left out; none for any other line.
std::optional<QByteArrayView> headingWords(QByteArrayView line)
{
    qsizetype level = 0;
    while (level < line.size() && line[level] == '#')
        ++level;
    if (level < 1 || level > 6 || (level < line.size() && line[level] != ' ' && line[level] != '\t'))
        return std::nullopt;
    QByteArrayView words = line.sliced(level).trimmed();
    while (!words.isEmpty() && words.back() == '#')
        words.chop(1);
    return words.trimmed();
}

bool isUnderline(QByteArrayView line)
{
    const QByteArrayView marks = line.trimmed();
    return !marks.isEmpty() && (marks.front() == '=' || marks.front() == '-') &&
           std::ranges::all_of(marks, [&](char byte) { return byte == marks.front(); });
}

void appendHeading(QByteArrayView words, QStringList &anchors)
{
    const qsizetype own = words.lastIndexOf(QByteArrayView("{#"));
    if (own >= 0 && words.endsWith('}')) {
        anchors.append(QString::fromUtf8(words.sliced(own + 2, words.size() - own - 3)).section(u' ', 0, 0));
        words = words.first(own);
    }
    anchors.append(QString::fromUtf8(words.trimmed()));
}

void appendIds(QByteArrayView line, QStringList &anchors)
{
    for (const QByteArrayView name :
         {QByteArrayView("id="), QByteArrayView("name="), QByteArrayView("{:#"), QByteArrayView("{: #")}) {
        for (qsizetype place = line.indexOf(name); place >= 0; place = line.indexOf(name, place + 1)) {
            qsizetype begin = place + name.size();
            if (begin < line.size() && (line[begin] == '"' || line[begin] == '\''))
                ++begin;
            qsizetype end = begin;
            while (end < line.size() && !QByteArrayView("\"' >}").contains(line[end]))
                ++end;
            anchors.append(QString::fromUtf8(line.sliced(begin, end - begin)));
        }
    }
}

} // namespace

QStringList anchorsIn(QByteArrayView body)
{
    QStringList anchors;
    MarkdownLines lines(body);
    QByteArrayView before;
    while (lines.next()) {
        if (lines.isCode()) {
            before = {};
            continue;
        }
        const QByteArrayView line = lines.line();
        if (const auto words = headingWords(line))
            appendHeading(*words, anchors);
        else if (!before.isEmpty() && (isUnderline(line) || line.startsWith(": "))) // The latter defines a term.
            appendHeading(before.trimmed(), anchors);
        appendIds(line, anchors);
        before = line;
    }
    return anchors;
}

} // namespace galley::model
