// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/textlayout.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using galley::editor::TextLayout;

namespace {

/// A text widget with nothing of ours but the layout.
struct Paper
{
    Paper()
        : layout(new TextLayout(widget.document()))
    {
        widget.document()->setDocumentLayout(layout);
        layout->setColumn({.leftPx = 40, .widthPx = 300, .lineHeightPx = 30, .spaceBelowTextPx = 100});
        widget.resize(400, 300);
        widget.show();
    }

    QTextBlock block(int number) const { return widget.document()->findBlockByNumber(number); }
    double height(int number) const { return layout->blockBoundingRect(block(number)).height(); }

    QPlainTextEdit widget;
    TextLayout *layout;
};

QTextLayout::FormatRange large(int length)
{
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontPixelSize, 60);
    return {0, length, format};
}

QTextLayout::FormatRange red(int length)
{
    QTextCharFormat format;
    format.setForeground(Qt::red);
    return {0, length, format};
}

} // namespace

class TextLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesStandInTheColumn();
    void itemsHangFromTheirSign();
    void theTextScrollsPastItsEnd();
    void aNewColumnSetsTheTextAnew();
    void typingRepaintsItsBlockAlone();
    void tallerLettersMoveWhatIsBelow();
    void coloursAloneMoveNothing();
    void coloursOfUnseenBlocksWaitUntilTheyAreSeen();
    void joinedAndSplitBlocksStayInOrder();
    void anEndlessWordDoesNotStopTheTyping();
};

void TextLayoutTest::linesStandInTheColumn()
{
    Paper paper;
    paper.widget.setPlainText(u"word "_s.repeated(100) + u"\nend"_s);
    const int lines = int(paper.height(0)) / 30;
    QVERIFY(lines > 3);
    QCOMPARE(paper.height(0), lines * 30.0);
    QCOMPARE(paper.block(0).lineCount(), lines);
    QCOMPARE(paper.layout->lineBox(paper.block(0), 1), QRectF(40, 30, 300, 30));
    QCOMPARE(paper.block(0).layout()->lineAt(1).x(), 40.0);
}

void TextLayoutTest::itemsHangFromTheirSign()
{
    Paper paper;
    paper.widget.setPlainText(u"- "_s + u"word "_s.repeated(100) + u"\nend"_s);
    QVERIFY(paper.height(0) > 60);
    const QTextLayout *layout = paper.block(0).layout();
    QCOMPARE(layout->lineAt(0).x(), 40.0);
    QCOMPARE(layout->lineAt(1).x(), std::floor(layout->lineAt(0).cursorToX(2)));
    QCOMPARE(layout->lineAt(1).x() + layout->lineAt(1).width(), 340.0);
}

void TextLayoutTest::theTextScrollsPastItsEnd()
{
    Paper paper;
    paper.widget.setPlainText(u"one\ntwo"_s);
    QCOMPARE(paper.height(0), 30.0);
    QCOMPARE(paper.height(1), 130.0);
}

void TextLayoutTest::aNewColumnSetsTheTextAnew()
{
    Paper paper;
    paper.widget.setPlainText(u"word "_s.repeated(100) + u"\nend"_s);
    const double before = paper.height(0);
    paper.layout->setColumn({.leftPx = 40, .widthPx = 150, .lineHeightPx = 30, .spaceBelowTextPx = 100});
    QVERIFY(paper.height(0) > 1.5 * before);
}

void TextLayoutTest::typingRepaintsItsBlockAlone()
{
    Paper paper;
    paper.widget.setPlainText(u"one\ntwo"_s);
    const QSignalSpy blocks(paper.layout, &TextLayout::updateBlock);
    const QSignalSpy everything(paper.layout, &TextLayout::update);
    QTest::keyClick(&paper.widget, Qt::Key_A);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(everything.size(), 0);
}

void TextLayoutTest::tallerLettersMoveWhatIsBelow()
{
    Paper paper;
    paper.widget.setPlainText(u"one\ntwo"_s);
    QCOMPARE(paper.height(0), 30.0);
    const QSignalSpy everything(paper.layout, &TextLayout::update);
    paper.layout->setColours(paper.block(0), {large(3)});
    paper.layout->showColours();
    QVERIFY(paper.height(0) > 55);
    QCOMPARE(everything.size(), 1);
}

void TextLayoutTest::coloursAloneMoveNothing()
{
    Paper paper;
    paper.widget.setPlainText(u"one\ntwo\nthree"_s);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(paper.height(i), i == 2 ? 130.0 : 30.0);
    }
    const QSignalSpy blocks(paper.layout, &TextLayout::updateBlock);
    const QSignalSpy everything(paper.layout, &TextLayout::update);
    paper.layout->setColours(paper.block(0), {red(3)});
    paper.layout->setColours(paper.block(1), {red(3)});
    paper.layout->setColours(paper.block(1), {red(3)});
    paper.layout->showColours();
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(everything.size(), 0);

    // What was noted for the document is not told again with the next key.
    const QSignalSpy changes(paper.widget.document(), &QTextDocument::contentsChange);
    QTest::keyClick(&paper.widget, Qt::Key_A);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first(), (QVariantList{0, 0, 1}));
}

void TextLayoutTest::coloursOfUnseenBlocksWaitUntilTheyAreSeen()
{
    Paper paper;
    paper.widget.setPlainText(u"line\n"_s.repeated(1000));
    const QTextBlock unseen = paper.block(800);
    paper.layout->setColours(unseen, {large(4)});
    paper.layout->showColours();
    QCOMPARE(unseen.layout()->lineCount(), 0);
    QVERIFY(paper.height(800) > 55);
}

void TextLayoutTest::joinedAndSplitBlocksStayInOrder()
{
    Paper paper;
    paper.widget.setPlainText(u"one\ntwo\nthree\nfour"_s);
    paper.widget.moveCursor(QTextCursor::Down);
    QTest::keyClick(&paper.widget, Qt::Key_Backspace);
    QTest::keyClick(&paper.widget, Qt::Key_Return);
    QTest::keyClick(&paper.widget, Qt::Key_Return);
    QTest::keyClick(&paper.widget, Qt::Key_Delete, Qt::ControlModifier);
    QTest::keyClick(&paper.widget, Qt::Key_A);
    QCOMPARE(paper.widget.toPlainText(), u"one\n\na\nthree\nfour"_s);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(paper.height(i), 30.0);
    }
    QCOMPARE(paper.height(4), 130.0);
    QVERIFY(paper.widget.cursorRect().top() > 60);
}

void TextLayoutTest::anEndlessWordDoesNotStopTheTyping()
{
    // With Qt's own layout each of these keys takes 24 seconds.
    Paper paper;
    paper.widget.setPlainText(u"![](data:image/png;base64,"_s + u"iVBORw0KGgo+/"_s.repeated(80'000) + u")"_s);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&paper.widget, Qt::Key_A);
    }
    QVERIFY(paper.widget.toPlainText().startsWith(u"aaa![]"_s));
}

QTEST_MAIN(TextLayoutTest)
#include "tst_textlayout.moc"
