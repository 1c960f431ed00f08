// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::bench;

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentile_data();
    void percentile();
    void warmUpsDoNotCount();
    void lineSaysAll();
    void jsonSaysAll();
    void machineIsDescribed();
};

namespace {

Samples samplesOf(const QList<double> &milliseconds)
{
    Samples samples;
    for (const double value : milliseconds) {
        samples.add(value);
    }
    return samples;
}

} // namespace

void FiguresTest::percentile_data()
{
    QTest::addColumn<QList<double>>("milliseconds");
    QTest::addColumn<int>("percent");
    QTest::addColumn<double>("expected");

    const QList<double> shuffled = {9, 2, 7, 4, 5, 6, 3, 8, 1, 10};
    QTest::newRow("no samples") << QList<double>() << 50 << 0.0;
    QTest::newRow("one sample is every percentile") << QList<double>{3} << 95 << 3.0;
    QTest::newRow("half do not exceed the median") << shuffled << 50 << 5.0;
    QTest::newRow("p95 of ten is the largest") << shuffled << 95 << 10.0;
    QTest::newRow("p90 of ten is the last but one") << shuffled << 90 << 9.0;
    QTest::newRow("p0 is the smallest") << shuffled << 0 << 1.0;
}

void FiguresTest::percentile()
{
    QFETCH(QList<double>, milliseconds);
    QFETCH(int, percent);
    QTEST(samplesOf(milliseconds).percentile(percent), "expected");
}

void FiguresTest::warmUpsDoNotCount()
{
    int runs = 0;
    const Samples samples = measure(5, [&runs] { ++runs; }, 2);
    QCOMPARE(runs, 7);
    QCOMPARE(samples.count(), 5);
    QVERIFY(samples.percentile(100) > 0);
}

void FiguresTest::lineSaysAll()
{
    const Figure figure{u"publish"_s, samplesOf({1.5, 250}), u"git"_s, samplesOf({20})};
    QCOMPARE(lineFor(figure).simplified(), u"publish p50 1.50 ms p95 250 ms floor p50 20.0 ms p95 20.0 ms (git)"_s);
    QCOMPARE(lineFor({u"type"_s, samplesOf({0.25})}).simplified(), u"type p50 0.250 ms p95 0.250 ms"_s);
    const Figure size{.name = u"size"_s, .samples = samplesOf({2.5}), .unit = u"times"_s};
    QCOMPARE(lineFor(size).simplified(), u"size p50 2.50 times p95 2.50 times"_s);
}

void FiguresTest::jsonSaysAll()
{
    const QJsonObject json = jsonFor({u"publish"_s, samplesOf({1.5, 250}), u"git"_s, samplesOf({20})});
    QCOMPARE(json, (QJsonObject{{u"name"_s, u"publish"_s},
                                {u"count"_s, 2},
                                {u"p50"_s, 1.5},
                                {u"p95"_s, 250},
                                {u"floorName"_s, u"git"_s},
                                {u"floor"_s, QJsonObject{{u"count"_s, 1}, {u"p50"_s, 20}, {u"p95"_s, 20}}}}));
    QVERIFY(!jsonFor({u"type"_s, samplesOf({1})}).contains(u"floor"_s));
}

void FiguresTest::machineIsDescribed()
{
    const QJsonObject description = machine();
    QVERIFY(description[u"cores"_s].toInt() > 0);
    for (const QString &key : {u"memory"_s, u"kernel"_s, u"system"_s}) {
        QVERIFY2(!description[key].toString().isEmpty(), qPrintable(key));
    }
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
