// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/search/searchterms.h"

#include "publish/press/parts/text/visiblewords.h"

#include <algorithm>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestWord = 40;
constexpr qsizetype lettersOfKey = 3;

bool isMark(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing;
}

bool isWithoutSpaces(char32_t point)
{
    switch (QChar::script(point)) {
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

/// Lower case without marks; the sigma that ends words is as the others.
QList<char32_t> folded(const QString &text)
{
    QList<char32_t> points;
    const QList<uint> all = text.normalized(QString::NormalizationForm_KD).toLower().toUcs4();
    for (const uint point : all) {
        if (!isMark(point))
            points.append(point == U'ς' ? U'σ' : char32_t(point));
    }
    return points;
}

void addWord(QStringList &words, const QList<char32_t> &word)
{
    if (word.isEmpty())
        return;
    if (!isWithoutSpaces(word.constFirst())) {
        words.append(QString::fromUcs4(word.constData(), qMin(word.size(), longestWord)));
        return;
    }
    if (word.size() == 1)
        words.append(QString::fromUcs4(word.constData(), 1));
    for (qsizetype at = 0; at + 1 < word.size(); ++at)
        words.append(QString::fromUcs4(word.constData() + at, 2));
}

SearchWeight weightOf(int count)
{
    constexpr int several = 2;
    constexpr int many = 5;
    return count >= many ? SearchWeight::Many : count >= several ? SearchWeight::Several : SearchWeight::Once;
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar unit) { return unit.unicode() < 0x80; });
}

/// What most words of most languages are made of: nothing is to be folded but capital letters.
void addAscii(QStringList &words, QStringView text)
{
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(word.left(longestWord));
        word.clear();
    };
    for (const QChar unit : text) {
        if (unit >= u'A' && unit <= u'Z')
            word += QChar(unit.unicode() - u'A' + u'a');
        else if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
            word += unit;
        else
            end();
    }
    end();
}

void addFolded(QStringList &words, const QString &text)
{
    QList<char32_t> word;
    for (const char32_t point : folded(text)) {
        const bool isPart = QChar::isLetterOrNumber(point);
        const bool isOther = !word.isEmpty() && isWithoutSpaces(point) != isWithoutSpaces(word.constFirst());
        if (!isPart || isOther) {
            addWord(words, word);
            word.clear();
        }
        if (isPart)
            word.append(point);
    }
    addWord(words, word);
}

} // namespace

QStringList searchWords(const QString &text)
{
    QStringList words;
    // No word goes on over a space, and most of what stands between two is plain.
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (isAscii(part))
            addAscii(words, part);
        else
            addFolded(words, part.toString());
    }
    return words;
}

SearchTerms searchTerms(const QString &title, const QStringList &tags, const QByteArray &html)
{
    QHash<QString, int> counts;
    const QStringList inText = searchWords(visibleWords(html).prose);
    counts.reserve(inText.size());
    for (const QString &word : inText)
        ++counts[word];
    SearchTerms terms;
    terms.reserve(counts.size());
    for (auto word = counts.cbegin(); word != counts.cend(); ++word)
        terms.insert(word.key(), weightOf(word.value()));
    for (const QString &tag : tags) {
        for (const QString &word : searchWords(tag))
            terms.insert(word, SearchWeight::Many);
    }
    for (const QString &word : searchWords(title))
        terms.insert(word, SearchWeight::Title);
    return terms;
}

quint32 shardOf(const QString &word, quint32 shards)
{
    const QList<uint> points = word.toUcs4();
    const bool isPair = !points.isEmpty() && isWithoutSpaces(points.constFirst());
    const auto *key = reinterpret_cast<const char32_t *>(points.constData());
    const QString start = QString::fromUcs4(key, qMin(points.size(), isPair ? 1 : lettersOfKey));
    quint32 hash = 2166136261u; // FNV-1a.
    for (const QChar unit : start)
        hash = (hash ^ unit.unicode()) * 16777619u;
    return (hash ^ (hash >> 16)) & (shards - 1);
}

} // namespace galley::publish
