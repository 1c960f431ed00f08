// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled into galley-renderer too, with its Qt: see model/renderer/program.

#include "model/page/textcounts.h"

#include "model/page/sentences.h"
#include "model/page/syllables.h"

#include <QChar>

namespace galley::model {

namespace {

enum class Sign { Letter, LetterOfItsOwn, Joiner, Mark, Other, LineEnd };

/// Scripts without spaces between words.
bool standsAlone(char32_t codePoint)
{
    switch (QChar::script(codePoint)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

Sign signOf(char32_t codePoint)
{
    if (codePoint < 0x80) {
        const char ascii = char(codePoint);
        const bool isLetter =
            (ascii >= 'a' && ascii <= 'z') || (ascii >= 'A' && ascii <= 'Z') || (ascii >= '0' && ascii <= '9');
        const bool joins =
            ascii == '\'' || ascii == '-' || ascii == '.' || ascii == ',' || ascii == '_' || ascii == '@';
        return isLetter                         ? Sign::Letter
               : joins                          ? Sign::Joiner
               : ascii == '\n' || ascii == '\r' ? Sign::LineEnd
                                                : Sign::Other;
    }
    constexpr char32_t zeroWidthJoiner = 0x200D;
    constexpr char32_t rightQuote = 0x2019; // The apostrophe of smart punctuation.
    constexpr char32_t hyphen = 0x2010;
    const bool isVariation =
        (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
    switch (QChar::category(codePoint)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return codePoint == zeroWidthJoiner ? Sign::Joiner : Sign::Mark;
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return Sign::LineEnd;
    default:
        break;
    }
    if (isVariation) {
        return Sign::Mark;
    }
    if (codePoint == rightQuote || codePoint == hyphen) {
        return Sign::Joiner;
    }
    if (!QChar::isLetterOrNumber(codePoint)) {
        return Sign::Other;
    }
    return standsAlone(codePoint) ? Sign::LetterOfItsOwn : Sign::Letter;
}

/// Gathers the letters of words for what is counted by word and by sentence.
class WordReader
{
public:
    explicit WordReader(TextCounts &counts)
        : m_counts(counts)
    {
    }

    void letter(char32_t codePoint, bool beginsWord)
    {
        if (beginsWord) {
            endWord();
            m_inWord = true;
            m_beginsSmall = QChar::isLower(codePoint);
        }
        m_joiner = 0; // It stood within the word.
        if (QChar::isLetter(codePoint) && codePoint <= 0xFFFF && m_letters.size() < longestWord) {
            m_letters += QChar(char16_t(QChar::toLower(codePoint)));
        }
    }

    void letterOfItsOwn()
    {
        endWord();
        m_sentences.word({}, false);
    }

    /// `mayJoin`: a letter next would go on with the word.
    void joiner(char32_t codePoint, bool mayJoin)
    {
        if (mayJoin) {
            m_joiner = codePoint;
        } else {
            other(codePoint);
        }
    }

    void other(char32_t codePoint)
    {
        endWord();
        m_sentences.sign(codePoint);
    }

    void paragraphEnd()
    {
        endWord();
        m_sentences.paragraphEnd();
        m_counts.sentences = m_sentences.count();
    }

private:
    static constexpr int longestWord = 100;

    void endWord()
    {
        if (m_inWord) {
            m_counts.englishSyllables += englishSyllables(m_letters);
            m_counts.germanSyllables += germanSyllables(m_letters);
            m_sentences.word(m_letters, m_beginsSmall);
            m_letters.resize(0);
            m_inWord = false;
        }
        if (m_joiner != 0) {
            m_sentences.sign(m_joiner);
            m_joiner = 0;
        }
    }

    TextCounts &m_counts;
    SentenceCounter m_sentences;
    QString m_letters; ///< Of the word, small.
    char32_t m_joiner = 0;
    bool m_inWord = false;
    bool m_beginsSmall = false;
};

/// For who asks for the words alone.
struct NoReader
{
    void letter(char32_t, bool) {}
    void letterOfItsOwn() {}
    void joiner(char32_t, bool) {}
    void other(char32_t) {}
    void paragraphEnd() {}
};

bool isSpace(char32_t codePoint)
{
    return codePoint < 0x80 ? codePoint == U' ' || codePoint == U'\t' : QChar::isSpace(codePoint);
}

template<typename Reader>
void count(QStringView text, TextCounts &counts, Reader reader)
{
    bool afterLineEnd = false;
    bool inWord = false;
    bool afterJoiner = false;    // Joined to the word before it, if a letter follows.
    bool afterZeroWidth = false; // An emoji made of several.
    for (qsizetype index = 0; index < text.size(); ++index) {
        char32_t codePoint = text[index].unicode();
        if (QChar::isHighSurrogate(codePoint) && index + 1 < text.size() && text[index + 1].isLowSurrogate()) {
            codePoint = QChar::surrogateToUcs4(text[index], text[index + 1]);
            ++index;
        }
        const Sign sign = signOf(codePoint);
        const bool isZeroWidth = codePoint == 0x200D;
        if (sign != Sign::LineEnd && sign != Sign::Mark && !isZeroWidth && !afterZeroWidth) {
            ++counts.characters;
            counts.charactersWithoutSpaces += isSpace(codePoint) ? 0 : 1;
        }
        afterZeroWidth = isZeroWidth;
        switch (sign) {
        case Sign::Letter:
            reader.letter(codePoint, !inWord);
            counts.words += inWord ? 0 : 1;
            inWord = true;
            afterJoiner = false;
            break;
        case Sign::LetterOfItsOwn:
            reader.letterOfItsOwn();
            ++counts.words;
            ++counts.lettersOfTheirOwn;
            inWord = false;
            afterJoiner = false;
            break;
        case Sign::Joiner:
            inWord = inWord && !afterJoiner; // One joins, two part: “yes--no”, “wait...”.
            afterJoiner = true;
            reader.joiner(codePoint, inWord);
            break;
        case Sign::Mark:
            break;
        case Sign::Other:
        case Sign::LineEnd:
            reader.other(codePoint);
            inWord = false;
            afterJoiner = false;
            break;
        }
        if (codePoint == U'\n' && afterLineEnd) {
            reader.paragraphEnd();
        }
        afterLineEnd = codePoint == U'\n' || (codePoint == U'\r' && afterLineEnd);
    }
    reader.paragraphEnd();
}

} // namespace

TextCounts &TextCounts::operator+=(const TextCounts &other)
{
    words += other.words;
    characters += other.characters;
    charactersWithoutSpaces += other.charactersWithoutSpaces;
    sentences += other.sentences;
    paragraphs += other.paragraphs;
    lettersOfTheirOwn += other.lettersOfTheirOwn;
    englishSyllables += other.englishSyllables;
    germanSyllables += other.germanSyllables;
    return *this;
}

TextCounts countText(QStringView text)
{
    TextCounts counts;
    count(text, counts, WordReader(counts));
    return counts;
}

TextCounts countWordsOf(QStringView text)
{
    TextCounts counts;
    count(text, counts, NoReader());
    return counts;
}

} // namespace galley::model
