// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/search/searchtokens.h"

#include "model/library/search/searchwords.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <array>
#include <bit>

namespace galley::model {

namespace {

QByteArray markOf(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Word:
        return {};
    case TokenKind::Beginning:
        return "\x01";
    case TokenKind::HeadWord:
        return "\x02";
    case TokenKind::HeadBeginning:
        return "\x03";
    }
    return {};
}

bool isLetterOrDigit(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

bool isPlain(char byte) { return quint8(byte) < 0x80; }

/// Which of the beginnings of folded ASCII words a text has: a bit for each of all there can be, for speed.
class PlainBeginnings
{
public:
    void add(QByteArrayView beginning)
    {
        size_t index = 0;
        for (qsizetype place = 0; place < longestBeginning; ++place)
            index = index * radix + (place < beginning.size() ? digitOf(beginning[place]) : 0);
        m_has[index / wordBits] |= quint64(1) << index % wordBits;
    }

    bool forEach(const std::function<bool(const QByteArray &)> &use) const
    {
        for (size_t word = 0; word < m_has.size(); ++word) {
            for (quint64 bits = m_has[word]; bits != 0; bits &= bits - 1) {
                if (!use(beginningOf(word * wordBits + size_t(std::countr_zero(bits)))))
                    return false;
            }
        }
        return true;
    }

private:
    static constexpr size_t radix = 1 + 26 + 10; ///< Nothing, a letter, a digit.
    static constexpr size_t wordBits = 64;
    static_assert(longestBeginning == 3);

    static size_t digitOf(char byte) { return byte <= '9' ? size_t(byte - '0') + 1 : size_t(byte - 'a') + 11; }

    static QByteArray beginningOf(size_t index)
    {
        QByteArray beginning;
        for (size_t power = radix * radix; power > 0; power /= radix) {
            const size_t digit = index / power % radix;
            if (digit > 0)
                beginning += digit < 11 ? char('0' + digit - 1) : char('a' + digit - 11);
        }
        return beginning;
    }

    std::array<quint64, (radix * radix * radix + wordBits - 1) / wordBits> m_has{};
};

/// The words of one column, and how they begin.
class ColumnTokens
{
public:
    explicit ColumnTokens(QByteArrayView text)
    {
        m_words.reserve(text.size() + text.size() / 8);
        m_ends.reserve(text.size() / 5);
        for (qsizetype begin = 0; begin < text.size();) {
            const qsizetype blank = text.indexOf(' ', begin);
            const qsizetype end = blank < 0 ? text.size() : blank;
            addStretch(text.sliced(begin, end - begin));
            begin = end + 1;
        }
    }

    /// All beginnings stand beside the first word: a place that is 0 takes the least room in the index.
    void give(bool isHead, const TokenSink &sink) const
    {
        qsizetype begin = 0;
        bool wanted = true;
        for (const qsizetype end : m_ends) {
            const QByteArrayView word = QByteArrayView(m_words).sliced(begin, end - begin);
            wanted = wanted && sink(word, false);
            if (isHead)
                wanted = wanted && sink(markOf(TokenKind::HeadWord) + word.toByteArray(), true);
            if (begin == 0)
                wanted = wanted && giveBeginnings(isHead, sink);
            if (!wanted)
                return;
            begin = end;
        }
    }

private:
    /// What stands between two blanks: a word never goes beyond them. Most are ASCII, where folding is little work.
    void addStretch(QByteArrayView stretch)
    {
        if (std::ranges::all_of(stretch, isPlain)) {
            addPlain(stretch);
            return;
        }
        forEachSearchWord(QString::fromUtf8(stretch), RunEnd::Alone, [this](const SearchWord &word) {
            addFolded(word.text);
            return true;
        });
    }

    void addPlain(QByteArrayView stretch)
    {
        for (qsizetype i = 0; i < stretch.size();) {
            if (!isLetterOrDigit(stretch[i])) {
                ++i;
                continue;
            }
            const qsizetype begin = m_words.size();
            for (; i < stretch.size() && isLetterOrDigit(stretch[i]); ++i)
                m_words += stretch[i] >= 'A' && stretch[i] <= 'Z' ? char(stretch[i] + ('a' - 'A')) : stretch[i];
            m_ends.append(m_words.size());
            const QByteArrayView word = QByteArrayView(m_words).sliced(begin);
            for (qsizetype length = 1; length <= longestBeginning && length < word.size(); ++length)
                m_plainBeginnings.add(word.first(length));
        }
    }

    void addFolded(QStringView word)
    {
        m_words += word.toUtf8();
        m_ends.append(m_words.size());
        for (qsizetype length = 1; length <= longestBeginning; ++length) {
            qsizetype units = 0;
            for (qsizetype characters = 0; characters < length && units < word.size(); ++characters)
                units += word[units].isHighSurrogate() ? 2 : 1;
            if (units >= word.size())
                return;
            const QByteArray beginning = word.first(units).toUtf8();
            if (std::ranges::all_of(beginning, isLetterOrDigit))
                m_plainBeginnings.add(beginning);
            else
                m_beginnings.insert(beginning);
        }
    }

    bool giveBeginnings(bool isHead, const TokenSink &sink) const
    {
        const auto giveOne = [&](const QByteArray &beginning) {
            return sink(markOf(TokenKind::Beginning) + beginning, true) &&
                   (!isHead || sink(markOf(TokenKind::HeadBeginning) + beginning, true));
        };
        return m_plainBeginnings.forEach(giveOne) && std::ranges::all_of(m_beginnings, giveOne);
    }

    QByteArray m_words; ///< One behind the other.
    QList<qsizetype> m_ends;
    PlainBeginnings m_plainBeginnings;
    QSet<QByteArray> m_beginnings; ///< Those of words in stretches that hold other than ASCII; some of both.
};

void tokenizeText(QByteArrayView text, const TokenSink &sink)
{
    if (!text.isEmpty())
        ColumnTokens(text.sliced(1)).give(text.front() == headColumn, sink);
}

/// The words of a query were made by searchToken; spaces part them.
void tokenizeQuery(QByteArrayView text, const TokenSink &sink)
{
    for (const QByteArray &token : text.toByteArray().split(' ')) {
        if (!token.isEmpty() && !sink(token, false))
            return;
    }
}

} // namespace

QByteArray searchToken(TokenKind kind, QStringView word) { return markOf(kind) + word.toUtf8(); }

Result<> addSearchTokenizer(Database &database)
{
    return database.addTokenizer("galley", [](QByteArrayView text, TokensOf what, const TokenSink &sink) {
        if (what == TokensOf::Query)
            tokenizeQuery(text, sink);
        else
            tokenizeText(text, sink);
    });
}

} // namespace galley::model
