// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewbench.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QWheelEvent>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray before =
    "<!DOCTYPE html><html><head><style>body{margin:0;font:16px/24px sans-serif}p,h2,pre{margin:12px 0}"
    "header{height:150px}</style></head><body><header>site</header><main>";
const QByteArray after = "<footer style=\"height:900px\">end</footer></main></body></html>";

QByteArray paragraph(int number, int lines)
{
    QByteArray html = "<p id=\"b" + QByteArray::number(number) + "\">";
    for (int line = 0; line < lines; ++line) {
        html += "line " + QByteArray::number(line) + "<br>";
    }
    return html + "</p>\n";
}

/// Paragraphs of one to five lines with an empty line between, as Markdown has them.
QList<PageBlock> post(int count)
{
    QList<PageBlock> blocks;
    int line = 0;
    for (int i = 0; i < count; ++i) {
        const int lines = 1 + i % 5;
        blocks.append({line, line + lines - 1, paragraph(i, lines)});
        line += lines + 1;
    }
    return blocks;
}

void turnWheel(QWidget *target, int degrees)
{
    const QPointF at(target->rect().center());
    QWheelEvent event(at, target->mapToGlobal(at), {}, {0, degrees * 8}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &event);
}

} // namespace

class ScrollingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void aLineComesToTheTop();
    void linesInsideABlockAndBetweenBlocks();
    void theTopOfThePageBelongsToTheFirstLine();
    void nothingJumpsWhilePatching();
    void theBlockInSightKeepsItsPlaceWhileItIsEdited();
    void aLateImageDoesNotMoveTheText();
    void theFrameChangesWithoutAJump();
    void ourScrollingIsNotTheAuthors();
    void theAuthorsScrollingIsReported();
    void aNarrowerPageKeepsItsPlace();

private:
    double topOf(int number) const
    {
        return m_bench->evaluate(u"document.getElementById('b%1').getBoundingClientRect().top"_s.arg(number))
            .toDouble();
    }
    /// Where the line of a click on the window's first row is.
    double lineAtTop() const { return m_bench->evaluate(u"galley.lineAt(0)"_s).toDouble(); }
    [[nodiscard]] bool scroll(double line)
    {
        m_bench->view->scrollToLine(line);
        return m_bench->settled();
    }

    std::unique_ptr<PreviewBench> m_bench;
    QList<PageBlock> m_blocks;
};

void ScrollingTest::init()
{
    m_bench = std::make_unique<PreviewBench>();
    m_blocks = post(200);
    m_bench->view->setPage(before, after, m_blocks);
    QVERIFY(m_bench->settled());
}

void ScrollingTest::aLineComesToTheTop()
{
    for (const int number : {1, 50, 120, 199, 7}) {
        QVERIFY(scroll(m_blocks[number].firstLine));
        QVERIFY2(std::abs(topOf(number)) < 1, qPrintable(QString::number(topOf(number))));
    }
}

void ScrollingTest::linesInsideABlockAndBetweenBlocks()
{
    for (double line = 1; line < m_blocks[199].lastLine; line += 7.3) {
        QVERIFY(scroll(line));
        QVERIFY2(std::abs(lineAtTop() - line) < 0.1, qPrintable(u"asked %1, got %2"_s.arg(line).arg(lineAtTop())));
    }
}

void ScrollingTest::theTopOfThePageBelongsToTheFirstLine()
{
    QVERIFY(scroll(50));
    QVERIFY(m_bench->scrollTop() > 0);
    QVERIFY(scroll(0));
    QCOMPARE(m_bench->scrollTop(), 0.0);
}

void ScrollingTest::nothingJumpsWhilePatching()
{
    const quint32 seed = qEnvironmentVariableIsSet("GALLEY_SEED") ? qEnvironmentVariable("GALLEY_SEED").toUInt()
                                                                  : QRandomGenerator::system()->generate();
    qInfo("GALLEY_SEED=%u", seed);
    QRandomGenerator random(seed);
    QVERIFY(scroll(m_blocks[100].firstLine + 0.5));
    const double stood = topOf(100);
    int at = 100; // The number of the block in sight, as blocks come and go above it.
    for (int step = 0; step < 100; ++step) {
        const bool above = random.bounded(2) == 0;
        const int size = static_cast<int>(m_blocks.size());
        const int first = above ? random.bounded(at - 4) : random.bounded(at + 1, size - 4);
        const int removed = random.bounded(4);
        QList<PageBlock> inserted;
        for (int count = random.bounded(4); count > 0; --count) {
            inserted.append(blockOnLine(0, paragraph(1000 + step, 1 + random.bounded(9))));
        }
        m_blocks.remove(first, removed);
        for (int i = 0; i < inserted.size(); ++i) {
            m_blocks.insert(first + i, inserted[i]);
        }
        at += above ? static_cast<int>(inserted.size()) - removed : 0;
        m_bench->view->patch(first, removed, inserted, 0);
        QVERIFY(m_bench->settled());
        QVERIFY2(std::abs(topOf(100) - stood) < 1,
                 qPrintable(u"step %1: %2 instead of %3"_s.arg(step).arg(topOf(100)).arg(stood)));
        if (at < 20 || m_blocks.size() < at + 20) {
            break;
        }
    }
}

void ScrollingTest::theBlockInSightKeepsItsPlaceWhileItIsEdited()
{
    QVERIFY(scroll(m_blocks[100].firstLine));
    for (const int lines : {2, 12, 1}) {
        m_bench->view->patch(100, 1, {blockOnLine(m_blocks[100].firstLine, paragraph(100, lines))}, 0);
        QVERIFY(m_bench->settled());
        QVERIFY2(std::abs(topOf(100)) < 1, qPrintable(QString::number(topOf(100))));
    }
}

void ScrollingTest::aLateImageDoesNotMoveTheText()
{
    m_bench->view->setFiles([](const QString &) {
        return PreviewFile{"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"400\"/>", "image/svg+xml"};
    });
    QVERIFY(scroll(m_blocks[100].firstLine));
    m_bench->view->patch(90, 1,
                         {blockOnLine(m_blocks[90].firstLine, "<p><img src=\"galley-page:/media/tall.svg\"></p>")}, 0);
    QVERIFY(m_bench->settled());
    QTRY_COMPARE(m_bench->evaluate(u"document.images[0].getBoundingClientRect().height"_s).toInt(), 400);
    QTRY_VERIFY2(std::abs(topOf(100)) < 1, qPrintable(QString::number(topOf(100))));
}

void ScrollingTest::theFrameChangesWithoutAJump()
{
    QVERIFY(scroll(m_blocks[100].firstLine));
    m_bench->view->setFrame(QByteArray(before).replace("<header>site", "<header style=\"height:300px\">other site"),
                            after);
    QVERIFY(m_bench->settled());
    QVERIFY2(std::abs(topOf(100)) < 1, qPrintable(QString::number(topOf(100))));
    m_bench->view->setDark(true); // Loads the page again.
    QVERIFY(m_bench->settled());
    QVERIFY2(std::abs(topOf(100)) < 1, qPrintable(QString::number(topOf(100))));
}

void ScrollingTest::ourScrollingIsNotTheAuthors()
{
    QSignalSpy reported(m_bench->view, &PreviewView::topLineChanged);
    QSignalSpy moved(m_bench->page(), &QWebEnginePage::scrollPositionChanged);
    for (const int number : {20, 90, 150}) {
        moved.clear();
        QVERIFY(scroll(m_blocks[number].firstLine));
        QTRY_VERIFY(!moved.isEmpty());
        m_bench->view->patch(3, 1, {blockOnLine(3, paragraph(3, number))}, 0); // Moves the page by restoring its place.
        QVERIFY(m_bench->settled());
    }
    QTest::qWait(100); // Long enough for an answer that should not come.
    QCOMPARE(reported.count(), 0);
}

void ScrollingTest::theAuthorsScrollingIsReported()
{
    QVERIFY(scroll(m_blocks[50].firstLine));
    QSignalSpy reported(m_bench->view, &PreviewView::topLineChanged);
    turnWheel(m_bench->hands(), -45);
    QTRY_VERIFY(!reported.isEmpty());
    QTRY_VERIFY(std::abs(reported.last().first().toDouble() - lineAtTop()) < 0.1);
    QVERIFY(lineAtTop() > m_blocks[50].firstLine + 1);

    reported.clear();
    QTest::keyClick(m_bench->hands(), Qt::Key_PageDown);
    QTRY_VERIFY(!reported.isEmpty());
}

void ScrollingTest::aNarrowerPageKeepsItsPlace()
{
    QList<PageBlock> wide;
    for (int i = 0; i < 100; ++i) {
        wide.append(blockOnLine(2 * i, "<p id=\"b" + QByteArray::number(i) + "\">" +
                                           QByteArray("words that wrap ").repeated(20) + "</p>\n"));
    }
    m_bench->view->setPage(before, after, wide);
    QVERIFY(m_bench->settled());
    QVERIFY(scroll(100));
    QSignalSpy reported(m_bench->view, &PreviewView::topLineChanged);
    m_bench->view->resize(350, 500);
    QTRY_COMPARE(m_bench->evaluate(u"window.innerWidth"_s).toInt(), 350);
    QTRY_VERIFY2(std::abs(topOf(50)) < 1, qPrintable(QString::number(topOf(50))));
    QCOMPARE(reported.count(), 0);
}

QTEST_MAIN(ScrollingTest)
#include "tst_scrolling.moc"
