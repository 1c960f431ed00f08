// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/drawing.h"

#include <QElapsedTimer>
#include <QTest>

using namespace galley::model;

class DrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReasonable_data();
    void isReasonable();
};

namespace {

QByteArray drawing(const QByteArray &content)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + content + "</svg>";
}

/// Ten of the one before, `levels` times.
QByteArray tenfold(int levels)
{
    QByteArray content = "<rect id='l0' width='1' height='1'/>";
    for (int level = 1; level <= levels; ++level)
        content += "<g id='l" + QByteArray::number(level) + "'>" +
                   QByteArray("<use xlink:href='#l" + QByteArray::number(level - 1) + "'/>").repeated(10) + "</g>";
    return drawing(content);
}

} // namespace

void DrawingTest::isReasonable_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::addColumn<bool>("is");
    const auto row = [](const char *name, const QByteArray &svg, bool is) { QTest::newRow(name) << svg << is; };
    row("a circle", drawing("<circle r='4'/>"), true);
    row("some repeated", tenfold(3), true);
    row("a thousand shapes", drawing(QByteArray("<rect width='1'/>").repeated(1'000)), true);
    row("ten thousand million repeated", tenfold(10), false);
    row("a part that holds itself", drawing("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"), false);
    row("a chain of many links", drawing([] {
            QByteArray content;
            for (int link = 0; link < 5'000; ++link)
                content += "<g id='i" + QByteArray::number(link) + "'><use href='#i" + QByteArray::number(link + 1) +
                           "'/></g>";
            return content;
        }()),
        false);
    row("a use that names nothing", drawing("<use href='#none'/><use/>"), true);
    row("nested 100,000 levels", drawing(QByteArray("<g>").repeated(100'000)), false);
    row("a million shapes", drawing(QByteArray("<a/>").repeated(1'000'000)), false);
    row("entities that multiply",
        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c "
        "'&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e "
        "'&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>]>" +
            drawing("<text>&e;</text>"),
        false);
    row("no drawing", "not a drawing", false);
    row("of 20 MB", drawing(QByteArray(20 << 20, ' ')), false);
}

void DrawingTest::isReasonable()
{
    QFETCH(const QByteArray, svg);
    QElapsedTimer clock;
    clock.start();
    QTEST(isReasonableDrawing(svg), "is");
    QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(DrawingTest)
#include "tst_drawing.moc"
