// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/search/searchtokens.h"

#include "model/library/search/searchwords.h"

#include <QSet>

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

/// Gives the tokens of one column.
class ColumnTokens
{
public:
    ColumnTokens(bool isHead, const TokenSink &sink)
        : m_isHead(isHead)
        , m_sink(sink)
    {
    }

    bool take(QStringView word)
    {
        m_token.resize(0);
        m_token += word.toUtf8();
        if (!m_sink(m_token, false))
            return false;
        if (m_isHead && !m_sink(searchToken(TokenKind::HeadWord, word), true))
            return false;
        qsizetype end = 0;
        for (qsizetype length = 1; length <= longestBeginning; ++length) {
            end += word[end].isHighSurrogate() && end + 1 < word.size() ? 2 : 1;
            if (end >= word.size())
                return true;
            if (!takeBeginning(word.first(end)))
                return false;
        }
        return true;
    }

private:
    bool takeBeginning(QStringView beginning)
    {
        if (isKnown(beginning))
            return true;
        return m_sink(searchToken(TokenKind::Beginning, beginning), true) &&
               (!m_isHead || m_sink(searchToken(TokenKind::HeadBeginning, beginning), true));
    }

    bool isKnown(QStringView beginning)
    {
        quint64 key = 0; // Up to three characters of up to 21 bits.
        for (qsizetype index = 0; index < beginning.size(); ++index) {
            char32_t point = beginning[index].unicode();
            if (beginning[index].isHighSurrogate() && index + 1 < beginning.size())
                point = QChar::surrogateToUcs4(beginning[index], beginning[index + 1]), ++index;
            key = key << 21 | point;
        }
        const qsizetype before = m_known.size();
        m_known.insert(key);
        return m_known.size() == before;
    }

    bool m_isHead;
    const TokenSink &m_sink;
    QByteArray m_token;
    QSet<quint64> m_known;
};

void tokenizeText(QByteArrayView text, const TokenSink &sink)
{
    if (text.isEmpty())
        return;
    ColumnTokens tokens(text.front() == headColumn, sink);
    forEachSearchWord(QString::fromUtf8(text.sliced(1)), RunEnd::Alone,
                      [&tokens](const SearchWord &word) { return tokens.take(word.text); });
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
