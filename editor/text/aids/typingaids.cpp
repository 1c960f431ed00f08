// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/typingaids.h"

#include "editor/text/aids/linestart.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

constexpr int tabColumns = 4;

Passage withoutSelection(Passage passage)
{
    const int start = passage.start();
    passage.text.remove(start, passage.end() - start);
    passage.anchor = passage.cursor = start;
    return passage;
}

Passage inserted(Passage passage, const QString &text)
{
    passage.text.insert(passage.cursor, text);
    passage.cursor += int(text.size());
    passage.anchor = passage.cursor;
    return passage;
}

/// Puts signs around [start, end) and keeps the selection on what was in between.
Passage surrounded(Passage passage, int start, int end, const QString &before, const QString &after)
{
    passage.text.insert(end, after);
    passage.text.insert(start, before);
    const auto moved = [&](int position) {
        return position >= start && position <= end ? position + int(before.size()) : position;
    };
    passage.anchor = moved(passage.anchor);
    passage.cursor = moved(passage.cursor);
    return passage;
}

int runBefore(const QString &text, int position, QChar sign)
{
    int length = 0;
    while (position - length > 0 && text[position - length - 1] == sign) {
        ++length;
    }
    return length;
}

int runAfter(const QString &text, int position, QChar sign)
{
    int length = 0;
    while (position + length < text.size() && text[position + length] == sign) {
        ++length;
    }
    return length;
}

/// How many columns a list item moves to become a child of the item above it, or as deep as its own children.
int itemStep(const LineStart &line, const QString &lineAbove)
{
    const LineStart above = lineStart(lineAbove);
    const int childColumn = int(above.indent.size()) + above.markerWidth();
    const int column = int(line.indent.size());
    if (above.isItem() && column >= above.indent.size() && column < childColumn) {
        return childColumn - column;
    }
    return line.markerWidth();
}

int leadingColumnsToRemove(const QString &line, int from, int most)
{
    if (from < line.size() && line[from] == u'\t') {
        return 1;
    }
    int count = 0;
    while (count < most && from + count < line.size() && line[from + count] == u' ') {
        ++count;
    }
    return count;
}

/// Inserts (or, negative, removes) characters at `position` and moves the selection along.
void shift(Passage &passage, int position, int count)
{
    if (count > 0) {
        passage.text.insert(position, QString(count, u' '));
    } else {
        passage.text.remove(position, -count);
    }
    for (int *end : {&passage.anchor, &passage.cursor}) {
        if (*end >= position) {
            *end = std::max(position, *end + count);
        }
    }
}

} // namespace

std::optional<Passage> withLineBreak(const Passage &original)
{
    Passage passage = withoutSelection(original);
    const int lineBegin = passage.cursor == 0 ? 0 : int(passage.text.lastIndexOf(u'\n', passage.cursor - 1)) + 1;
    const int lineEnd = int(passage.text.indexOf(u'\n', passage.cursor));
    const QString line = passage.text.mid(lineBegin, lineEnd < 0 ? -1 : lineEnd - lineBegin);
    const LineStart start = lineStart(line);
    if (start.length() == 0 || passage.cursor - lineBegin < start.length()) {
        return std::nullopt;
    }
    if (!QStringView(line).mid(start.length()).trimmed().isEmpty()) {
        return inserted(passage, u'\n' + start.continuation());
    }
    // An empty item ends the list, but not the quote that it stands in; an empty quote ends the quote.
    const QString left = start.isItem() ? start.quote : QString();
    passage.text.replace(lineBegin, line.size(), left);
    passage.anchor = passage.cursor = lineBegin + int(left.size());
    return start.isItem() || !start.quote.isEmpty() ? passage : inserted(passage, u"\n"_s);
}

std::optional<Passage> indented(const Passage &original, Indent direction, const QString &lineAbove)
{
    Passage passage = original;
    const QStringList lines = original.text.split(u'\n');
    const bool isItem = lineStart(lines.first()).isItem();
    if (direction == Indent::More && lines.size() == 1 && !passage.hasSelection() && !isItem) {
        return inserted(passage, QString(tabColumns - passage.cursor % tabColumns, u' '));
    }
    const int firstItemStep = isItem ? itemStep(lineStart(lines.first()), lineAbove) : tabColumns;
    int position = 0;
    for (const QString &line : lines) {
        const LineStart start = lineStart(line);
        const int from = start.isItem() ? int(start.quote.size()) : 0;
        const int most = isItem ? firstItemStep : tabColumns;
        const int count =
            direction == Indent::More ? (line.isEmpty() ? 0 : most) : -leadingColumnsToRemove(line, from, most);
        shift(passage, position + from, count);
        position += int(line.size()) + count + 1;
    }
    return passage == original ? std::nullopt : std::optional(passage);
}

std::optional<Passage> wrapped(const Passage &passage, QChar sign)
{
    const QString signs = u"*_`~[({\"'"_s;
    const qsizetype pair = signs.indexOf(sign);
    if (!passage.hasSelection() || pair < 0) {
        return std::nullopt;
    }
    const QString ends = u"*_`~])}\"'"_s;
    // Emphasis around a space at either end is no emphasis: the signs go inside of it.
    Passage trimmed = passage;
    int start = passage.start();
    int end = passage.end();
    while (start < end && passage.text[start].isSpace()) {
        ++start;
    }
    while (end > start && passage.text[end - 1].isSpace()) {
        --end;
    }
    if (start == end) {
        return std::nullopt;
    }
    trimmed.anchor = passage.anchor < passage.cursor ? start : end;
    trimmed.cursor = passage.anchor < passage.cursor ? end : start;
    return surrounded(trimmed, start, end, sign, ends[pair]);
}

namespace {

/// The word that the caret stands in; empty where there is none.
void selectWord(const QString &text, int &start, int &end)
{
    const auto isOfWord = [&](int i) { return text[i].isLetterOrNumber() || text[i] == u'\''; };
    while (start > 0 && isOfWord(start - 1)) {
        --start;
    }
    while (end < text.size() && isOfWord(end)) {
        ++end;
    }
}

} // namespace

Passage emphasised(const Passage &original, int asterisks)
{
    Passage passage = original;
    int start = passage.start();
    int end = passage.end();
    if (passage.hasSelection()) {
        // Signs that were selected with the words count as around them.
        while (end - start > 2 && passage.text[start] == u'*' && passage.text[end - 1] == u'*') {
            ++start;
            --end;
        }
        passage.anchor = original.anchor < original.cursor ? start : end;
        passage.cursor = original.anchor < original.cursor ? end : start;
    } else {
        selectWord(passage.text, start, end);
    }
    const int around = std::min(runBefore(passage.text, start, u'*'), runAfter(passage.text, end, u'*'));
    const bool isSet = asterisks == 2 ? around >= 2 : around % 2 == 1;
    if (isSet) {
        shift(passage, end, -asterisks);
        shift(passage, start - asterisks, -asterisks);
        return passage;
    }
    const QString signs(asterisks, u'*');
    return surrounded(passage, start, end, signs, signs);
}

Passage toggled(const Passage &original, const QString &sign)
{
    Passage passage = original;
    const int length = int(sign.size());
    int start = passage.start();
    int end = passage.end();
    if (!passage.hasSelection()) {
        selectWord(passage.text, start, end);
    } else if (end - start >= 2 * length && passage.selected().startsWith(sign) && passage.selected().endsWith(sign)) {
        start += length;
        end -= length;
        passage.anchor = original.anchor < original.cursor ? start : end;
        passage.cursor = original.anchor < original.cursor ? end : start;
    }
    const QStringView text = passage.text;
    const bool isSet = text.first(start).endsWith(sign) && text.sliced(end).startsWith(sign);
    if (!isSet) {
        return surrounded(passage, start, end, sign, sign);
    }
    shift(passage, end, -length);
    shift(passage, start - length, -length);
    return passage;
}

Passage linked(const Passage &original, const QString &address)
{
    const QString selected = original.selected();
    const bool selectionIsAddress = address.isEmpty() && isAddress(selected);
    const QString text = selectionIsAddress ? QString() : selected;
    QString target = selectionIsAddress ? selected : address;
    if (target.contains(u'(') || target.contains(u')')) {
        target = u'<' + target + u'>';
    }
    Passage passage = inserted(withoutSelection(original), u"[%1](%2)"_s.arg(text, target));
    const int linkStart = original.start();
    if (text.isEmpty()) {
        passage.cursor = linkStart + 1;
    } else if (target.isEmpty()) {
        passage.cursor -= 1;
    }
    passage.anchor = passage.cursor;
    return passage;
}

bool isAddress(const QString &text)
{
    constexpr int longestAddress = 4'000;
    if (text.size() > longestAddress ||
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u'<' || c == u'>'; })) {
        return false;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid()) {
        return false;
    }
    if (url.scheme() == u"mailto"_s) {
        return url.path().contains(u'@');
    }
    return (url.scheme() == u"http"_s || url.scheme() == u"https"_s) && !url.host().isEmpty();
}

} // namespace galley::editor
