// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/search/searchquery.h"

#include "model/library/search/searchtokens.h"
#include "model/library/search/searchwords.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A part of what was typed: up to a space, or up to the closing quote.
struct Part
{
    bool isExcluded = false;
    QString key; ///< Before a colon; empty: words.
    QString value;
    bool isQuoted = false; ///< With a closing quote.
};

QString wordsOf(const Part &part) { return part.key.isEmpty() ? part.value : part.key + u' ' + part.value; }

/// Cuts what was typed into its parts.
class PartReader
{
public:
    explicit PartReader(QStringView typed)
        : m_text(typed)
    {
    }

    std::optional<Part> next()
    {
        while (!atEnd() && here().isSpace())
            ++m_position;
        if (atEnd())
            return std::nullopt;
        Part part;
        if (here() == u'-' && m_position + 1 < m_text.size() && isWordStart(m_text[m_position + 1])) {
            part.isExcluded = true;
            ++m_position;
        }
        const qsizetype begin = m_position;
        while (!atEnd() && here().isLetter() && here().unicode() < 0x80)
            ++m_position;
        if (!atEnd() && here() == u':' && m_position > begin) {
            part.key = m_text.sliced(begin, m_position - begin).toString().toLower();
            ++m_position;
        } else {
            m_position = begin;
        }
        readValue(part);
        return part;
    }

private:
    bool atEnd() const { return m_position >= m_text.size(); }
    QChar here() const { return m_text[m_position]; }
    static bool isWordStart(QChar character)
    {
        return character == u'"' || character.isLetterOrNumber() || character.isSurrogate();
    }

    void readValue(Part &part)
    {
        if (!atEnd() && here() == u'"') {
            const qsizetype end = m_text.indexOf(u'"', m_position + 1);
            part.isQuoted = end >= 0;
            const qsizetype stop = part.isQuoted ? end : m_text.size();
            part.value = m_text.sliced(m_position + 1, stop - m_position - 1).toString();
            m_position = part.isQuoted ? end + 1 : m_text.size();
            return;
        }
        const qsizetype begin = m_position;
        while (!atEnd() && !here().isSpace() && here() != u'"')
            ++m_position;
        part.value = m_text.sliced(begin, m_position - begin).toString();
    }

    QStringView m_text;
    qsizetype m_position = 0;
};

SearchPhrase phraseOf(const QString &text, bool isWhole)
{
    SearchPhrase phrase{{}, isWhole};
    forEachSearchWord(text, RunEnd::LeftOut, [&](const SearchWord &word) {
        phrase.words += word.text.toString();
        return true;
    });
    return phrase;
}

bool addStates(SearchQuery &query, const QString &word)
{
    static const QList<std::pair<QString, QList<PostState>>> names{
        {u"draft"_s, {PostState::Draft}},
        {u"scheduled"_s, {PostState::Scheduled}},
        {u"changed"_s, {PostState::Changed}},
        {u"published"_s, {PostState::Committed, PostState::Pushed, PostState::Live}},
        {u"committed"_s, {PostState::Committed}},
        {u"pushed"_s, {PostState::Pushed}},
        {u"live"_s, {PostState::Live}},
        {u"conflict"_s, {PostState::Conflict}},
        {u"trash"_s, {PostState::Trash}}};
    bool found = false;
    for (const auto &[name, states] : names) {
        if (name == word) {
            query.states = states;
            return true;
        }
        if (name.startsWith(word)) { // While it is being typed.
            query.states += states;
            found = true;
        }
    }
    return found;
}

/// A year, a month or a day; what is not yet one while it is typed does not restrict.
bool addDate(QString &date, const QString &value)
{
    static const QRegularExpression typing(u"^[0-9]{0,4}(-[0-9]{0,2}){0,2}$"_s);
    static const QRegularExpression whole(u"^[0-9]{4}(-[0-9]{2}){0,2}$"_s);
    if (!typing.match(value).hasMatch())
        return false;
    if (whole.match(value).hasMatch())
        date = value;
    return true;
}

/// True when the part is a condition and not words.
bool addCondition(SearchQuery &query, const Part &part)
{
    if (part.key.isEmpty() || part.isExcluded)
        return false;
    QStringList *labels = part.key == "tag"_L1        ? &query.tags
                          : part.key == "category"_L1 ? &query.categories
                          : part.key == "site"_L1     ? &query.sites
                                                      : nullptr;
    if (labels) {
        if (!part.value.isEmpty())
            labels->append(part.value.toCaseFolded() + (part.isQuoted ? QString(QChar(0)) : QString()));
        return true;
    }
    if (part.key == "state"_L1)
        return part.value.isEmpty() || addStates(query, part.value.toLower());
    if (part.key == "before"_L1)
        return addDate(query.before, part.value);
    return part.key == "after"_L1 && addDate(query.after, part.value);
}

qsizetype pointsIn(const QString &word) { return word.toUcs4().size(); }

QString quoted(const QByteArray &tokens) { return u'"' + QString::fromUtf8(tokens) + u'"'; }

QString termOf(const SearchPhrase &phrase, TokenKind word, TokenKind beginning)
{
    QByteArrayList tokens;
    for (const QString &each : phrase.words)
        tokens += searchToken(word, each);
    const QString exact = quoted(tokens.join(' ')); // No token holds a quote: it would have parted the word.
    if (phrase.isWhole)
        return exact;
    const QString &last = phrase.words.constLast();
    if (phrase.words.size() > 1 || pointsIn(last) > longestBeginning)
        return exact + u" *"_s;
    return u'(' + exact + u" OR "_s + quoted(searchToken(beginning, last)) + u')';
}

QString allOf(const QList<SearchPhrase> &phrases, TokenKind word, TokenKind beginning, const QString &joint)
{
    QStringList terms;
    for (const SearchPhrase &phrase : phrases)
        terms += termOf(phrase, word, beginning);
    return terms.join(joint);
}

} // namespace

SearchQuery searchQuery(QStringView typed)
{
    SearchQuery query;
    PartReader reader(typed);
    while (const std::optional<Part> part = reader.next()) {
        if (addCondition(query, *part))
            continue;
        const SearchPhrase phrase = phraseOf(wordsOf(*part), part->isQuoted);
        if (!phrase.words.isEmpty())
            (part->isExcluded ? query.excluded : query.phrases) += phrase;
    }
    return query;
}

QString searchExpression(const SearchQuery &query)
{
    const QString wanted = allOf(query.phrases, TokenKind::Word, TokenKind::Beginning, u" AND "_s);
    const QString excluded = allOf(query.excluded, TokenKind::Word, TokenKind::Beginning, u" OR "_s);
    if (wanted.isEmpty() || excluded.isEmpty())
        return wanted + excluded;
    return u'(' + wanted + u") NOT ("_s + excluded + u')';
}

QString headExpression(const SearchQuery &query)
{
    return allOf(query.phrases, TokenKind::HeadWord, TokenKind::HeadBeginning, u" AND "_s);
}

} // namespace galley::model
