// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewbench.h"

#include <QElapsedTimer>

#include <csignal>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

/// What the preview does when the process that shows the page dies or hangs.
class RestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void aKilledPageComesBackWhereItWas();
    void whatIsAskedMeanwhileIsThereAfterwards();
    void deathInTheMiddleOfALongPost();
    void aHungPageIsStartedAnew();
    void aPageThatAlwaysDiesGetsPauses();

private:
    void hit(int signal) { QCOMPARE(::kill(static_cast<pid_t>(m_bench->page()->renderProcessPid()), signal), 0); }
    QString text() const { return m_bench->evaluate(u"document.querySelector('main').textContent"_s).toString(); }

    std::unique_ptr<PreviewBench> m_bench;
    QList<PageBlock> m_blocks;
};

void RestartTest::init()
{
    m_bench = std::make_unique<PreviewBench>();
    m_blocks.clear();
    for (int i = 0; i < 100; ++i) {
        m_blocks.append(
            blockOnLine(2 * i, "<p id=\"b" + QByteArray::number(i) + "\">paragraph " + QByteArray::number(i) + "</p>"));
    }
    m_bench->view->setPage("<!DOCTYPE html><body><main>", "</main><div style=\"height:900px\"></div></body>", m_blocks);
    QVERIFY(m_bench->settled());
}

void RestartTest::aKilledPageComesBackWhereItWas()
{
    m_bench->view->scrollToLine(100);
    QVERIFY(m_bench->settled());
    const QString before = text();
    for (int death = 0; death < 3; ++death) {
        hit(SIGKILL);
        QVERIFY(m_bench->settled(2000));
        QCOMPARE(text(), before);
        const double top =
            m_bench->evaluate(u"document.getElementById('b50').getBoundingClientRect().top"_s).toDouble();
        QVERIFY2(std::abs(top) < 1, qPrintable(QString::number(top)));
    }
}

void RestartTest::whatIsAskedMeanwhileIsThereAfterwards()
{
    hit(SIGKILL);
    m_bench->view->patch(0, 99, {blockOnLine(0, "<p>typed on</p>")}, -196);
    QSignalSpy died(m_bench->page(), &QWebEnginePage::renderProcessTerminated);
    QVERIFY(died.wait());
    m_bench->view->patch(1, 1, {blockOnLine(2, "<p>and on</p>")}, 0);
    QVERIFY(m_bench->settled());
    QCOMPARE(text(), u"typed onand on"_s);
}

void RestartTest::deathInTheMiddleOfALongPost()
{
    QList<PageBlock> blocks;
    QString expected;
    for (int i = 0; i < 5000; ++i) {
        const QByteArray words = QByteArray::number(i) + QByteArray(200, 'x');
        blocks.append(blockOnLine(i, "<p>" + words + "</p>"));
        expected += QLatin1StringView(words);
    }
    m_bench->view->patch(0, 100, blocks, 0);
    QTRY_VERIFY(text().size() > 100'000); // Some is there,
    hit(SIGKILL);
    QVERIFY(m_bench->settled());
    QVERIFY(text() == expected); // and then all.
}

void RestartTest::aHungPageIsStartedAnew()
{
    hit(SIGSTOP);
    m_bench->view->patch(0, 99, {blockOnLine(0, "<p>typed on</p>")}, -196);
    QVERIFY(m_bench->settled());
    QCOMPARE(text(), u"typed onparagraph 99"_s);
}

void RestartTest::aPageThatAlwaysDiesGetsPauses()
{
    qint64 lastMs = 0;
    for (int death = 0; death < 5; ++death) {
        hit(SIGKILL);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_bench->settled());
        lastMs = timer.elapsed();
    }
    QVERIFY2(lastMs >= 2000, qPrintable(QString::number(lastMs)));

    m_bench->view->setPage("<!DOCTYPE html><body><main>", "</main></body>",
                           {blockOnLine(0, "another")}); // Starts without a record.
    QVERIFY(m_bench->settled());
    hit(SIGKILL);
    QVERIFY(m_bench->settled(1500));
}

QTEST_MAIN(RestartTest)
#include "tst_restart.moc"
