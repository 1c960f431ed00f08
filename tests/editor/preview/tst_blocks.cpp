// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewbench.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

class BlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageHoldsItsBlocks();
};

void BlocksTest::thePageHoldsItsBlocks()
{
    PreviewBench bench;
    QElapsedTimer timer;
    timer.start();
    bench.view->setPage("<!DOCTYPE html><html><head><title>t</title></head><body><main>", "</main></body></html>",
                        {blockOnLine(0, "<p>one</p>\n"), blockOnLine(2, "<p>two</p>\n")});
    QVERIFY(bench.settled());
    qInfo("%lld ms", timer.elapsed());
    QCOMPARE(bench.evaluate(u"document.querySelector('main').innerHTML"_s).toString(),
             u"<p>one</p>\n<p>two</p>\n<!--galley-blocks-->"_s);
}

QTEST_MAIN(BlocksTest)
#include "tst_blocks.moc"
