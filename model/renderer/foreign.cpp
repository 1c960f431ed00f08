// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/foreign.h"

#include <algorithm>

namespace galley::model {

namespace {

// Private characters, U+F8F0 to U+F8F2, that the renderer lets no post bring along.
constexpr char opening[] = "\xEF\xA3\xB0";
constexpr char closing[] = "\xEF\xA3\xB1";
constexpr char line[] = "\xEF\xA3\xB2";
// As addresses have them.
constexpr char encodedOpening[] = "%EF%A3%B0";
constexpr char encodedClosing[] = "%EF%A3%B1";

constexpr char commentStart[] = "<!--";
constexpr char commentEnd[] = "-->";

bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

/// What lies between the marks.
Foreign read(const QByteArray &word)
{
    Foreign foreign;
    foreign.kind = word.isEmpty() ? ForeignKind::Text : ForeignKind(word.at(0));
    QByteArray digits;
    for (const char c : word.mid(1).toStdString()) {
        if (c == '\n') {
            foreign.source += QByteArray::fromHex(digits) + '\n';
            digits.clear();
        } else if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')) {
            digits += c;
        }
    }
    foreign.source += QByteArray::fromHex(digits);
    return foreign;
}

} // namespace

QByteArray hidden(ForeignKind kind, std::string_view source, bool isQuoted)
{
    QByteArray word = opening;
    word += char(kind);
    size_t at = 0;
    while (true) {
        const size_t end = size_t(std::find_if(source.begin() + qint64(at), source.end(), isLineEnd) - source.begin());
        word += QByteArray(source.data() + at, int(end - at)).toHex();
        if (end >= source.size()) {
            return word + closing;
        }
        at = end + (source.substr(end).substr(0, 2) == "\r\n" ? 2 : 1);
        word.append(source.data() + end, int(at - end));
        while (at < source.size() && (source[at] == ' ' || source[at] == '\t' || (isQuoted && source[at] == '>'))) {
            word += source[at++];
        }
        word += line;
    }
}

bool hidesForeign(std::string_view text)
{
    return text.find(opening) != text.npos || text.find(encodedOpening) != text.npos;
}

void readForeign(const QByteArray &text, const std::function<void(const QByteArray &plain)> &plain,
                 const std::function<void(const Foreign &foreign)> &foreign)
{
    const bool isEncoded = !text.contains(opening);
    const QByteArray start = isEncoded ? encodedOpening : opening;
    const QByteArray stop = isEncoded ? encodedClosing : closing;
    int at = 0;
    while (true) {
        const int from = int(text.indexOf(start, at));
        const int to = from < 0 ? -1 : int(text.indexOf(stop, from));
        if (to < 0) {
            break;
        }
        const int wordEnd = to + int(stop.size());
        const bool isComment =
            text.mid(std::max(0, from - 4), std::min(4, from)) == commentStart && text.mid(wordEnd, 3) == commentEnd;
        const int plainEnd = isComment ? from - int(sizeof commentStart) + 1 : from;
        if (plainEnd > at) {
            plain(text.mid(at, plainEnd - at));
        }
        foreign(read(text.mid(from + int(start.size()), to - from - int(start.size()))));
        at = isComment ? wordEnd + int(sizeof commentEnd) - 1 : wordEnd;
    }
    if (at < text.size()) {
        plain(text.mid(at));
    }
}

QByteArray revealed(const QByteArray &text)
{
    if (!hidesForeign(std::string_view(text.constData(), size_t(text.size())))) {
        return text;
    }
    QByteArray all;
    readForeign(
        text, [&all](const QByteArray &plain) { all += plain; },
        [&all](const Foreign &foreign) { all += foreign.source; });
    return all;
}

QString wordsOf(const QString &text)
{
    if (!text.contains(QChar(0xF8F0))) {
        return text;
    }
    QByteArray words;
    readForeign(
        text.toUtf8(), [&words](const QByteArray &plain) { words += plain; },
        [&words](const Foreign &foreign) {
            if (foreign.kind == ForeignKind::Math || foreign.kind == ForeignKind::Text) {
                words += foreign.source;
            }
        });
    return QString::fromUtf8(words);
}

} // namespace galley::model
