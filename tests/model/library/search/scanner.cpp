// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanner.h"

#include "model/library/search/searchquery.h"
#include "model/library/search/searchwords.h"
#include "tests/model/library/support.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList vocabulary{u"été"_s,  u"ship"_s,   u"shipping"_s, u"shop"_s,   u"s"_s,    u"北京"_s,
                             u"京都"_s, u"e-mail"_s, u"it's"_s,     u"🎉"_s,     u"x"_s,    u"xy"_s,
                             u"xyz"_s,  u"xyzw"_s,   u"the"_s,      u"then"_s,   u"שלום"_s, u"мир"_s,
                             u"миры"_s, u"がん"_s,   u"かん"_s,     u"Straße"_s, u"a1"_s,   u"_"_s};

QString anyOf(QRandomGenerator &random) { return vocabulary.at(random.bounded(int(vocabulary.size()))); }

QString words(QRandomGenerator &random, int most)
{
    QString text;
    for (int word = random.bounded(most); word >= 0; --word)
        text += anyOf(random) + (random.bounded(5) ? u" "_s : u""_s);
    return text;
}

QStringList wordsOf(const QString &text)
{
    QStringList found;
    forEachSearchWord(text, RunEnd::Alone, [&found](const SearchWord &word) {
        found += word.text.toString();
        return true;
    });
    return found;
}

bool holds(const QStringList &text, const SearchPhrase &phrase)
{
    for (qsizetype first = 0; first + phrase.words.size() <= text.size(); ++first) {
        bool fits = true;
        for (qsizetype index = 0; index < phrase.words.size(); ++index) {
            const bool isLast = index == phrase.words.size() - 1;
            const QString &word = text.at(first + index);
            fits = fits && (isLast && !phrase.isWhole ? word.startsWith(phrase.words.at(index))
                                                      : word == phrase.words.at(index));
        }
        if (fits)
            return true;
    }
    return false;
}

} // namespace

QByteArray randomPost(QRandomGenerator &random)
{
    return simplePost(words(random, 3), words(random, 8), anyOf(random).remove(u'\'') + u", "_s + anyOf(random));
}

QString randomSearch(QRandomGenerator &random)
{
    QStringList parts;
    for (int part = random.bounded(3); part >= 0; --part) {
        QString word = anyOf(random);
        if (random.bounded(2))
            word.truncate(1 + random.bounded(int(word.size())));
        if (word.endsWith(u"\xD83C"_s))
            word = u"🎉"_s;
        switch (random.bounded(6)) {
        case 0:
            word = u'"' + word + u' ' + anyOf(random) + u'"';
            break;
        case 1:
            word = u'-' + word;
            break;
        case 2:
            word = u'"' + word;
            break;
        default:
            break;
        }
        parts += word;
    }
    return parts.join(u' ');
}

Result<QSet<PostId>> scanAll(Library &library, const QString &typed)
{
    const SearchQuery query = searchQuery(typed);
    QSet<PostId> found;
    if (!query.hasWords())
        return found;
    const auto posts = library.posts();
    if (!posts)
        return std::unexpected(posts.error());
    for (const PostSummary &summary : *posts) {
        const auto post = library.post(summary.id);
        if (!post)
            return std::unexpected(post.error());
        const PostReader reader = simpleReader();
        const QList<QStringList> columns{
            wordsOf(post->fields.title), wordsOf(post->fields.tags.join(u'\x1F')),
            wordsOf(reader.frontText(post->source)),
            wordsOf(QString::fromUtf8(post->source.sliced(reader.bodyOffset({}, post->source))))};
        const auto isThere = [&columns](const SearchPhrase &phrase) {
            return std::ranges::any_of(columns, [&phrase](const QStringList &text) { return holds(text, phrase); });
        };
        if (std::ranges::all_of(query.phrases, isThere) && std::ranges::none_of(query.excluded, isThere))
            found += post->id;
    }
    return found;
}

Result<QSet<PostId>> searchAll(Library &library, const QString &typed)
{
    const auto posts = library.search(typed, {}, 0);
    if (!posts)
        return std::unexpected(posts.error());
    QSet<PostId> found;
    for (const PostSummary &post : *posts)
        found += post.id;
    return found;
}

} // namespace galley::model
