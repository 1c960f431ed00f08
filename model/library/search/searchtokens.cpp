// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/search/searchtokens.h"

#include "model/library/search/searchwords.h"

#include <QList>
#include <QSet>

#include <algorithm>

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

/// The words of one column, and how they begin.
class ColumnTokens
{
public:
    explicit ColumnTokens(QStringView text)
    {
        m_words.reserve(text.size() + text.size() / 8);
        forEachSearchWord(text, RunEnd::Alone, [this](const SearchWord &word) {
            add(word.text);
            return true;
        });
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
    void add(QStringView word)
    {
        const qsizetype begin = m_words.size();
        m_words += word.toUtf8();
        m_ends.append(m_words.size());
        qsizetype end = begin;
        for (qsizetype length = 1; length <= longestBeginning; ++length) {
            do
                ++end;
            while (end < m_words.size() && (quint8(m_words.at(end)) & 0xC0) == 0x80); // The rest of a character.
            if (end == m_words.size())
                return;
            addBeginning(QByteArrayView(m_words).sliced(begin, end - begin));
        }
    }

    void addBeginning(QByteArrayView beginning)
    {
        if (beginning.size() > qsizetype(sizeof(quint64))) {
            m_longBeginnings.insert(beginning.toByteArray());
            return;
        }
        quint64 key = 0;
        for (const char byte : beginning)
            key = key << 8 | quint8(byte);
        m_beginnings.insert(key);
    }

    bool giveBeginnings(bool isHead, const TokenSink &sink) const
    {
        const auto giveOne = [&](const QByteArray &beginning) {
            return sink(markOf(TokenKind::Beginning) + beginning, true) &&
                   (!isHead || sink(markOf(TokenKind::HeadBeginning) + beginning, true));
        };
        for (quint64 key : m_beginnings) {
            QByteArray beginning;
            for (; key != 0; key >>= 8)
                beginning.prepend(char(key & 0xFF));
            if (!giveOne(beginning))
                return false;
        }
        return std::ranges::all_of(m_longBeginnings, giveOne);
    }

    QByteArray m_words; ///< One behind the other.
    QList<qsizetype> m_ends;
    QSet<quint64> m_beginnings; ///< Their bytes: nearly all have no more than fit.
    QSet<QByteArray> m_longBeginnings;
};

void tokenizeText(QByteArrayView text, const TokenSink &sink)
{
    if (!text.isEmpty())
        ColumnTokens(QString::fromUtf8(text.sliced(1))).give(text.front() == headColumn, sink);
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
