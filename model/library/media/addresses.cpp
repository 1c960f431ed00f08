// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/media/addresses.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace galley::model {

namespace {

constexpr std::string_view delimiters = " \t\r\n\"'<>()[]{}|,=`";

constexpr auto isDelimiterByte = [] {
    std::array<bool, 256> is{};
    is[0] = true;
    for (const char byte : delimiters)
        is[quint8(byte)] = true;
    return is;
}();

bool isDelimiter(char byte) { return isDelimiterByte[quint8(byte)]; }

bool isLetterOrDigit(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// Whether a name ends as files do: ".jpg", ".tar.gz", ".7z".
bool endsLikeFile(QByteArrayView name)
{
    constexpr qsizetype shortestEnding = 2; // "e.g" is none.
    constexpr qsizetype longestEnding = 5;
    const qsizetype dot = name.lastIndexOf('.');
    const QByteArrayView ending = name.sliced(dot + 1);
    return dot > 0 && ending.size() >= shortestEnding && ending.size() <= longestEnding &&
           std::all_of(ending.begin(), ending.end(), isLetterOrDigit) &&
           std::any_of(ending.begin(), ending.end(), [](char byte) { return byte > '9'; });
}

/// A dot or colon that ends the sentence is none of the address.
QByteArrayView withoutStop(QByteArrayView word)
{
    while (!word.isEmpty() && QByteArrayView(".:;!?").contains(word.back()))
        word.chop(1);
    return word;
}

QByteArray unescaped(QByteArrayView text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

/// The end of what a bracket opens at `begin`; -1: it stays open.
qsizetype closingBracket(QByteArrayView text, qsizetype begin)
{
    constexpr qsizetype longestAlt = 2000; // So that a text of open brackets stays linear.
    int depth = 0;
    const qsizetype end = qMin(text.size(), begin + longestAlt);
    for (qsizetype i = begin; i < end; ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '[')
            ++depth;
        else if (text[i] == ']' && --depth == 0)
            return i;
    }
    return -1;
}

} // namespace

qsizetype WrittenAddress::nameLength() const
{
    const auto end = std::find_if(text.begin(), text.end(), [](char byte) { return byte == '?' || byte == '#'; });
    const qsizetype path = end - text.begin();
    return path - (text.first(path).lastIndexOf('/') + 1);
}

qsizetype WrittenAddress::nameBegin() const
{
    const auto end = std::find_if(text.begin(), text.end(), [](char byte) { return byte == '?' || byte == '#'; });
    return begin + text.first(end - text.begin()).lastIndexOf('/') + 1;
}

QList<WrittenAddress> addressesIn(QByteArrayView text)
{
    QList<WrittenAddress> found;
    for (qsizetype i = 0; i < text.size();) {
        if (isDelimiter(text[i])) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && !isDelimiter(text[i]))
            ++i;
        const QByteArrayView word = withoutStop(text.sliced(begin, i - begin));
        if (!word.contains('.')) // As nearly all words.
            continue;
        const WrittenAddress address{begin, word.toByteArray()};
        const QByteArrayView name =
            QByteArrayView(address.text).sliced(address.nameBegin() - begin, address.nameLength());
        if (endsLikeFile(name))
            found.append(address);
    }
    return found;
}

QList<WrittenImage> imagesIn(QByteArrayView text)
{
    QList<WrittenImage> images;
    for (qsizetype begin = text.indexOf("!["); begin >= 0; begin = text.indexOf("![", begin + 2)) {
        const qsizetype close = closingBracket(text, begin + 1);
        if (close < 0 || close + 1 >= text.size() || text[close + 1] != '(')
            continue;
        qsizetype start = close + 2;
        if (start < text.size() && text[start] == '<')
            ++start;
        qsizetype end = start;
        while (end < text.size() && !isDelimiter(text[end]))
            ++end;
        const QByteArrayView alt = text.sliced(begin + 2, close - begin - 2);
        images.append({QString::fromUtf8(unescaped(alt)).simplified(), text.sliced(start, end - start).toByteArray()});
    }
    return images;
}

QByteArray fileKey(const QByteArray &addressOrName)
{
    const WrittenAddress address{0, addressOrName};
    const QByteArray name =
        QByteArray::fromPercentEncoding(addressOrName.sliced(address.nameBegin(), address.nameLength()));
    const auto lastDelimiter = std::find_if(name.rbegin(), name.rend(), isDelimiter);
    return QString::fromUtf8(QByteArrayView(name).last(lastDelimiter - name.rbegin())).toCaseFolded().toUtf8();
}

} // namespace galley::model
