// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/worddiff.h"

#include "publish/git/textdiff.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <limits>

namespace galley::publish {

namespace {

constexpr unsigned linesAround = 2;
constexpr unsigned all = std::numeric_limits<int>::max();
/// Words of a paragraph are compared if this part of it, at least, is the same; else it was written anew.
constexpr qsizetype leastAlike = 4;

using Kind = WordRun::Kind;

void append(QList<WordRun> &runs, Kind kind, const QString &text)
{
    if (text.isEmpty() && kind != Kind::Gap)
        return;
    if (!runs.isEmpty() && runs.constLast().kind == kind)
        runs.last().text += text;
    else
        runs.append({kind, text});
}

/// One word, space or sign a line, so that git's own way with lines finds the words. The mark in front tells a line
/// end from the end of a word.
QByteArray wordLines(const QString &text)
{
    QByteArray lines;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start; start = end, end = finder.toNextBoundary()) {
        const QString word = text.sliced(start, end - start);
        lines += word.contains(u'\n') ? QByteArray("n\n") : "w" + word.toUtf8() + '\n';
    }
    return lines;
}

QString wordOf(const DiffLine &line)
{
    return line.text == QLatin1StringView("n") ? QStringLiteral("\n") : line.text.sliced(1);
}

bool hasWord(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetterOrNumber(); });
}

/// Spaces and signs between two changes belong to the change: “old thing” became “new one”, not “old” “new” and “thing”
/// “one”.
QList<WordRun> joined(const QList<WordRun> &runs)
{
    QList<WordRun> result;
    QString removed;
    QString added;
    const auto flush = [&] {
        append(result, Kind::Removed, std::exchange(removed, {}));
        append(result, Kind::Added, std::exchange(added, {}));
    };
    for (qsizetype index = 0; index < runs.size(); ++index) {
        const WordRun &run = runs.at(index);
        const bool isBetween = !removed.isEmpty() && !added.isEmpty() && index + 1 < runs.size();
        if (run.kind == Kind::Same && !(isBetween && !hasWord(run.text) && !run.text.contains(u'\n'))) {
            flush();
            append(result, Kind::Same, run.text);
            continue;
        }
        if (run.kind != Kind::Added)
            removed += run.text;
        if (run.kind != Kind::Removed)
            added += run.text;
    }
    flush();
    return result;
}

/// Lines that took the place of others, compared word by word.
QList<WordRun> compare(const QString &before, const QString &after)
{
    QList<WordRun> runs;
    qsizetype same = 0;
    for (const DiffLine &line : diffTexts(wordLines(before), wordLines(after), all)) {
        const QString word = wordOf(line);
        switch (line.kind) {
        case DiffLine::Kind::Added:
            append(runs, Kind::Added, word);
            break;
        case DiffLine::Kind::Removed:
            append(runs, Kind::Removed, word);
            break;
        default:
            same += hasWord(word) ? word.size() : 0;
            append(runs, Kind::Same, word);
        }
    }
    if (same * leastAlike < qMin(before.size(), after.size()))
        return {{Kind::Removed, before}, {Kind::Added, after}};
    return joined(runs);
}

} // namespace

QList<WordRun> diffWords(const QByteArray &before, const QByteArray &after)
{
    QList<WordRun> runs;
    QString removed;
    QString added;
    const auto flush = [&] {
        const QString gone = std::exchange(removed, {});
        const QString come = std::exchange(added, {});
        for (const WordRun &run : gone.isEmpty() || come.isEmpty()
                                      ? QList<WordRun>{{Kind::Removed, gone}, {Kind::Added, come}}
                                      : compare(gone, come))
            append(runs, run.kind, run.text);
    };
    for (const DiffLine &line : diffTexts(before, after, linesAround)) {
        if (line.kind == DiffLine::Kind::Removed) {
            removed += line.text + u'\n';
        } else if (line.kind == DiffLine::Kind::Added) {
            added += line.text + u'\n';
        } else {
            flush();
            append(runs, line.kind == DiffLine::Kind::Gap ? Kind::Gap : Kind::Same,
                   line.kind == DiffLine::Kind::Gap ? QString() : line.text + u'\n');
        }
    }
    flush();
    return runs;
}

} // namespace galley::publish
