// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/search/searchwords.h"

#include <QList>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Kind { Separator, Letter, Run, Symbol };

bool isRunScript(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Hangul || script == QChar::Script_Bopomofo;
}

Kind kindOf(char32_t point)
{
    if (point < 0x80) {
        const bool letter =
            (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
        return letter ? Kind::Letter : Kind::Separator;
    }
    constexpr char32_t softHyphen = 0xAD, nonJoiner = 0x200C, joiner = 0x200D, longSound = 0x30FC;
    if (point == softHyphen || point == nonJoiner || point == joiner)
        return Kind::Letter; // Within a word; folding drops them.
    if (point == longSound)
        return Kind::Run;
    if (QChar::isMark(point))
        return Kind::Letter;
    if (QChar::isLetterOrNumber(point))
        return isRunScript(QChar::script(point)) ? Kind::Run : Kind::Letter;
    return QChar::category(point) == QChar::Symbol_Other ? Kind::Symbol : Kind::Separator;
}

/// Accents go; vowel signs of Indic scripts and the voicing marks of Japanese make another word, so they stay.
bool isAccent(char32_t point)
{
    constexpr char32_t voiced = 0x3099, halfVoiced = 0x309A;
    if (QChar::category(point) != QChar::Mark_NonSpacing || point == voiced || point == halfVoiced)
        return false;
    const QChar::Script script = QChar::script(point);
    return script == QChar::Script_Inherited || script == QChar::Script_Common || script == QChar::Script_Latin ||
           script == QChar::Script_Greek || script == QChar::Script_Cyrillic || script == QChar::Script_Arabic ||
           script == QChar::Script_Hebrew;
}

/// Into a buffer that is used again, as nearly all words are plain.
void fold(QStringView word, QString &into)
{
    into.resize(0);
    if (std::ranges::all_of(word, [](QChar character) { return character < QChar(0x80); })) {
        for (const QChar character : word)
            into += character >= u'A' && character <= u'Z' ? QChar(character.unicode() + ('a' - 'A')) : character;
        return;
    }
    QString kept;
    const QString decomposed = word.toString().normalized(QString::NormalizationForm_KD);
    for (const char32_t point : decomposed.toUcs4()) {
        if (!isAccent(point) && QChar::category(point) != QChar::Other_Format)
            kept += QString::fromUcs4(&point, 1);
    }
    into = kept.toCaseFolded().replace(u'ß', u"ss"_s).normalized(QString::NormalizationForm_C);
}

/// Goes through a text word by word.
class WordScanner
{
public:
    WordScanner(QStringView text, RunEnd runEnd, const std::function<bool(const SearchWord &)> &use)
        : m_text(text)
        , m_runEnd(runEnd)
        , m_use(use)
    {
    }

    void scan()
    {
        while (!atEnd() && !m_stopped) {
            const qsizetype begin = m_position;
            const Kind kind = kindHere();
            skip();
            if (kind == Kind::Letter)
                scanWord(begin);
            else if (kind == Kind::Run)
                scanRun(begin);
            else if (kind == Kind::Symbol)
                give(begin, m_position);
        }
    }

private:
    bool atEnd() const { return m_position >= m_text.size(); }
    Kind kindHere() const { return kindOf(pointHere()); }
    void skip() { m_position += pointHere() > 0xFFFF ? 2 : 1; }

    char32_t pointHere() const
    {
        const QChar first = m_text[m_position];
        if (first.isHighSurrogate() && m_position + 1 < m_text.size() && m_text[m_position + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(first, m_text[m_position + 1]);
        return first.unicode();
    }

    void scanWord(qsizetype begin)
    {
        while (!atEnd() && kindHere() == Kind::Letter)
            skip();
        give(begin, m_position);
    }

    void scanRun(qsizetype begin)
    {
        qsizetype previous = begin;
        bool single = true;
        while (!atEnd() && kindHere() == Kind::Run) {
            const qsizetype middle = m_position;
            skip();
            give(previous, m_position);
            previous = middle;
            single = false;
        }
        if (single || !atEnd() || m_runEnd == RunEnd::Alone)
            give(previous, m_position);
    }

    void give(qsizetype begin, qsizetype end)
    {
        fold(m_text.sliced(begin, end - begin), m_folded);
        if (!m_folded.isEmpty() && !m_stopped)
            m_stopped = !m_use(SearchWord{m_folded, begin, end});
    }

    QStringView m_text;
    RunEnd m_runEnd;
    const std::function<bool(const SearchWord &)> &m_use;
    qsizetype m_position = 0;
    bool m_stopped = false;
    QString m_folded;
};

} // namespace

void forEachSearchWord(QStringView text, RunEnd runEnd, const std::function<bool(const SearchWord &)> &use)
{
    WordScanner(text, runEnd, use).scan();
}

QByteArray searchWords(QStringView text)
{
    QByteArray words;
    words.reserve(text.size() + text.size() / 8);
    forEachSearchWord(text, RunEnd::Alone, [&](const SearchWord &word) {
        words += word.text.toUtf8();
        words += ' ';
        return true;
    });
    return words;
}

} // namespace galley::model
