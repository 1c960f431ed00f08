// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/delimited.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::model;

class DelimitedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void separator_data();
    void separator();
    void aTableOfValues();
    void tooManyCellsAreNoTable();
};

void DelimitedTest::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("values between commas") << u"a,b\nc,d\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("quotes keep commas, line ends and quotes")
        << u"\"a,1\",\"b\n\"\"2\"\"\"\r\nc,d"_s << QList<QStringList>{{u"a,1"_s, u"b\n\"2\""_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("empty values") << u",\na,"_s << QList<QStringList>{{{}, {}}, {u"a"_s, {}}};
    QTest::newRow("a quote that never ends") << u"\"a,b"_s << QList<QStringList>{{u"a,b"_s}};
}

void DelimitedTest::rows()
{
    QFETCH(QString, text);
    QTEST(rowsOfDelimited(text, u','), "rows");
}

void DelimitedTest::separator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("separator"); // Empty: no table.
    QTest::newRow("a range of a spreadsheet") << u"a\tb\n1\t2"_s << u"\t"_s;
    QTest::newRow("CSV") << u"name,age\nAnn,3\nBob,4\n"_s << u","_s;
    QTest::newRow("CSV of a continental spreadsheet") << u"name;cost\nAnn;3,5\nBob;4,5\n"_s << u";"_s;
    QTest::newRow("one line is no table") << u"a\tb"_s << QString();
    QTest::newRow("prose is no table") << u"Well, one.\nYes, two.\nNo, three."_s << QString();
    QTest::newRow("code is no table") << u"f(a,b)\ng(c,d)\nh(e,f)"_s << QString();
    QTest::newRow("indented code is no table") << u"\tif\n\telse\n\tend"_s << QString();
    QTest::newRow("rows of unequal length are no table") << u"a,b\nc\nd,e,f"_s << QString();
}

void DelimitedTest::separator()
{
    QFETCH(QString, text);
    const auto found = separatorOf(text);
    QTEST(found ? QString(*found) : QString(), "separator");
}

void DelimitedTest::aTableOfValues()
{
    const auto table = tableOfRows({{u"Name"_s, u"Cost"_s}, {u"A|*B*"_s, u"12"_s}, {u"x\ny"_s, u"-3.5 €"_s}});
    QVERIFY(table.has_value());
    QCOMPARE(linesOfTable(*table).join(u'\n'), u"| Name     |   Cost |\n"
                                               "| -------- | -----: |\n"
                                               "| A\\|\\*B\\* |     12 |\n"
                                               "| x<br>y   | -3.5 € |"_s);
}

void DelimitedTest::tooManyCellsAreNoTable()
{
    QVERIFY(!tableOfRows(QList<QStringList>(60'000, {u"a"_s})));
    QVERIFY(!tableOfRows({QStringList(300, u"a"_s)}));
    QVERIFY(!tableOfRows({}));
}

QTEST_GUILESS_MAIN(DelimitedTest)
#include "tst_delimited.moc"
