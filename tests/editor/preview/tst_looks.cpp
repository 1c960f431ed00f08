// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewbench.h"

#include <QLineEdit>
#include <QScreen>
#include <QTimer>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray plainFrame = "<!DOCTYPE html><html><head></head><body><main>";
const QByteArray darkFrame = "<!DOCTYPE html><html><head><style>:root { color-scheme: light dark; background: #fffefd }"
                             "@media (prefers-color-scheme: dark) { :root { background: #102030 } }</style>"
                             "<link rel=\"stylesheet\" href=\"galley-page:/media/site.css\"></head><body><main>";
const QByteArray after = "</main></body></html>";

} // namespace

/// What the page looks like, in light and dark, and what is seen while it is not there yet.
class LooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePagesOwnRulesDecideInTheDark();
    void aPageWithoutDarkRulesStaysAsItIs();
    void siblingRulesSeeTheBlocksAsTheyArePublished();
    void nothingFlashesWhileItComes_data();
    void nothingFlashesWhileItComes();
    void itTakesNoFocusAndNoDrops();

private:
    static QColor pixel(const PreviewBench &bench)
    {
        const QPoint corner = bench.window.mapToGlobal(QPoint(650, 450));
        return bench.window.screen()->grabWindow(0, corner.x(), corner.y(), 1, 1).toImage().pixelColor(0, 0);
    }
    static QString style(const PreviewBench &bench, const QString &selector, const QString &property)
    {
        return bench.evaluate(u"getComputedStyle(document.querySelector('%1'))['%2']"_s.arg(selector, property))
            .toString();
    }
};

void LooksTest::thePagesOwnRulesDecideInTheDark()
{
    PreviewBench bench;
    bench.view->setFiles([](const QString &) {
        return PreviewFile{
            "p { color: rgb(1, 2, 3) } @media (prefers-color-scheme: dark) { p { color: rgb(4, 5, 6) } }", "text/css"};
    });
    bench.view->setPage(darkFrame, after, {blockOnLine(0, "<p>text</p>")});
    QVERIFY(bench.settled());
    QCOMPARE(style(bench, u"p"_s, u"color"_s), u"rgb(1, 2, 3)"_s);
    QCOMPARE(style(bench, u"html"_s, u"colorScheme"_s), u"light"_s);
    QTRY_COMPARE(pixel(bench), QColor(0xff, 0xfe, 0xfd));

    bench.view->setDark(true);
    QVERIFY(bench.settled());
    QCOMPARE(style(bench, u"p"_s, u"color"_s), u"rgb(4, 5, 6)"_s);
    QCOMPARE(style(bench, u"html"_s, u"colorScheme"_s), u"dark"_s);
    QTRY_COMPARE(pixel(bench), QColor(0x10, 0x20, 0x30));
    QCOMPARE(bench.evaluate(u"document.querySelector('main').textContent"_s).toString(), u"text"_s);
}

void LooksTest::aPageWithoutDarkRulesStaysAsItIs()
{
    PreviewBench bench;
    bench.view->setDark(true);
    bench.view->setPage(plainFrame, after, {blockOnLine(0, "<p>text</p>")});
    QVERIFY(bench.settled());
    QTRY_COMPARE(pixel(bench), QColor(Qt::white)); // As a browser would show it.
    QCOMPARE(style(bench, u"p"_s, u"color"_s), u"rgb(0, 0, 0)"_s);
}

void LooksTest::siblingRulesSeeTheBlocksAsTheyArePublished()
{
    PreviewBench bench;
    bench.view->setPage(
        QByteArray(plainFrame)
            .replace(
                "</head>",
                "<style>h2 + p { color: rgb(1, 1, 1) } main > p:first-child { color: rgb(2, 2, 2) }</style></head>"),
        after,
        {blockOnLine(0, "<p id=\"a\">a</p>\n"), blockOnLine(2, "<h2>h</h2>\n"), blockOnLine(4, "<p id=\"b\">b</p>\n")});
    QVERIFY(bench.settled());
    QCOMPARE(style(bench, u"#a"_s, u"color"_s), u"rgb(2, 2, 2)"_s);
    QCOMPARE(style(bench, u"#b"_s, u"color"_s), u"rgb(1, 1, 1)"_s);
    bench.view->patch(1, 1, {}, -2);
    QVERIFY(bench.settled());
    QCOMPARE(style(bench, u"#b"_s, u"color"_s), u"rgb(0, 0, 0)"_s);
}

void LooksTest::nothingFlashesWhileItComes_data()
{
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QColor>("ground");
    QTest::newRow("a dark page on dark paper") << QColor(0x1c, 0x1b, 0x19) << darkFrame << QColor(0x10, 0x20, 0x30);
    QTest::newRow("a white page on light paper") << QColor(0xf5, 0xf3, 0xef) << plainFrame << QColor(Qt::white);
}

void LooksTest::nothingFlashesWhileItComes()
{
    QFETCH(QColor, paper);
    QFETCH(QByteArray, frame);
    QFETCH(QColor, ground);
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::Base, paper);
    palette.setColor(QPalette::Window, paper);
    QApplication::setPalette(palette);

    PreviewBench bench;
    QTRY_COMPARE(pixel(bench), paper);
    bench.view->setDark(true);
    int flashes = 0;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this,
            [&] { flashes += (pixel(bench).lightness() < 128) != (paper.lightness() < 128); });
    watch.start(3);
    bench.view->setPage(frame, after, {blockOnLine(0, "<p>text</p>")});
    QVERIFY(bench.settled());
    QTRY_COMPARE(pixel(bench), ground);
    QCOMPARE(flashes, 0);

    // And when another post takes its place, in a frame that cannot be taken over.
    bench.view->setPage(QByteArray(frame).replace("<main>", "<div><article>"), after, {blockOnLine(0, "<p>other</p>")});
    QVERIFY(bench.settled());
    QTRY_COMPARE(pixel(bench), ground);
    QCOMPARE(flashes, 0);
}

void LooksTest::itTakesNoFocusAndNoDrops()
{
    PreviewBench bench;
    QLineEdit text(&bench.window); // Where the author is typing.
    text.show();
    text.setFocus();
    QTRY_VERIFY(text.hasFocus());
    bench.view->setPage(plainFrame, after, {blockOnLine(0, "<input autofocus><p>text</p>")});
    QVERIFY(bench.settled());
    QVERIFY(text.hasFocus());
    for (const QWidget *widget : bench.view->findChildren<QWidget *>()) {
        QVERIFY2(!widget->acceptDrops(), widget->metaObject()->className());
    }
}

QTEST_MAIN(LooksTest)
#include "tst_looks.moc"
