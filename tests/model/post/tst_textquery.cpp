// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/textquery.h"

#include <QElapsedTimer>
#include <QTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class TextQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void replaces_data();
    void replaces();
    void anExpressionThatCannotBeReadIsTold();
    void anExpressionThatDoesNotEndIsStopped();
    void atMostAsManyAsAsked();
};

/// The text with each match in brackets.
static QString marked(const QString &text, const QList<TextMatch> &matches)
{
    QString result = text;
    for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
        result.insert(match->end(), u']');
        result.insert(match->begin, u'[');
    }
    return result;
}

void TextQueryTest::finds_data()
{
    QTest::addColumn<TextQuery>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");

    QTest::newRow("words without case") << TextQuery{u"ab"_s} << u"Ab cab"_s << u"[Ab] c[ab]"_s;
    QTest::newRow("words with case") << TextQuery{u"ab"_s, true} << u"Ab cab"_s << u"Ab c[ab]"_s;
    QTest::newRow("whole words") << TextQuery{u"ab"_s, false, true} << u"ab cab ab_c Ab."_s << u"[ab] cab ab_c [Ab]."_s;
    QTest::newRow("a whole word beside letters with accents")
        << TextQuery{u"ete"_s, false, true} << u"été ete éete"_s << u"été [ete] éete"_s;
    QTest::newRow("signs of expressions as text") << TextQuery{u"a.b*(c"_s} << u"axb a.b*(c"_s << u"axb [a.b*(c]"_s;
    QTest::newRow("an expression") << TextQuery{u"\\d+"_s, false, false, true} << u"a1 b22"_s << u"a[1] b[22]"_s;
    QTest::newRow("the start of each line") << TextQuery{u"^"_s, false, false, true} << u"a\nb"_s << u"[]a\n[]b"_s;
    QTest::newRow("the end of each line") << TextQuery{u",$"_s, false, false, true} << u"a,\nb,"_s << u"a[,]\nb[,]"_s;
    QTest::newRow("a whole word of an expression")
        << TextQuery{u"a|b"_s, false, true, true} << u"a ab b"_s << u"[a] ab [b]"_s;
    QTest::newRow("umlauts without case") << TextQuery{u"ÄRGER"_s} << u"ärger"_s << u"[ärger]"_s;
    QTest::newRow("nothing to look for") << TextQuery{} << u"text"_s << u"text"_s;
}

void TextQueryTest::finds()
{
    QFETCH(TextQuery, query);
    QFETCH(QString, text);
    QFETCH(QString, found);
    const Result<TextFinder> finder = TextFinder::make(query);
    QVERIFY(finder.has_value());
    const Result<QList<TextMatch>> matches = finder->findAll(text);
    QVERIFY(matches.has_value());
    QCOMPARE(marked(text, *matches), found);
}

void TextQueryTest::replaces_data()
{
    QTest::addColumn<TextQuery>("query");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QStringList>("replacements");

    QTest::newRow("words are words") << TextQuery{u"a1"_s} << u"$1\\n"_s << QStringList{u"$1\\n"_s};
    QTest::newRow("groups of an expression")
        << TextQuery{u"(\\w)(\\d)"_s, false, false, true} << u"$2-$1-$0"_s << QStringList{u"1-a-a1"_s, u"2-b-b2"_s};
    QTest::newRow("a line's end") << TextQuery{u" "_s, false, false, true} << u"\\n\\t"_s << QStringList{u"\n\t"_s};
    QTest::newRow("a dollar that is one") << TextQuery{u" "_s, false, false, true} << u"\\$1"_s << QStringList{u"$1"_s};
    QTest::newRow("a group that took nothing")
        << TextQuery{u"a(x)?"_s, false, false, true} << u"[$1]"_s << QStringList{u"[]"_s};
}

void TextQueryTest::replaces()
{
    QFETCH(TextQuery, query);
    QFETCH(QString, with);
    QFETCH(QStringList, replacements);
    const QString text = u"a1 b2"_s;
    const TextFinder finder = TextFinder::make(query).value();
    QCOMPARE(finder.replacements(text, finder.findAll(text).value(), with), replacements);
}

void TextQueryTest::anExpressionThatCannotBeReadIsTold()
{
    const Result<TextFinder> finder = TextFinder::make({u"a(b"_s, false, false, true});
    QVERIFY(!finder.has_value());
    QVERIFY(finder.error().message.contains(u"a(b"_s));
    QVERIFY(!finder.error().hint.isEmpty());
}

void TextQueryTest::anExpressionThatDoesNotEndIsStopped()
{
    const TextFinder finder = TextFinder::make({u"(a+)+[!?]"_s, false, false, true}).value();
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!finder.findAll(QString(5000, u'a')).has_value());
    QVERIFY(clock.elapsed() < 5 * TextFinder::longestSearchMs);
}

void TextQueryTest::atMostAsManyAsAsked()
{
    QCOMPARE(TextFinder::make({u"a"_s}).value().findAll(QString(50, u'a'), 7).value().size(), 7);
}

QTEST_APPLESS_MAIN(TextQueryTest)
#include "tst_textquery.moc"
