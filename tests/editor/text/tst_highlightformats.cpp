// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/highlightformats.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;
using namespace galley::model;

namespace {

constexpr int marker = 1;
constexpr int heading = 2;
constexpr int strong = 3;
constexpr int keyword = 4;

HighlightFormats formats()
{
    HighlightFormats result;
    QFont font;
    font.setPixelSize(20);
    result.setFont(font);
    TextColours colours;
    colours.paper = Qt::white;
    colours.faint = Qt::gray;
    result.setColours(colours);
    QList<HighlightStyle> styles(5);
    styles[marker].role = TextRole::Marker;
    styles[heading].role = TextRole::Heading1;
    styles[strong].role = TextRole::Strong;
    styles[keyword].foreground = 0xffffff00; // Yellow, which nobody can read on white.
    result.setStyles(styles);
    return result;
}

const auto reading = HighlightFormats::Face::Reading;

} // namespace

class HighlightFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markersAreFaint();
    void headingsAreLargeFromEndToEnd();
    void spansEndWithTheLine();
    void codeIsSetInOneFaceFromEndToEnd();
    void coloursOfThemesStayReadable();
    void spansComeBackFromRanges();
    void readableOn_data();
    void readableOn();
};

void HighlightFormatsTest::markersAreFaint()
{
    const auto ranges = formats().ranges({{0, 2, marker}, {2, 4, strong}}, 10, reading);
    QCOMPARE(ranges.size(), 2);
    QCOMPARE(ranges[0].format.foreground().color(), QColor(Qt::gray));
    QCOMPARE(ranges[1].format.fontWeight(), int(QFont::Bold));
    QCOMPARE(ranges[1].start, 2);
    QCOMPARE(ranges[1].length, 4);
}

void HighlightFormatsTest::headingsAreLargeFromEndToEnd()
{
    const auto ranges = formats().ranges({{0, 2, marker}, {2, 5, heading}}, 9, reading);
    QCOMPARE(ranges.size(), 3);
    for (const QTextLayout::FormatRange &range : ranges) {
        QCOMPARE(range.format.property(QTextFormat::FontPixelSize).toInt(), 31);
    }
    QCOMPARE(ranges[2].start, 7);
    QCOMPARE(ranges[2].length, 2);
}

void HighlightFormatsTest::spansEndWithTheLine()
{
    const auto ranges = formats().ranges({{2, 90, strong}, {95, 2, marker}}, 5, reading);
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(ranges[0].start + ranges[0].length, 5);
}

void HighlightFormatsTest::codeIsSetInOneFaceFromEndToEnd()
{
    const auto ranges = formats().ranges({{3, 2, keyword}}, 9, HighlightFormats::Face::Code);
    QCOMPARE(ranges.size(), 3);
    for (const QTextLayout::FormatRange &range : ranges) {
        QCOMPARE(range.format.property(QTextFormat::FontPixelSize).toInt(), 18);
    }
}

void HighlightFormatsTest::coloursOfThemesStayReadable()
{
    const auto ranges = formats().ranges({{0, 2, keyword}}, 2, reading);
    const QColor colour = ranges[0].format.foreground().color();
    QVERIFY(colour.red() > colour.blue());
    QVERIFY(colour.red() < 160);
}

void HighlightFormatsTest::spansComeBackFromRanges()
{
    const HighlightedLine line = {{0, 2, marker}, {2, 5, heading}};
    QCOMPARE(HighlightFormats::spans(formats().ranges(line, 9, HighlightFormats::Face::Code)), line);
}

void HighlightFormatsTest::readableOn_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<bool>("stays");
    QTest::newRow("dark on white stays") << QColor(u"#FFFFFF"_s) << QColor(u"#5E584F"_s) << true;
    QTest::newRow("light on white darkens") << QColor(u"#FFFFFF"_s) << QColor(u"#BBBBBB"_s) << false;
    QTest::newRow("light on black stays") << QColor(u"#1C1B19"_s) << QColor(u"#B5AEA2"_s) << true;
    QTest::newRow("dark on black lightens") << QColor(u"#1C1B19"_s) << QColor(u"#333333"_s) << false;
}

void HighlightFormatsTest::readableOn()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, colour);
    QFETCH(bool, stays);
    const QColor result = galley::editor::readableOn(ground, colour);
    QCOMPARE(result == colour, stays);
    QCOMPARE(galley::editor::readableOn(ground, result), result);
}

QTEST_MAIN(HighlightFormatsTest)
#include "tst_highlightformats.moc"
