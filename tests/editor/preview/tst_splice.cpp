// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/splice.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace galley::editor;

class SpliceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patchesThatMeetBecomeOne_data();
    void patchesThatMeetBecomeOne();
    void aPageThatFollowsHoldsWhatIsWanted();
};

void SpliceTest::patchesThatMeetBecomeOne_data()
{
    QTest::addColumn<Splice>("waiting");
    QTest::addColumn<Splice>("patch");
    QTest::addColumn<Splice>("both");

    QTest::newRow("the first patch stands as it is") << Splice{} << Splice{3, 1, 2, 1} << Splice{3, 1, 2, 1};
    QTest::newRow("the same block again") << Splice{3, 1, 1, 0} << Splice{3, 1, 1, 0} << Splice{3, 1, 1, 0};
    QTest::newRow("a block before it takes along what lies between")
        << Splice{5, 1, 2, 1} << Splice{3, 1, 1, 1} << Splice{3, 3, 4, 2};
    QTest::newRow("a block after it takes along what lies between")
        << Splice{3, 1, 2, 1} << Splice{6, 1, 1, 0} << Splice{3, 3, 4, 1};
    QTest::newRow("what was inserted goes again") << Splice{3, 0, 2, 2} << Splice{3, 2, 0, -2} << Splice{3, 0, 0, 0};
    QTest::newRow("only lines move") << Splice{3, 0, 0, 1} << Splice{3, 0, 0, 1} << Splice{3, 0, 0, 2};
}

void SpliceTest::patchesThatMeetBecomeOne()
{
    QFETCH(Splice, waiting);
    QFETCH(Splice, patch);
    QFETCH(Splice, both);
    waiting.add(patch);
    QVERIFY(waiting == both);
}

void SpliceTest::aPageThatFollowsHoldsWhatIsWanted()
{
    const quint32 seed = qEnvironmentVariableIsSet("GALLEY_SEED") ? qEnvironmentVariableIntValue("GALLEY_SEED")
                                                                  : QRandomGenerator::system()->generate();
    qInfo("GALLEY_SEED=%u", seed);
    QRandomGenerator random(seed);

    QList<int> wanted;
    QList<int> page;
    Splice missing;
    for (int step = 0; step < 20'000; ++step) {
        const int first = random.bounded(static_cast<int>(wanted.size()) + 1);
        const int removed = random.bounded(std::min<int>(4, static_cast<int>(wanted.size()) - first + 1));
        const int inserted = random.bounded(4);
        wanted.remove(first, removed);
        for (int i = 0; i < inserted; ++i) {
            wanted.insert(first + i, step * 4 + i);
        }
        missing.add({first, removed, inserted, 0});
        if (random.bounded(3) == 0) {
            page.remove(missing.first, missing.removed);
            for (qsizetype i = missing.first; i < missing.first + missing.inserted; ++i) {
                page.insert(i, wanted[i]);
            }
            missing = {};
            QCOMPARE(page, wanted);
        }
    }
}

QTEST_APPLESS_MAIN(SpliceTest)
#include "tst_splice.moc"
