// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/search/searchindex.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <bit>

/// In a static library nobody but us asks for the resource.
static void loadParts() { Q_INIT_RESOURCE(parts); }

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 postsOfShard = 8;
constexpr quint32 mostShards = 64;
constexpr qsizetype postsOfBlock = 64;

quint32 shardsFor(qsizetype posts)
{
    return qMin(mostShards, std::bit_ceil(quint32(posts + postsOfShard - 1) / postsOfShard));
}

/// A word's posts: the step from the last one times four, and the weight.
QByteArray postings(const QList<QPair<qsizetype, SearchWeight>> &places)
{
    QByteArray numbers;
    qsizetype last = 0;
    for (const auto &[place, weight] : places) {
        numbers += (numbers.isEmpty() ? "" : ",") + QByteArray::number((place - last) * 4 + qsizetype(weight));
        last = place;
    }
    return '[' + numbers + ']';
}

/// A word and the posts that it stands in.
struct IndexedWord
{
    QString word;
    QList<QPair<qsizetype, SearchWeight>> places{};
};

/// The words of a year by shard, in the order of the alphabet. Each is looked for once a post, sorted once a year.
QList<QList<IndexedWord>> wordsByShard(const QList<const SearchDocument *> &documents, quint32 shards)
{
    QHash<QString, qsizetype> known;
    QList<IndexedWord> words;
    for (qsizetype place = 0; place < documents.size(); ++place) {
        const SearchTerms &terms = documents.at(place)->terms;
        for (auto term = terms.cbegin(); term != terms.cend(); ++term) {
            const auto found = known.constFind(term.key());
            const qsizetype index = found == known.cend() ? words.size() : *found;
            if (found == known.cend()) {
                known.insert(term.key(), index);
                words.append({term.key()});
            }
            words[index].places.append({place, term.value()});
        }
    }
    std::ranges::sort(words, {}, &IndexedWord::word);
    QList<QList<IndexedWord>> sorted(shards);
    for (const IndexedWord &word : std::as_const(words))
        sorted[shardOf(word.word, shards)].append(word);
    return sorted;
}

/// Words hold letters and digits only, so that nothing in them is to be escaped.
QByteArray shardJson(const QList<IndexedWord> &words)
{
    QByteArray json;
    for (const IndexedWord &word : words)
        json += (json.isEmpty() ? "{\"" : ",\n\"") + word.word.toUtf8() + "\":" + postings(word.places);
    return (json.isEmpty() ? "{" : json) + "}\n";
}

} // namespace

QMap<QString, QByteArray> searchFilesOfYear(int year, const QList<const SearchDocument *> &documents)
{
    const quint32 shards = shardsFor(documents.size());
    const QList<QList<IndexedWord>> words = wordsByShard(documents, shards);
    QMap<QString, QByteArray> files;
    QJsonArray block;
    const QString folder = QString::number(year) + u'/';
    for (qsizetype place = 0; place < documents.size(); ++place) {
        const SearchDocument &document = *documents.at(place);
        block.append(QJsonArray{document.title, QString::fromLatin1(document.address), document.date});
        if (block.size() == postsOfBlock || place + 1 == documents.size()) {
            files.insert(folder + u"posts%1.json"_s.arg(place / postsOfBlock),
                         QJsonDocument(block).toJson(QJsonDocument::Compact) + '\n');
            block = {};
        }
    }
    for (quint32 shard = 0; shard < shards; ++shard)
        files.insert(folder + u"%1.json"_s.arg(shard), shardJson(words.at(shard)));
    return files;
}

QStringList searchFileNames(int year, qsizetype posts)
{
    const QString folder = QString::number(year) + u'/';
    QStringList names;
    for (quint32 shard = 0; shard < shardsFor(posts); ++shard)
        names.append(folder + u"%1.json"_s.arg(shard));
    for (qsizetype block = 0; block * postsOfBlock < posts; ++block)
        names.append(folder + u"posts%1.json"_s.arg(block));
    return names;
}

QByteArray searchYears(const QMap<int, qsizetype> &posts)
{
    QJsonArray list;
    for (auto year = posts.cbegin(); year != posts.cend(); ++year)
        list.append(QJsonArray{year.key(), int(shardsFor(year.value())), year.value()});
    return QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n';
}

QMap<QString, QByteArray> searchFiles(const QList<SearchDocument> &documents)
{
    QMap<int, QList<const SearchDocument *>> years;
    for (auto document = documents.crbegin(); document != documents.crend(); ++document)
        years[document->year].append(&*document); // From the oldest, so that a new post moves none.
    QMap<QString, QByteArray> files;
    QMap<int, qsizetype> counts;
    for (auto year = years.cbegin(); year != years.cend(); ++year) {
        files.insert(searchFilesOfYear(year.key(), year.value()));
        counts.insert(year.key(), year.value().size());
    }
    files.insert(u"index.json"_s, searchYears(counts));
    files.insert(u"search.js"_s, searchScript());
    return files;
}

QByteArray searchPageContent(const QByteArray &root, const PageWords &words)
{
    const auto text = [&](const char *key) { return words(QLatin1String(key)).toHtmlEscaped().toUtf8(); };
    return "<form class=\"search\" role=\"search\" data-root=\"" + root + "\" data-none=\"" + text("search_none") +
           "\" data-one=\"" + text("search_one") + "\" data-many=\"" + text("search_many") + "\" data-wrong=\"" +
           text("search_wrong") + "\">\n<label for=\"search-words\">" + text("search_words") +
           "</label>\n<input id=\"search-words\" type=\"search\" name=\"q\" autocomplete=\"off\" "
           "spellcheck=\"false\">\n"
           "</form>\n<p class=\"search-state\" role=\"status\"></p>\n<ol class=\"search-results\" hidden></ol>\n"
           "<noscript><p>" +
           text("search_script") + " <a href=\"" + root + "tags/\">" + text("search_tags") +
           "</a></p></noscript>\n<script src=\"search.js\" defer></script>\n";
}

QByteArray searchScript()
{
    static const bool loaded = (loadParts(), true);
    Q_UNUSED(loaded)
    QFile file(u":/galley/parts/search.js"_s);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // Built in.
    return file.readAll();
}

} // namespace galley::publish
