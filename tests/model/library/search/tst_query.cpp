// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/search/searchquery.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// What a typed line is understood as.
class QueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void conditions();
    void whatIsStillBeingTypedDoesNotRestrict();
    void whatIsNoConditionIsWords();
};

namespace {

QString spell(const QList<SearchPhrase> &phrases)
{
    QStringList parts;
    for (const SearchPhrase &phrase : phrases)
        parts += phrase.words.join(u'+') + (phrase.isWhole ? u"!"_s : u""_s);
    return parts.join(u' ');
}

} // namespace

void QueryTest::words_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("excluded");
    QTest::newRow("words") << u"One two"_s << u"one two"_s << u""_s;
    QTest::newRow("a phrase") << u"\"one two\" three"_s << u"one+two! three"_s << u""_s;
    QTest::newRow("an open phrase") << u"three \"one tw"_s << u"three one+tw"_s << u""_s;
    QTest::newRow("a phrase right behind a word") << u"three\"one two\""_s << u"three one+two!"_s << u""_s;
    QTest::newRow("empty phrases") << u"\"\" \"\" \""_s << u""_s << u""_s;
    QTest::newRow("a word that must not be") << u"one -two"_s << u"one"_s << u"two"_s;
    QTest::newRow("a hyphen within a word") << u"e-mail"_s << u"e+mail"_s << u""_s;
    QTest::newRow("a hyphen alone") << u"one - two"_s << u"one two"_s << u""_s;
    QTest::newRow("two hyphens") << u"--two"_s << u"two"_s << u""_s;
    QTest::newRow("brackets and stars") << u"(one* OR ^two) AND {three}"_s << u"one or two and three"_s << u""_s;
}

void QueryTest::words()
{
    QFETCH(QString, typed);
    const SearchQuery query = searchQuery(typed);
    QTEST(spell(query.phrases), "wanted");
    QTEST(spell(query.excluded), "excluded");
}

void QueryTest::conditions()
{
    const SearchQuery query = searchQuery(
        u"tag:Linux tag:\"Open Source\" category:news state:published site:blog after:2024 before:2025-03 x"_s);
    QCOMPARE(query.tags, (QStringList{u"linux"_s, u"open source"_s + QChar(0)}));
    QCOMPARE(query.categories, QStringList{u"news"_s});
    QCOMPARE(query.sites, QStringList{u"blog"_s});
    QVERIFY(query.states == (QList<PostState>{PostState::Committed, PostState::Pushed, PostState::Live}));
    QCOMPARE(query.after, u"2024"_s);
    QCOMPARE(query.before, u"2025-03"_s);
    QCOMPARE(spell(query.phrases), u"x"_s);
}

void QueryTest::whatIsStillBeingTypedDoesNotRestrict()
{
    for (const QString &typed : {u"tag:"_s, u"category:"_s, u"state:"_s, u"after:"_s, u"after:20"_s, u"before:2024-"_s})
        QVERIFY2(searchQuery(typed).isEmpty(), qPrintable(typed));
    QVERIFY(searchQuery(u"state:dr"_s).states == QList<PostState>{PostState::Draft});
}

void QueryTest::whatIsNoConditionIsWords()
{
    QCOMPARE(spell(searchQuery(u"state:nothing"_s).phrases), u"state+nothing"_s);
    QCOMPARE(spell(searchQuery(u"after:noon"_s).phrases), u"after+noon"_s);
    QCOMPARE(spell(searchQuery(u"http://example.com"_s).phrases), u"http+example+com"_s);
    QCOMPARE(spell(searchQuery(u"title:x col:y"_s).phrases), u"title+x col+y"_s);
}

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
