// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/back/scheduling.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::app;
using namespace galley::model;

/// What authors mean by a time, also where clocks are set.
class SchedulingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void timesFromWords_data();
    void timesFromWords();
    void noTimes_data();
    void noTimes();
    void aTimeThatIsLeftOut();
    void aZoneThatChangesItsMind();
    void whatTheGeneratorDoes_data();
    void whatTheGeneratorDoes();

private:
    const QDateTime m_now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
};

void SchedulingTest::timesFromWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("utc");
    QTest::newRow("the clock of this machine, in winter") << u"2026-12-01 09:00"_s << u"2026-12-01T08:00:00Z"_s;
    QTest::newRow("the clock of this machine, in summer") << u"2027-07-01 09:00"_s << u"2027-07-01T07:00:00Z"_s;
    QTest::newRow("with a T and seconds") << u"2026-12-01T09:00:30"_s << u"2026-12-01T08:00:30Z"_s;
    QTest::newRow("with an offset") << u"2026-12-01T09:00+05:30"_s << u"2026-12-01T03:30:00Z"_s;
    QTest::newRow("in UTC") << u"2026-12-01T09:00Z"_s << u"2026-12-01T09:00:00Z"_s;
    QTest::newRow("in a zone by name") << u"2026-12-01 09:00 America/New_York"_s << u"2026-12-01T14:00:00Z"_s;
    QTest::newRow("a day alone") << u"2026-12-01"_s << u"2026-11-30T23:00:00Z"_s;
    QTest::newRow("later today") << u"18:30"_s << u"2026-11-23T17:30:00Z"_s;
    QTest::newRow("a clock time that is past is tomorrow's") << u"9:00"_s << u"2026-11-24T08:00:00Z"_s;
    QTest::newRow("left out when clocks go forward") << u"2027-03-28 02:30"_s << u"2027-03-28T01:30:00Z"_s;
    QTest::newRow("twice when clocks go back: the first") << u"2027-10-31 02:30"_s << u"2027-10-31T00:30:00Z"_s;
    QTest::newRow("after clocks went back") << u"2027-10-31 03:00"_s << u"2027-10-31T02:00:00Z"_s;
}

void SchedulingTest::timesFromWords()
{
    QFETCH(QString, words);
    QFETCH(QString, utc);
    const auto when = timeFromWords(words, m_now);
    QVERIFY2(when.has_value(), when ? "" : qPrintable(when.error().message));
    QCOMPARE(when->moment().toUTC().toString(Qt::ISODate), utc);
}

void SchedulingTest::noTimes_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"", "soon", "2026-13-01 09:00", "2026-12-01 24:01", "2026-12-01 09:00 Mars/Olympus", "9",
                              "2026-11-23 12:59", "2020-01-01", "2026-12-01 09:00 10:00"})
        QTest::addRow("“%s”", words) << QString::fromUtf8(words);
}

void SchedulingTest::noTimes()
{
    QFETCH(QString, words);
    const auto when = timeFromWords(words, m_now);
    QVERIFY(!when);
    QVERIFY(!when.error().message.isEmpty() && !when.error().hint.isEmpty());
}

void SchedulingTest::aTimeThatIsLeftOut()
{
    const WallTime left = timeFromWords(u"2027-03-28 02:30 Europe/Berlin"_s, m_now).value();
    QVERIFY(left.isSkipped());
    QVERIFY(scheduleNote(Site{{}, {}, {}, u"hugo"_s}, {}, left).contains(u"03:30"_s));
    QVERIFY(!timeFromWords(u"2027-03-28 03:30 Europe/Berlin"_s, m_now).value().isSkipped());
    QVERIFY(!timeFromWords(u"2027-10-31 02:30 Europe/Berlin"_s, m_now).value().isSkipped());
}

void SchedulingTest::aZoneThatChangesItsMind()
{
    // The day is kept as the clock shows it, so a zone that the system learns anew moves the moment, not the clock.
    const WallTime when{QDateTime(QDate(2027, 7, 1), QTime(9, 0), Qt::UTC), QTimeZone("Europe/Berlin")};
    const WallTime other{when.clock, QTimeZone("Europe/London")};
    QCOMPARE(when.moment().secsTo(other.moment()), 3600);
}

void SchedulingTest::whatTheGeneratorDoes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("says");
    QTest::newRow("Hugo leaves out what is dated ahead")
        << u"hugo"_s << u"2026-12-24T09:00:00Z"_s << u"leaves it out"_s;
    QTest::newRow("Hugo shows what is dated before") << u"hugo"_s << u"2026-11-24T09:00:00Z"_s << u"as soon as"_s;
    QTest::newRow("Eleventy shows what is dated ahead")
        << u"eleventy"_s << u"2026-12-24T09:00:00Z"_s << u"all the same"_s;
}

void SchedulingTest::whatTheGeneratorDoes()
{
    QFETCH(QString, kind);
    QFETCH(QString, date);
    QFETCH(QString, says);
    PostFields fields;
    fields.date = QDateTime::fromString(date, Qt::ISODate);
    const WallTime when = timeFromWords(u"2026-12-01 09:00"_s, m_now).value();
    const QString note = scheduleNote(Site{{}, {}, {}, kind}, fields, when);
    QVERIFY2(note.contains(says), qPrintable(note));
}

QTEST_GUILESS_MAIN(SchedulingTest)
#include "tst_scheduling.moc"
