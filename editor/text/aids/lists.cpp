// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/lists.h"

#include "editor/text/aids/linestart.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

bool isNumbered(const LineStart &line) { return line.marker.size() > 1; }

int numberOf(const LineStart &line) { return line.marker.chopped(1).toInt(); }

int depthOf(const QString &quote) { return int(quote.count(u'>')); }

bool isBlank(const QString &line, const LineStart &start) { return line.size() <= start.length() && !start.isItem(); }

/// A line of text and what comes before it in the list.
struct Sibling
{
    int line = -1;
    int number = 0;
};

/// The item above `from` in the same list.
Sibling siblingAbove(const QStringList &lines, int from)
{
    const LineStart start = lineStart(lines.at(from));
    for (int i = from - 1; i >= 0; --i) {
        const LineStart above = lineStart(lines.at(i));
        if (isBlank(lines.at(i), above) || above.indent.size() > start.indent.size()) {
            continue;
        }
        const bool isSibling = isNumbered(above) && above.indent.size() == start.indent.size() &&
                               depthOf(above.quote) == depthOf(start.quote) &&
                               above.marker.back() == start.marker.back();
        return isSibling ? Sibling{i, numberOf(above)} : Sibling();
    }
    return {};
}

/// Replaces a stretch of a line and moves the selection along with the letters it stands at.
void replaceIn(Passage &passage, int position, int length, const QString &text)
{
    passage.text.replace(position, length, text);
    const int change = int(text.size()) - length;
    for (int *end : {&passage.anchor, &passage.cursor}) {
        if (*end >= position + length) {
            *end += change;
        } else if (*end > position + text.size()) {
            *end = position + int(text.size());
        }
    }
}

/// Does something to each line, told where the line begins; the passage may grow meanwhile.
void forEachLine(Passage &passage, const std::function<void(int begin, const QString &line)> &change)
{
    int begin = 0;
    while (begin >= 0 && begin <= passage.text.size()) {
        const auto end = passage.text.indexOf(u'\n', begin);
        change(begin, passage.text.mid(begin, end < 0 ? -1 : end - begin));
        const auto newEnd = passage.text.indexOf(u'\n', begin);
        begin = newEnd < 0 ? -1 : int(newEnd) + 1;
    }
}

/// Moves the lines that belong to an item whose sign has become wider or narrower.
void shiftLine(Passage &passage, int begin, const LineStart &start, int columns)
{
    const int place = begin + int(start.quote.size());
    if (columns > 0) {
        replaceIn(passage, place, 0, QString(columns, u' '));
    } else if (start.indent.startsWith(QString(-columns, u' '))) {
        replaceIn(passage, place, -columns, {});
    }
}

} // namespace

int lineAt(const QString &text, int position) { return int(text.left(position).count(u'\n')); }

Passage renumbered(const Passage &list, int from, std::optional<int> firstNumber)
{
    const QStringList lines = list.text.split(u'\n');
    const LineStart first = lineStart(lines.value(from));
    if (!isNumbered(first)) {
        return list;
    }
    const Sibling above = siblingAbove(lines, from);
    const Sibling aboveThat = above.line < 0 ? Sibling() : siblingAbove(lines, above.line);
    const int step = aboveThat.line >= 0 && aboveThat.number == above.number ? 0 : 1;
    int number = above.line < 0 ? firstNumber.value_or(numberOf(first)) : above.number + step;
    Passage passage = list;
    int index = -1;
    int shift = 0;
    bool isOver = false;
    forEachLine(passage, [&](int begin, const QString &line) {
        const LineStart start = lineStart(line);
        if (++index < from || isOver || isBlank(line, start)) {
            return;
        }
        if (start.indent.size() > first.indent.size()) {
            shiftLine(passage, begin, start, shift);
            return;
        }
        isOver = !isNumbered(start) || start.indent.size() < first.indent.size() ||
                 depthOf(start.quote) != depthOf(first.quote) || start.marker.back() != first.marker.back();
        if (isOver) {
            return;
        }
        const QString written = QString::number(number);
        const int place = begin + int(start.quote.size() + start.indent.size());
        shift = int(written.size()) + 1 - int(start.marker.size());
        replaceIn(passage, place, int(start.marker.size()) - 1, written);
        number += step;
    });
    return passage;
}

std::optional<Passage> steppedOut(const Passage &list)
{
    const QStringList lines = list.text.split(u'\n');
    const int at = lineAt(list.text, list.cursor);
    const LineStart start = lineStart(lines.at(at));
    if (list.hasSelection() || !start.isItem() || start.indent.isEmpty() || lines.at(at).size() > start.length()) {
        return std::nullopt;
    }
    for (int i = at - 1; i >= 0; --i) {
        const LineStart above = lineStart(lines.at(i));
        const bool isAround =
            above.isItem() && above.indent.size() < start.indent.size() && depthOf(above.quote) == depthOf(start.quote);
        if (isAround) {
            Passage passage = list;
            const int begin = int(passage.text.lastIndexOf(u'\n', std::max(0, list.cursor - 1))) + 1;
            const QString next = above.continuation();
            passage.text.replace(begin, lines.at(at).size(), next);
            passage.anchor = passage.cursor = begin + int(next.size());
            return renumbered(passage, at);
        }
    }
    return std::nullopt;
}

Passage withLineMark(const Passage &original, LineMark mark)
{
    static const QRegularExpression list(uR"(^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)"_s);
    static const QRegularExpression forms[] = {
        QRegularExpression(uR"(^> ?)"_s), QRegularExpression(uR"(^[-*+][ \t]+(?!\[[ xX]\][ \t]))"_s),
        QRegularExpression(uR"(^\d{1,9}[.)][ \t]+)"_s), QRegularExpression(uR"(^[-*+][ \t]+\[[ xX]\][ \t]+)"_s)};
    const QRegularExpression &form = forms[int(mark)];
    const QStringList lines = original.text.split(u'\n');
    const auto behindIndent = [mark](const QString &line) {
        const LineStart start = lineStart(line);
        return mark == LineMark::Quote ? 0 : int(start.quote.size() + start.indent.size());
    };
    const bool isSet = std::ranges::all_of(lines, [&](const QString &line) {
        const QString rest = line.mid(behindIndent(line));
        return form.match(rest).hasMatch() || (rest.isEmpty() && lines.size() > 1);
    });
    Passage passage = original;
    int number = 0;
    forEachLine(passage, [&](int begin, const QString &line) {
        const int place = behindIndent(line);
        const QString rest = line.mid(place);
        if (rest.isEmpty() && lines.size() > 1 && mark != LineMark::Quote) {
            return;
        }
        const QString written[] = {u"> "_s, u"- "_s, QString::number(++number) + u". "_s, u"- [ ] "_s};
        const auto old = mark == LineMark::Quote && !isSet ? 0 : (isSet ? form : list).match(rest).capturedLength();
        replaceIn(passage, begin + place, int(old), isSet ? QString() : written[int(mark)]);
    });
    return passage;
}

Passage withHeading(const Passage &original, int level)
{
    static const QRegularExpression heading(uR"(^ {0,3}(#{1,6})(?:[ \t]+|$))"_s);
    const QStringList lines = original.text.split(u'\n');
    const bool isSet = std::ranges::all_of(
        lines, [level](const QString &line) { return heading.match(line).capturedLength(1) == level; });
    const QString sign = level > 0 && !isSet ? QString(level, u'#') + u' ' : QString();
    Passage passage = original;
    forEachLine(passage, [&](int begin, const QString &line) {
        if (!line.isEmpty() || lines.size() == 1) {
            replaceIn(passage, begin, int(heading.match(line).capturedLength()), sign);
        }
    });
    return passage;
}

std::optional<Passage> withTasksTicked(const Passage &original)
{
    Passage passage = original;
    QString box;
    forEachLine(passage, [&](int begin, const QString &line) {
        const LineStart start = lineStart(line);
        if (start.task.isEmpty()) {
            return;
        }
        if (box.isEmpty()) {
            box = start.task.at(1) == u' ' ? u"x"_s : u" "_s; // What the first becomes, all become.
        }
        replaceIn(passage, begin + start.length() - int(start.task.size()) + 1, 1, box);
    });
    return box.isEmpty() ? std::nullopt : std::optional(passage);
}

} // namespace galley::editor
