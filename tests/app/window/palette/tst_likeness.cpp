// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/palette/likeness.h"

#include <QTest>

using namespace galley::app;
using namespace Qt::Literals::StringLiterals;

class LikenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsMoreAlike_data();
    void theFirstIsMoreAlike();
    void whatIsNotThere_data();
    void whatIsNotThere();
};

void LikenessTest::theFirstIsMoreAlike_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");

    QTest::newRow("first letters of words") << u"np"_s << u"New post"_s << u"Only the paper"_s;
    QTest::newRow("a whole word") << u"site"_s << u"New site"_s << u"Spelling it"_s;
    QTest::newRow("the beginning") << u"pub"_s << u"Publish…"_s << u"Push what is bad"_s;
    QTest::newRow("without accents and case") << u"ETE"_s << u"Été"_s << u"xeytxe"_s;
    QTest::newRow("something rather than nothing") << u"nst"_s << u"New site"_s << u"Next"_s;
}

void LikenessTest::theFirstIsMoreAlike()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QVERIFY(likeness(typed, first) > likeness(typed, second));
}

void LikenessTest::whatIsNotThere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("expected");
    QTest::newRow("a letter too many") << u"postx"_s << 0;
    QTest::newRow("the wrong order") << u"tsop"_s << 0;
    QTest::newRow("nothing typed fits all") << QString() << 1;
}

void LikenessTest::whatIsNotThere()
{
    QFETCH(QString, typed);
    QFETCH(int, expected);
    QCOMPARE(likeness(typed, u"New post"_s), expected);
}

QTEST_APPLESS_MAIN(LikenessTest)
#include "tst_likeness.moc"
