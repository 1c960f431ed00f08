// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/textlinks.h"

#include "model/post/syntax/markdownlines.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <optional>

namespace galley::model {

namespace {

constexpr int deepestParentheses = 32;     // As in CommonMark.
constexpr qsizetype longestAddress = 4000; // Pictures within an address (data:) are longer; they lead nowhere.
constexpr qsizetype longestTag = 20'000;

bool isBlankByte(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }
bool isAsciiLetter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

/// A part of the text that may hold links: the lines between two pieces of code or blank lines.
class Stretch
{
public:
    Stretch(QByteArrayView text, qsizetype begin, qsizetype end, QList<TextLink> &links)
        : m_text(text)
        , m_place(begin)
        , m_end(end)
        , m_links(links)
    {
    }

    void read()
    {
        pairBrackets();
        while (m_place < m_end) {
            const char byte = m_text[m_place];
            if (byte == '\\')
                m_place += 2;
            else if (byte == '`')
                skipCode();
            else if (byte == '[')
                readBracket();
            else if (byte == '<')
                readAngle();
            else
                ++m_place;
        }
    }

private:
    bool isAt(QByteArrayView words, qsizetype place) const
    {
        return place + words.size() <= m_end && m_text.sliced(place, words.size()) == words;
    }

    qsizetype find(QByteArrayView words, qsizetype from, qsizetype limit) const
    {
        return m_text.first(std::min(m_end, limit)).indexOf(words, from);
    }

    /// A run of backticks opens code if a run of the same length follows.
    void skipCode()
    {
        qsizetype run = 0;
        while (m_place + run < m_end && m_text[m_place + run] == '`')
            ++run;
        for (qsizetype place = m_place + run; place < m_end;) {
            if (m_text[place] != '`') {
                ++place;
                continue;
            }
            qsizetype other = 0;
            while (place + other < m_end && m_text[place + other] == '`')
                ++other;
            place += other;
            if (other == run) {
                m_place = place;
                return;
            }
        }
        m_place += run;
    }

    /// All in one go, so that a text of open brackets stays linear.
    void pairBrackets()
    {
        QVarLengthArray<qsizetype, 16> open;
        for (qsizetype place = m_place; place < m_end; ++place) {
            if (m_text[place] == '\\')
                ++place;
            else if (m_text[place] == '[')
                open.append(place);
            else if (m_text[place] == ']' && !open.isEmpty()) {
                m_closing.insert(open.last(), place);
                open.removeLast();
            }
        }
    }

    void readBracket()
    {
        const qsizetype begin = m_place++; // What is within the brackets may be an image and is looked at next.
        const qsizetype close = m_closing.value(begin, -1);
        if (close < 0 || close + 1 >= m_end)
            return;
        const QString words = QString::fromUtf8(m_text.sliced(begin + 1, close - begin - 1)).simplified();
        const bool isImage = begin > 0 && m_text[begin - 1] == '!' && (begin < 2 || m_text[begin - 2] != '\\');
        if (m_text[close + 1] == '(')
            add(isImage ? LinkForm::Image : LinkForm::Inline, destinationAt(close + 2, ')'), words);
        else if (m_text[close + 1] == ':' && isAtLineStart(begin) && m_text[begin + 1] != '^')
            add(LinkForm::Definition, destinationAt(close + 2, '\n'), words);
    }

    bool isAtLineStart(qsizetype place) const
    {
        qsizetype blanks = 0;
        while (place > blanks && m_text[place - blanks - 1] == ' ')
            ++blanks;
        return blanks <= 3 && (place == blanks || m_text[place - blanks - 1] == '\n');
    }

    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    std::optional<Range> destinationAt(qsizetype place, char closing) const
    {
        while (place < m_end && isBlankByte(m_text[place]))
            ++place;
        if (place >= m_end)
            return std::nullopt;
        if (m_text[place] == '<') {
            const qsizetype close = find(">", place, place + longestAddress);
            return close < 0 ? std::nullopt : std::optional(Range{place + 1, close});
        }
        int depth = 0;
        for (qsizetype end = place; end <= std::min(m_end, place + longestAddress); ++end) {
            if (end == m_end || isBlankByte(m_text[end]) || (closing == ')' && m_text[end] == ')' && depth == 0))
                return end > place && (end < m_end || closing != ')') ? std::optional(Range{place, end}) : std::nullopt;
            if (isAt("{{", end) || isAt("{%", end)) {
                const qsizetype close = find(m_text[end + 1] == '{' ? "}}" : "%}", end, place + longestAddress);
                if (close < 0)
                    return std::nullopt;
                end = close + 1;
            } else if (m_text[end] == '\\') {
                ++end;
            } else if (m_text[end] == '(') {
                if (++depth > deepestParentheses)
                    return std::nullopt;
            } else if (m_text[end] == ')') {
                --depth;
            }
        }
        return std::nullopt;
    }

    void add(LinkForm form, std::optional<Range> range, const QString &words, bool hasWords = true)
    {
        if (range && range->end > range->begin)
            m_links.append({form, range->begin, range->end - range->begin, words, hasWords});
    }

    void readAngle()
    {
        const qsizetype begin = m_place++;
        if (isAt("<!--", begin)) {
            const qsizetype close = find("-->", begin, m_end);
            m_place = close < 0 ? m_end : close + 3;
            return;
        }
        if (begin + 1 >= m_end || !isAsciiLetter(m_text[begin + 1]))
            return;
        qsizetype end = begin + 1;
        while (end < m_end && isAsciiLetter(m_text[end]))
            ++end;
        if (end < m_end && m_text[end] == ':') {
            const qsizetype close = find(">", end, end + longestAddress);
            if (close > 0)
                add(LinkForm::Automatic, Range{begin + 1, close}, {});
            return;
        }
        const QByteArray name = m_text.sliced(begin + 1, end - begin - 1).toByteArray().toLower();
        if (name == "a" || name == "img")
            readTag(name == "img", end);
    }

    /// The attributes up to the end of the tag.
    void readTag(bool isImage, qsizetype place)
    {
        std::optional<Range> address;
        std::optional<QString> alt;
        const qsizetype limit = std::min(m_end, place + longestTag);
        while (place < limit && m_text[place] != '>') {
            if (!isAsciiLetter(m_text[place])) {
                ++place;
                continue;
            }
            const qsizetype nameBegin = place;
            while (place < limit && (isAsciiLetter(m_text[place]) || m_text[place] == '-'))
                ++place;
            const QByteArray name = m_text.sliced(nameBegin, place - nameBegin).toByteArray().toLower();
            const Range value = attributeValue(place, limit);
            if (name == (isImage ? "src" : "href"))
                address = value;
            else if (name == "alt")
                alt = QString::fromUtf8(m_text.sliced(value.begin, value.end - value.begin)).simplified();
        }
        m_place = place;
        add(isImage ? LinkForm::HtmlImage : LinkForm::HtmlLink, address, alt.value_or(QString()),
            !isImage || alt.has_value());
    }

    /// Moves `place` behind it.
    Range attributeValue(qsizetype &place, qsizetype limit) const
    {
        qsizetype next = place;
        while (next < limit && isBlankByte(m_text[next]))
            ++next;
        if (next >= limit || m_text[next] != '=')
            return {};
        ++next;
        while (next < limit && isBlankByte(m_text[next]))
            ++next;
        if (next >= limit)
            return {};
        const char quote = m_text[next] == '"' || m_text[next] == '\'' ? m_text[next] : '\0';
        const qsizetype begin = next + (quote != 0 ? 1 : 0);
        qsizetype end = begin;
        while (end < limit && (quote != 0 ? m_text[end] != quote : !isBlankByte(m_text[end]) && m_text[end] != '>'))
            ++end;
        place = std::min(limit, end + (quote != 0 ? 1 : 0));
        return {begin, end};
    }

    QByteArrayView m_text;
    qsizetype m_place;
    qsizetype m_end;
    QList<TextLink> &m_links;
    QHash<qsizetype, qsizetype> m_closing; ///< Of each bracket that is closed.
};

} // namespace

QList<TextLink> linksIn(QByteArrayView body)
{
    QList<TextLink> links;
    MarkdownLines lines(body);
    qsizetype begin = -1;
    qsizetype end = 0;
    const auto finish = [&] {
        if (begin >= 0)
            Stretch(body, begin, end, links).read();
        begin = -1;
    };
    while (lines.next()) {
        if (lines.isCode() || lines.isBlank()) {
            finish();
            continue;
        }
        begin = begin < 0 ? lines.begin() : begin;
        end = lines.end();
    }
    finish();
    return links;
}

int lineOf(QByteArrayView text, qsizetype place)
{
    return 1 + int(std::count(text.begin(), text.begin() + std::min(place, text.size()), '\n'));
}

} // namespace galley::model
