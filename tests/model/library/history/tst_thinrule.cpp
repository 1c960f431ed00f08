// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/history/thinrule.h"

#include <QRandomGenerator>
#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// What is to go is a table of times: one version a time, numbered from 1; a letter behind the time says another reason
/// than a pause.
class ThinRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goes_data();
    void goes();
    void nothingOfNothing();
    void askingOftenIsAskingOnce_data();
    void askingOftenIsAskingOnce();
};

namespace {

QList<Version> versionsAt(const QString &table, const QTimeZone &zone)
{
    static const QHash<QChar, VersionReason> reasons{{u'P', VersionReason::Publish},
                                                     {u'I', VersionReason::Import},
                                                     {u'R', VersionReason::Restore},
                                                     {u'O', VersionReason::Outside},
                                                     {u'B', VersionReason::Bulk}};
    QList<Version> versions;
    for (const QString &cell : table.split(u", "_s)) {
        Version version;
        version.number = versions.size() + 1;
        const QString time = cell.endsWith(u'Z') ? cell : cell.first(16);
        version.when = QDateTime::fromString(time, Qt::ISODate);
        if (!cell.endsWith(u'Z')) {
            version.when.setTimeZone(zone);
            version.reason = reasons.value(cell.size() > 16 ? cell.back() : QChar(), VersionReason::Pause);
        }
        version.when = version.when.toUTC();
        versions.prepend(version);
    }
    return versions;
}

QList<qint64> after(QList<Version> &versions, const QDateTime &now, const QTimeZone &zone)
{
    const QList<qint64> gone = versionsToThin(versions, now, zone);
    versions.removeIf([&](const Version &version) { return gone.contains(version.number); });
    return gone;
}

} // namespace

void ThinRuleTest::goes_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("times");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QList<qint64>>("gone");

    using Numbers = QList<qint64>;
    const QByteArray berlin = "Europe/Berlin";
    const QString noon = u"2026-06-10T12:00"_s;

    QTest::newRow("all of the last hour stay")
        << berlin << u"2026-06-10T11:00, 2026-06-10T11:01, 2026-06-10T11:59"_s << noon << Numbers{};
    QTest::newRow("of an hour before that the last one stays")
        << berlin << u"2026-06-10T09:05, 2026-06-10T09:30, 2026-06-10T09:55, 2026-06-10T10:10, 2026-06-10T11:50"_s
        << noon << Numbers{1, 2};
    QTest::newRow("of a day before that the last one stays")
        << berlin << u"2026-06-08T09:00, 2026-06-08T18:00, 2026-06-08T23:59, 2026-06-09T00:01, 2026-06-10T11:50"_s
        << noon << Numbers{1, 2};
    QTest::newRow("yesterday afternoon is still kept by the hour")
        << berlin << u"2026-06-09T13:10, 2026-06-09T14:10, 2026-06-09T15:10, 2026-06-10T11:50"_s << noon << Numbers{};
    QTest::newRow("days stay for ever") << berlin
                                        << u"2006-01-01T10:00, 2006-01-02T10:00, 2016-01-01T10:00, 2026-06-10T11:50"_s
                                        << noon << Numbers{};
    QTest::newRow("the latest stays however old")
        << berlin << u"2020-01-01T10:00, 2020-01-01T11:00"_s << noon << Numbers{1};
    QTest::newRow("what was published, imported, restored, found or changed with others stays")
        << berlin
        << u"2020-01-01T10:00P, 2020-01-01T10:01I, 2020-01-01T10:02R, 2020-01-01T10:03O, 2020-01-01T10:04B, "
           "2020-01-01T10:05, 2020-01-01T10:06"_s
        << noon << Numbers{6};
    QTest::newRow("what stays anyhow stands for no pause")
        << berlin << u"2020-01-01T10:00, 2020-01-01T10:01P, 2026-06-10T11:50"_s << noon << Numbers{};

    QTest::newRow("a version from the future stays")
        << berlin << u"2030-01-01T10:00, 2030-01-01T10:01, 2026-06-10T11:50"_s << noon << Numbers{};
    QTest::newRow("after the clock went back the number tells what came last")
        << berlin << u"2026-06-08T18:00, 2026-06-08T09:00, 2026-06-10T11:50"_s << noon << Numbers{1};
    QTest::newRow("with a clock at its beginning nothing has an age")
        << berlin << u"2026-06-08T09:00, 2026-06-08T18:00, 2026-06-08T19:00"_s << u"1970-01-01T00:00"_s << Numbers{};

    // Summer time ended on 2026-10-25 at 03:00, which was 02:00 again.
    QTest::newRow("the hour that comes twice in autumn is two")
        << berlin << u"2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z, 2026-10-25T12:00"_s << u"2026-10-25T12:30"_s
        << Numbers{};
    QTest::newRow("a day of 25 hours is one day")
        << berlin << u"2026-10-24T22:30:00Z, 2026-10-25T22:30:00Z, 2026-10-27T12:00"_s << u"2026-10-27T12:30"_s
        << Numbers{1};
    QTest::newRow("a day of 23 hours ends at its midnight")
        << berlin << u"2026-03-29T23:30, 2026-03-30T00:30, 2026-04-02T12:00"_s << u"2026-04-02T12:30"_s << Numbers{};
    QTest::newRow("days are the author's own")
        << QByteArray("Pacific/Auckland") << u"2026-06-08T11:30:00Z, 2026-06-08T12:30:00Z, 2026-06-10T11:50"_s << noon
        << Numbers{};
    QTest::newRow("midnight parts an hour where clocks go by half hours")
        << QByteArray("Asia/Kolkata") << u"2026-06-09T23:50, 2026-06-10T00:10, 2026-06-10T11:50"_s << noon << Numbers{};
}

void ThinRuleTest::goes()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, times);
    QFETCH(QString, now);
    const QTimeZone there(zone);
    QVERIFY(there.isValid());
    QDateTime time = QDateTime::fromString(now, Qt::ISODate);
    time.setTimeZone(there);
    QTEST(versionsToThin(versionsAt(times, there), time, there), "gone");
}

void ThinRuleTest::nothingOfNothing()
{
    QCOMPARE(versionsToThin({}, QDateTime::currentDateTimeUtc(), QTimeZone::utc()), QList<qint64>());
}

void ThinRuleTest::askingOftenIsAskingOnce_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const QByteArray &zone : {"Europe/Berlin"_ba, "Asia/Kathmandu"_ba, "America/St_Johns"_ba, "UTC"_ba})
        QTest::newRow(zone.constData()) << zone;
}

/// Random work over four days around the end of summer time, thinned at every version: at last the same is left as
/// when it is thinned once.
void ThinRuleTest::askingOftenIsAskingOnce()
{
    QFETCH(QByteArray, zone);
    const QTimeZone there(zone);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        QDateTime now(QDate(2026, 10, 24), QTime(6, 0), Qt::UTC);
        QList<Version> often;
        QList<Version> once;
        for (int number = 1; number <= 150; ++number) {
            now = now.addSecs(random.bounded(20) == 0 ? random.bounded(36'000) : random.bounded(1'800));
            Version version;
            version.number = number;
            version.when = now;
            version.reason = random.bounded(10) == 0 ? VersionReason::Publish : VersionReason::Pause;
            often.append(version);
            once.append(version);
            after(often, now, there);
        }
        now = now.addDays(random.bounded(3));
        after(often, now, there);
        QVERIFY(!after(once, now, there).isEmpty());
        QVERIFY2(often == once, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

QTEST_GUILESS_MAIN(ThinRuleTest)
#include "tst_thinrule.moc"
