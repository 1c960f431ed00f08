// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/paging.h"

#include <QTest>

#include <algorithm>

using namespace galley::publish;

class PagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPostStandsOnOnePage_data();
    void everyPostStandsOnOnePage();
    void olderPagesStayWhenPostsAreAdded();
};

void PagingTest::everyPostStandsOnOnePage_data()
{
    QTest::addColumn<int>("posts");
    QTest::addColumn<int>("perPage");
    QTest::addColumn<int>("onFront");
    QTest::addColumn<int>("pages");

    QTest::newRow("no posts") << 0 << 10 << 0 << 1;
    QTest::newRow("fewer than a page holds") << 9 << 10 << 9 << 1;
    QTest::newRow("a page full") << 10 << 10 << 10 << 1;
    QTest::newRow("almost two pages") << 19 << 10 << 19 << 1;
    QTest::newRow("two pages") << 20 << 10 << 10 << 2;
    QTest::newRow("one post a page") << 3 << 1 << 1 << 3;
    QTest::newRow("many") << 10007 << 10 << 17 << 1000;
}

void PagingTest::everyPostStandsOnOnePage()
{
    QFETCH(int, posts);
    QFETCH(int, perPage);
    const QList<PageRun> runs = pageRuns(posts, perPage);
    QTEST(int(runs.size()), "pages");
    QTEST(int(runs.first().count), "onFront");
    QCOMPARE(runs.first().number, 0);
    qsizetype next = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const PageRun &run = runs.at(i);
        if (i > 0)
            QCOMPARE(run.number, runs.size() - i);
        QCOMPARE(run.first, next);
        next += run.count;
    }
    QCOMPARE(next, posts);
}

void PagingTest::olderPagesStayWhenPostsAreAdded()
{
    // Counted from the oldest post, a numbered page holds the same ones for ever.
    for (int posts = 1; posts < 60; ++posts) {
        for (const PageRun &run : pageRuns(posts, 4)) {
            if (run.number == 0)
                continue;
            QCOMPARE(run.count, 4);
            QCOMPARE(posts - run.first - run.count, (run.number - 1) * 4);
        }
    }
}

QTEST_APPLESS_MAIN(PagingTest)
#include "tst_paging.moc"
