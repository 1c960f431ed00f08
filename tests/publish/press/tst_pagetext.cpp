// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/pagetext.h"

#include <QTest>

using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

class PageTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data();
    void cleans();
    void speaksDates_data();
    void speaksDates();
    void machineDates();
};

void PageTextTest::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");

    QTest::newRow("spaces are made single") << u" a \t\n b "_s << u"a b"_s;
    QTest::newRow("controls go") << u"a\u0000\u0008b\u007f\u0085"_s << u"ab"_s;
    QTest::newRow("half of a pair goes") << QString(u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00)) << u"ab"_s;
    QTest::newRow("whole pairs stay") << u"a 😀 b"_s << u"a 😀 b"_s;
    QTest::newRow("what is no character goes") << QString(u"a"_s + QChar(0xfffe) + QChar(0xffff)) << u"a"_s;
    QTest::newRow("marks of other scripts stay") << u"हिन्दी עִבְרִית"_s << u"हिन्दी עִבְרִית"_s;
}

void PageTextTest::cleans()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(cleanText(text), clean);
}

void PageTextTest::speaksDates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("spoken");

    QTest::newRow("English") << u"en"_s << u"6 May 2024"_s;
    QTest::newRow("German") << u"de-AT"_s << u"6. Mai 2024"_s;
    QTest::newRow("Spanish") << u"es"_s << u"6 de mayo de 2024"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"2024年5月6日"_s;
    QTest::newRow("nobody's") << u"xx"_s << u"6 May 2024"_s;
}

void PageTextTest::speaksDates()
{
    QFETCH(QString, language);
    QFETCH(QString, spoken);
    QLocale::setDefault(QLocale(u"fr"_s)); // The machine's own has no say.
    QCOMPARE(spokenDate(QDateTime(QDate(2024, 5, 6), QTime(23, 59), Qt::OffsetFromUTC, -36000), language), spoken);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(spokenDate({}, language), QString());
}

void PageTextTest::machineDates()
{
    const QDate day(2024, 5, 6);
    QCOMPARE(machineDate(QDateTime(day, QTime(7, 8, 9), Qt::OffsetFromUTC, 7200)), u"2024-05-06T07:08:09+02:00"_s);
    QCOMPARE(machineDate(QDateTime(day, QTime(7, 8, 9), Qt::UTC)), u"2024-05-06T07:08:09Z"_s);
    QCOMPARE(machineDate(QDateTime(day, QTime(7, 8, 9))), u"2024-05-06T07:08:09Z"_s);
    QCOMPARE(machineDate(QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC)), u"0001-01-01T00:00:00Z"_s);
}

QTEST_APPLESS_MAIN(PageTextTest)
#include "tst_pagetext.moc"
