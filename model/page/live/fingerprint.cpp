// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/live/fingerprint.h"

#include "model/page/live/visibletext.h"

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRuns = 6;
constexpr qsizetype mostWords = 8;
constexpr qsizetype mostCharacters = 80;

bool joinsWords(QChar character)
{
    return character == u'\'' || character == u'’' || character == u'‘' || character == u'`' ||
           character.category() == QChar::Other_Format || character.category() == QChar::Mark_NonSpacing;
}

/// Letters and digits in small letters, single spaces between: quotes, dashes and the like are set by themes as they
/// please.
QString bare(const QString &text)
{
    QString words;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            words += character;
        else if (!joinsWords(character) && !words.endsWith(u' '))
            words += u' ';
    }
    return words.trimmed();
}

bool isPlain(QStringView word)
{
    const auto isSign = [](QChar character) { return u".,;:!?\"“”„‘’'()…—–-"_s.contains(character); };
    while (!word.isEmpty() && isSign(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && isSign(word.back()))
        word.chop(1);
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar character) {
        return character.isLetterOrNumber() || character.isSurrogate() || joinsWords(character) || character == u'-';
    });
}

/// Lines that generators turn into something else than their words.
bool isMarkup(const QString &line)
{
    static const QStringList beginnings{u"    "_s, u"\t"_s, u"<"_s,  u"{"_s,       u":::"_s,    u"|"_s,
                                        u"["_s,    u"!"_s,  u"$$"_s, u"import "_s, u"export "_s};
    return std::ranges::any_of(beginnings, [&line](const QString &beginning) { return line.startsWith(beginning); });
}

/// The runs of plain words of a body, each of at least `least` words.
QStringList runsOf(const QString &body, qsizetype least)
{
    QStringList runs;
    QStringList run;
    const auto end = [&] {
        const QString words = bare(run.join(u' ')).left(mostCharacters);
        if (run.size() >= least && words.size() > 3)
            runs.append(words);
        run.clear();
    };
    bool isFenced = false;
    const QStringList lines = body.split(u'\n');
    for (const QString &line : lines) {
        const bool isFence = line.trimmed().startsWith("```"_L1) || line.trimmed().startsWith("~~~"_L1);
        isFenced = isFenced != isFence;
        if (isFence || isFenced || line.trimmed().isEmpty() || isMarkup(line)) {
            end();
            continue;
        }
        for (const QString &word : line.simplified().split(u' ')) {
            if (isPlain(word))
                run.append(word);
            if (!isPlain(word) || run.size() >= mostWords)
                end();
        }
    }
    end();
    runs.removeDuplicates();
    return runs;
}

/// At most so many, from all parts of the list.
QStringList spread(const QStringList &runs, qsizetype most)
{
    if (runs.size() <= most)
        return runs;
    QStringList some;
    for (qsizetype index = 0; index < most; ++index)
        some.append(runs.at(index * (runs.size() - 1) / std::max<qsizetype>(1, most - 1)));
    return some;
}

QStringList without(QStringList runs, const QString &text)
{
    const QString known = bare(text);
    runs.removeIf([&known](const QString &run) { return known.contains(run); });
    return runs;
}

} // namespace

Fingerprint fingerprintOf(const QString &title, const QString &body, const QString &earlier)
{
    Fingerprint print;
    print.title = bare(title);
    QStringList runs = runsOf(body, 3);
    if (runs.isEmpty())
        runs = runsOf(body, 1);
    const QStringList fresh = earlier.isEmpty() ? runs : without(runs, earlier);
    print.present = spread(fresh, mostRuns);
    if (fresh.isEmpty() && !earlier.isEmpty())
        print.absent = spread(without(runsOf(earlier, 3), body), mostRuns);
    if (print.present.size() < mostRuns)
        print.present += spread(without(runs, print.present.join(u' ')), mostRuns - print.present.size());
    print.present.removeDuplicates();
    return print;
}

PageHolds lookFor(const Fingerprint &fingerprint, const QByteArray &page)
{
    const QString text = bare(visibleText(page));
    const auto isThere = [&text](const QString &words) { return text.contains(words); };
    if (!isThere(fingerprint.title))
        return PageHolds::Nothing;
    const bool isAll =
        std::ranges::all_of(fingerprint.present, isThere) && std::ranges::none_of(fingerprint.absent, isThere);
    return isAll ? PageHolds::All : PageHolds::Title;
}

} // namespace galley::model
