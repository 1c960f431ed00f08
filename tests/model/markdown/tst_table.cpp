// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/markdown/displaywidth.h"
#include "model/markdown/table.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::model;

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displayWidth_data();
    void displayWidth();
    void tidied_data();
    void tidied();
    void whatIsNoTable_data();
    void whatIsNoTable();
};

void TableTest::displayWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("letters") << u"abc"_s << 3;
    QTest::newRow("accents that stand alone") << u"e\u0301a"_s << 2;
    QTest::newRow("East Asian letters") << u"漢字カナ"_s << 8;
    QTest::newRow("Korean") << u"한글"_s << 4;
    QTest::newRow("full width forms") << u"ＡＢ"_s << 4;
    QTest::newRow("an emoji") << u"😀"_s << 2;
    QTest::newRow("a family of emoji is one") << u"👨‍👩‍👧‍👦"_s << 2;
    QTest::newRow("a flag") << u"🇯🇵"_s << 2;
    QTest::newRow("a sign shown as emoji") << u"❤️"_s << 2;
    QTest::newRow("Greek and Cyrillic are narrow") << u"αβжз"_s << 4;
}

void TableTest::displayWidth()
{
    QFETCH(QString, text);
    QTEST(galley::model::displayWidth(text), "width");
}

void TableTest::tidied_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("columns get one width")
        << u"|a|bbbb|\n|-|-|\n|cc|d|"_s << u"| a   | bbbb |\n| --- | ---- |\n| cc  | d    |"_s;
    QTest::newRow("without pipes at the ends")
        << u"a|b\n-|-\nc|d"_s << u"| a   | b   |\n| --- | --- |\n| c   | d   |"_s;
    QTest::newRow("alignments") << u"|l|c|r|\n|:-|:-:|-:|\n|x|x|xxxxx|"_s
                                << u"| l   |  c  |     r |\n| :-- | :-: | ----: |\n| x   |  x  | xxxxx |"_s;
    QTest::newRow("in a quote") << u"> |a|b|\n> |-|-|"_s << u"> | a   | b   |\n> | --- | --- |"_s;
    QTest::newRow("in an item") << u"  |a|b|\n  |-|-|"_s << u"  | a   | b   |\n  | --- | --- |"_s;
    QTest::newRow("wide letters") << u"|漢字|b|\n|-|-|"_s << u"| 漢字 | b   |\n| ---- | --- |"_s;
    QTest::newRow("escaped pipes") << u"|a\\|b|c|\n|-|-|"_s << u"| a\\|b | c   |\n| ---- | --- |"_s;
    QTest::newRow("pipes in code that cut the row are escaped")
        << u"|a|b|\n|-|-|\n|`x|y`|z|"_s << u"| a      | b   |\n| ------ | --- |\n| `x\\|y` | z   |"_s;
    QTest::newRow("missing cells are added")
        << u"|a|b|\n|-|-|\n|c|"_s << u"| a   | b   |\n| --- | --- |\n| c   |     |"_s;
    QTest::newRow("cells too many are kept")
        << u"|a|b|\n|-|-|\n|c|d|e|"_s << u"| a   | b   |\n| --- | --- |\n| c   | d   | e |"_s;
    QTest::newRow("an empty cell at the end stays")
        << u"| a |  |\n|-|-|\n|  | b |"_s << u"| a   |     |\n| --- | --- |\n|     | b   |"_s;
}

void TableTest::tidied()
{
    QFETCH(QString, before);
    const auto table = tableFromLines(before.split(u'\n'));
    QVERIFY(table.has_value());
    const QStringList lines = linesOfTable(*table);
    QTEST(lines.join(u'\n'), "after");
    const auto again = tableFromLines(lines);
    QVERIFY(again.has_value());
    QCOMPARE(linesOfTable(*again), lines);
}

void TableTest::whatIsNoTable_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << u"| a | b |"_s;
    QTest::newRow("no delimiters") << u"| a | b |\n| c | d |"_s;
    QTest::newRow("delimiters of another number") << u"| a | b |\n| - |"_s;
    QTest::newRow("a heading underlined") << u"a | b\n---"_s;
}

void TableTest::whatIsNoTable()
{
    QFETCH(QString, text);
    QVERIFY(!tableFromLines(text.split(u'\n')));
}

QTEST_GUILESS_MAIN(TableTest)
#include "tst_table.moc"
