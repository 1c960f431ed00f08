// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/search/searchindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::publish;

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void titleOutweighsText();
    void beginningsShareAShard();
    void indexLeadsToItsPosts();
    void onlyItsYearChanges();
    void newPostMovesNone();
};

namespace {

SearchDocument document(int number, int year, const QByteArray &html)
{
    const QString title = u"Post %1"_s.arg(number);
    return {title, "p" + QByteArray::number(number) + '/', u"1 May"_s, year, searchTerms(title, {}, html)};
}

/// Three years, the newest first.
QList<SearchDocument> blog()
{
    QList<SearchDocument> documents;
    for (int number = 60; number > 0; --number)
        documents.append(
            document(number, 2020 + number / 20, "<p>Words of number" + QByteArray::number(number) + "</p>"));
    return documents;
}

QStringList changed(const QMap<QString, QByteArray> &before, const QMap<QString, QByteArray> &after)
{
    QStringList names;
    for (auto file = after.cbegin(); file != after.cend(); ++file) {
        if (before.value(file.key()) != file.value())
            names.append(file.key());
    }
    return names;
}

} // namespace

void SearchTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("case and accents are folded") << u"Été À Ångström"_s << QStringList{u"ete"_s, u"a"_s, u"angstrom"_s};
    QTest::newRow("marks part words") << u"don't re-use C++20"_s
                                      << QStringList{u"don"_s, u"t"_s, u"re"_s, u"use"_s, u"c"_s, u"20"_s};
    QTest::newRow("ligatures and wide letters are read") << u"ﬁle Ｑｔ"_s << QStringList{u"file"_s, u"qt"_s};
    QTest::newRow("a last sigma is a sigma") << u"ΟΔΟΣ οδος"_s << QStringList{u"οδοσ"_s, u"οδοσ"_s};
    QTest::newRow("Japanese goes by pairs") << u"東京都 a"_s << QStringList{u"東京"_s, u"京都"_s, u"a"_s};
    QTest::newRow("a single letter of it is one") << u"本"_s << QStringList{u"本"_s};
    QTest::newRow("scripts side by side are parted") << u"Qt入門"_s << QStringList{u"qt"_s, u"入門"_s};
    QTest::newRow("emoji are no words") << u"🎉 !"_s << QStringList();
}

void SearchTest::words()
{
    QFETCH(QString, text);
    QTEST(searchWords(text), "words");
}

void SearchTest::titleOutweighsText()
{
    const SearchTerms terms =
        searchTerms(u"Harbour"_s, {u"Sea"_s}, "<p>harbour a a b b b b b c</p><pre><code>hidden</code></pre>");
    QCOMPARE(terms.value(u"harbour"_s), SearchWeight::Title);
    QCOMPARE(terms.value(u"sea"_s), SearchWeight::Many);
    QCOMPARE(terms.value(u"a"_s), SearchWeight::Several);
    QCOMPARE(terms.value(u"b"_s), SearchWeight::Many);
    QCOMPARE(terms.value(u"c"_s, SearchWeight::Title), SearchWeight::Once);
    QVERIFY(!terms.contains(u"hidden"_s));
}

void SearchTest::beginningsShareAShard()
{
    QCOMPARE(shardOf(u"kubernetes"_s, 64), shardOf(u"kub"_s, 64));
    QCOMPARE(shardOf(u"東京"_s, 64), shardOf(u"東"_s, 64));
    QSet<quint32> shards;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        shards.insert(shardOf(QString(letter) + u"bc"_s, 64));
    QVERIFY2(shards.size() > 15, "words are spread among the shards");
}

void SearchTest::indexLeadsToItsPosts()
{
    const auto files = searchFiles(blog());
    const QJsonArray years = QJsonDocument::fromJson(files.value(u"index.json"_s)).array();
    QCOMPARE(years.size(), 4);
    const auto shards = quint32(years.at(1)[1].toInt());
    QCOMPARE(years.at(1)[0].toInt(), 2021);
    QCOMPARE(shards, 4u);
    const QString file = u"2021/%1.json"_s.arg(shardOf(u"number33"_s, shards));
    const QJsonArray postings = QJsonDocument::fromJson(files.value(file)).object().value(u"number33"_s).toArray();
    QCOMPARE(postings.size(), 1);
    const int place = postings.at(0).toInt() / 4;
    const QJsonArray block = QJsonDocument::fromJson(files.value(u"2021/posts0.json"_s)).array();
    QCOMPARE(block.at(place)[0].toString(), u"Post 33"_s);
    QCOMPARE(block.at(place)[1].toString(), u"p33/"_s);
}

void SearchTest::onlyItsYearChanges()
{
    QList<SearchDocument> documents = blog();
    const auto before = searchFiles(documents);
    QCOMPARE(searchFiles(documents), before);
    documents[25] = document(35, 2021, "<p>Words of elsewhere</p>");
    const QStringList names = changed(before, searchFiles(documents));
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QVERIFY2(name.startsWith("2021/"_L1), qPrintable(name));
    QVERIFY2(names.size() <= 2, "the shard that had the word, and the one that has the new one");
}

void SearchTest::newPostMovesNone()
{
    QList<SearchDocument> documents = blog();
    const auto before = searchFiles(documents);
    documents.prepend(document(61, 2023, "<p>zebra</p>"));
    for (const QString &name : changed(before, searchFiles(documents)))
        QVERIFY2(name.startsWith("2023/"_L1) || name == u"index.json"_s, qPrintable(name));
}

QTEST_APPLESS_MAIN(SearchTest)
#include "tst_search.moc"
