// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/dates.h"

#include <QtTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writesAlike_data();
    void writesAlike();
    void readsATimeThatTheClockSkips();
};

void DatesTest::initTestCase() { qputenv("TZ", "Europe/Berlin"); } // For the dates without a zone.

void DatesTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");

    QTest::newRow("RFC 3339") << u"2024-01-02T10:00:00+02:00"_s << u"2024-01-02T08:00:00.000Z"_s;
    QTest::newRow("Z") << u"2024-01-02T10:00:00Z"_s << u"2024-01-02T10:00:00.000Z"_s;
    QTest::newRow("small t and z") << u"2024-01-02t10:00:00z"_s << u"2024-01-02T10:00:00.000Z"_s;
    QTest::newRow("Jekyll's") << u"2024-01-02 10:00:00 -0700"_s << u"2024-01-02T17:00:00.000Z"_s;
    QTest::newRow("zone right after") << u"2024-01-02 10:00:00-0700"_s << u"2024-01-02T17:00:00.000Z"_s;
    QTest::newRow("hours of the zone alone") << u"2024-01-02 10:00:00+02"_s << u"2024-01-02T08:00:00.000Z"_s;
    QTest::newRow("half-hour zone") << u"2024-01-02T10:00:00+05:30"_s << u"2024-01-02T04:30:00.000Z"_s;
    QTest::newRow("fractions") << u"2024-01-02T10:00:00.123456Z"_s << u"2024-01-02T10:00:00.123Z"_s;
    QTest::newRow("one digit of a second") << u"2024-01-02T10:00:00.5Z"_s << u"2024-01-02T10:00:00.500Z"_s;
    QTest::newRow("without seconds") << u"2024-01-02T10:00Z"_s << u"2024-01-02T10:00:00.000Z"_s;
    QTest::newRow("UTC by name") << u"2024-01-02 10:00:00 UTC"_s << u"2024-01-02T10:00:00.000Z"_s;
    QTest::newRow("zone and its name") << u"2024-01-02 10:00:00 +0100 CET"_s << u"2024-01-02T09:00:00.000Z"_s;
    QTest::newRow("no zone is local time") << u"2024-01-02 10:00:00"_s << u"2024-01-02T09:00:00.000Z"_s;
    QTest::newRow("no zone in summer") << u"2024-07-02 10:00"_s << u"2024-07-02T08:00:00.000Z"_s;
    QTest::newRow("a day") << u"2024-01-02"_s << u"2024-01-01T23:00:00.000Z"_s;
    QTest::newRow("slashes and short numbers") << u"2013/7/3 9:46:25"_s << u"2013-07-03T07:46:25.000Z"_s;
    QTest::newRow("RFC 1123") << u"Tue, 02 Jan 2024 10:00:00 GMT"_s << u"2024-01-02T10:00:00.000Z"_s;
    QTest::newRow("American") << u"January 2, 2024"_s << u"2024-01-01T23:00:00.000Z"_s;
    QTest::newRow("American with half days") << u"Jan 2, 2024 12:30 AM"_s << u"2024-01-01T23:30:00.000Z"_s;
    QTest::newRow("British") << u"2 January 2024"_s << u"2024-01-01T23:00:00.000Z"_s;
    QTest::newRow("spaces around") << u"  2024-01-02T10:00:00Z "_s << u"2024-01-02T10:00:00.000Z"_s;
}

void DatesTest::reads()
{
    QFETCH(QString, text);
    QTEST(dateFromText(text).toUTC().toString(Qt::ISODateWithMs), "utc");
}

void DatesTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "soon", "2024", "20240102", "2024-13-01", "2024-02-30", "2024-01-02T25:00:00Z",
          "2024-01-02T10:00:00+99:00", "2024-01/02", "2024-01-02 and more", "2024-01-02 10:00:00 XYZ", "Foo 2, 2024",
          "32 January 2024", "Jan 2, 2024 13:00 PM", "0000-00-00 00:00:00"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void DatesTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!dateFromText(text).isValid());
}

void DatesTest::writesAlike_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("written");

    const QString date = u"2026-11-05T09:08:07.060+02:00"_s;
    QTest::newRow("no example") << u""_s << date << u"2026-11-05T09:08:07+02:00"_s;
    QTest::newRow("no date as example") << u"soon"_s << date << u"2026-11-05T09:08:07+02:00"_s;
    QTest::newRow("RFC 3339") << u"2024-01-02T10:00:00+01:00"_s << date << u"2026-11-05T09:08:07+02:00"_s;
    QTest::newRow("zone without colon, after a space")
        << u"2024-01-02 10:00:00 -0700"_s << date << u"2026-11-05 09:08:07 +0200"_s;
    QTest::newRow("hours of the zone") << u"2024-01-02 10:00:00+01"_s << date << u"2026-11-05 09:08:07+02"_s;
    QTest::newRow("half an hour does not fit hours")
        << u"2024-01-02 10:00:00+01"_s << u"2026-11-05T09:08:07+05:30"_s << u"2026-11-05 09:08:07+0530"_s;
    QTest::newRow("Z stays Z") << u"2024-01-02T10:00:00Z"_s << date << u"2026-11-05T07:08:07Z"_s;
    QTest::newRow("a named zone stays") << u"2024-01-02 10:00:00 EST"_s << date << u"2026-11-05 02:08:07 EST"_s;
    QTest::newRow("UTC takes the example's zone")
        << u"2024-01-02T10:00:00+01:00"_s << u"2026-11-05T07:08:07Z"_s << u"2026-11-05T08:08:07+01:00"_s;
    QTest::newRow("no zone is local time") << u"2024-01-02 10:00:00"_s << date << u"2026-11-05 08:08:07"_s;
    QTest::newRow("fractions as many") << u"2024-01-02T10:00:00.000000Z"_s << date << u"2026-11-05T07:08:07.060000Z"_s;
    QTest::newRow("one digit of fraction") << u"2024-01-02T10:00:00.5Z"_s << date << u"2026-11-05T07:08:07.0Z"_s;
    QTest::newRow("minutes only") << u"2024-01-02T10:00"_s << date << u"2026-11-05T08:08"_s;
    QTest::newRow("a day stays the day that is said")
        << u"2024-01-02"_s << u"2026-11-05T00:30:00+09:00"_s << u"2026-11-05"_s;
    QTest::newRow("short numbers") << u"2013/7/13 9:46"_s << date << u"2026/11/5 8:08"_s;
    QTest::newRow("names of months and days")
        << u"Tue, 02 Jan 2024 10:00:00 GMT"_s << date << u"Thu, 05 Nov 2026 07:08:07 GMT"_s;
    QTest::newRow("whole names") << u"January 2, 2024"_s << date << u"November 5, 2026"_s;
    QTest::newRow("half days") << u"Jan 2, 2024 1:30 pm"_s << date << u"Nov 5, 2026 8:08 am"_s;
}

void DatesTest::writesAlike()
{
    QFETCH(QString, example);
    QFETCH(QString, date);
    QTEST(dateLike(example, QDateTime::fromString(date, Qt::ISODateWithMs)), "written");
    const QDateTime same = dateFromText(example);
    if (same.isValid())
        QCOMPARE(dateLike(example, same), example);
}

void DatesTest::readsATimeThatTheClockSkips()
{
    const QDateTime date = dateFromText(u"2024-03-31 02:30:00"_s); // In Berlin there is no such time.
    QVERIFY(date.isValid());
    QCOMPARE(date.toUTC().date(), QDate(2024, 3, 31));
}

QTEST_GUILESS_MAIN(DatesTest)
#include "tst_dates.moc"
