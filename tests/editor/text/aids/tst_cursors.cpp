// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editorfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;
using namespace galley::editor::test;

class CursorsTest : public EditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void theNextPlaceIsSelectedAndTypingChangesAll();
    void allPlacesAtOnce();
    void aClickWithAltAddsACursor();
    void aPlainClickEndsThem();
    void escapeEndsThem();
    void signsGoAroundEachSelection();
    void enterContinuesEachList();
    void backspaceAndArrowsWorkAtEach();
    void cursorsThatMeetAreOne();
    void linesAreSharedOutWhenPasted();
    void whatIsCopiedAreTheLines();
    void lettersInARowAreOneStep();
    void whatIsComposedGoesToAll();
    void otherCaretsAreSeen();
    void aThousandCursorsType();
};

void CursorsTest::theNextPlaceIsSelectedAndTypingChangesAll()
{
    show(*m_editor, u"on|e two one three One one"_s);
    Cursors &cursors = m_editor->aids().cursors();
    cursors.addNext();
    QCOMPARE(shown(*m_editor), u"›one| two one three One one"_s);
    cursors.addNext();
    QCOMPARE(shown(*m_editor), u"one two ›one| three One one"_s);
    cursors.addNext();
    QCOMPARE(cursors.others().size(), 2);
    cursors.addNext(); // All are taken.
    QCOMPARE(cursors.others().size(), 2);
    type(u"1"_s);
    QCOMPARE(m_editor->markdown(), u"1 two 1 three One 1"_s);
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), u"one two one three One one"_s);
}

void CursorsTest::allPlacesAtOnce()
{
    show(*m_editor, u"›a|b ab ab"_s);
    m_editor->aids().cursors().addAll();
    type(u"x"_s);
    QCOMPARE(m_editor->markdown(), u"xb xb xb"_s);
}

void CursorsTest::aClickWithAltAddsACursor()
{
    show(*m_editor, u"one|\ntwo\nthree"_s);
    QTextCursor place(m_editor->document()->findBlockByNumber(2));
    place.movePosition(QTextCursor::EndOfBlock);
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, Qt::AltModifier, m_editor->cursorRect(place).center());
    type(u"!"_s);
    QCOMPARE(m_editor->markdown(), u"one!\ntwo\nthree!"_s);
}

void CursorsTest::aPlainClickEndsThem()
{
    show(*m_editor, u"one|\ntwo"_s);
    m_editor->aids().cursors().addLine(1);
    QVERIFY(m_editor->aids().cursors().areMany());
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, m_editor->cursorRect().center());
    QVERIFY(!m_editor->aids().cursors().areMany());
}

void CursorsTest::escapeEndsThem()
{
    show(*m_editor, u"one|\ntwo"_s);
    m_editor->aids().cursors().addLine(1);
    press(Qt::Key_Escape);
    type(u"!"_s);
    QCOMPARE(m_editor->markdown(), u"one\ntwo!"_s);
}

void CursorsTest::signsGoAroundEachSelection()
{
    show(*m_editor, u"›a| b a"_s);
    m_editor->aids().cursors().addNext();
    type(u"*"_s);
    QCOMPARE(m_editor->markdown(), u"*a* b *a*"_s);
    type(u"*"_s);
    QCOMPARE(m_editor->markdown(), u"**a** b **a**"_s);
}

void CursorsTest::enterContinuesEachList()
{
    show(*m_editor, u"- a|\n- a\n"_s);
    m_editor->aids().cursors().addLine(1);
    press(Qt::Key_Return);
    type(u"x"_s);
    QCOMPARE(m_editor->markdown(), u"- a\n- x\n- a\n- x\n"_s);
}

void CursorsTest::backspaceAndArrowsWorkAtEach()
{
    show(*m_editor, u"one|\ntwo"_s);
    m_editor->aids().cursors().addLine(1);
    press(Qt::Key_Backspace);
    press(Qt::Key_Left);
    type(u"-"_s);
    QCOMPARE(m_editor->markdown(), u"o-n\nt-w"_s);
    press(Qt::Key_End);
    press(Qt::Key_Backspace, Qt::ControlModifier);
    press(Qt::Key_Home, Qt::ShiftModifier);
    type(u"y"_s);
    QCOMPARE(m_editor->markdown(), u"y\ny"_s);
}

void CursorsTest::cursorsThatMeetAreOne()
{
    show(*m_editor, u"a|\nb"_s);
    m_editor->aids().cursors().addLine(1);
    press(Qt::Key_Up);
    QVERIFY(!m_editor->aids().cursors().areMany());
    type(u"x"_s);
    QCOMPARE(m_editor->markdown().count(u'x'), 1);
}

void CursorsTest::linesAreSharedOutWhenPasted()
{
    show(*m_editor, u"a|\nb"_s);
    m_editor->aids().cursors().addLine(1);
    QApplication::clipboard()->setText(u"1\n2"_s);
    m_editor->paste();
    QCOMPARE(m_editor->markdown(), u"a1\nb2"_s);
    QApplication::clipboard()->setText(u"3"_s);
    m_editor->paste();
    QCOMPARE(m_editor->markdown(), u"a13\nb23"_s);
}

void CursorsTest::whatIsCopiedAreTheLines()
{
    show(*m_editor, u"›one|\ntwo"_s);
    m_editor->aids().cursors().addLine(1);
    press(Qt::Key_Home);
    press(Qt::Key_End, Qt::ShiftModifier);
    press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"one\ntwo"_s);
    QCOMPARE(m_editor->markdown(), u"\n"_s);
}

void CursorsTest::lettersInARowAreOneStep()
{
    show(*m_editor, u"|\n"_s);
    m_editor->aids().cursors().addLine(1);
    type(u"abc"_s);
    QCOMPARE(m_editor->markdown(), u"abc\nabc"_s);
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), u"\n"_s);
    m_editor->redo();
    QCOMPARE(m_editor->markdown(), u"abc\nabc"_s);
}

void CursorsTest::whatIsComposedGoesToAll()
{
    show(*m_editor, u"›a|b ab ab"_s);
    m_editor->aids().cursors().addAll();
    QInputMethodEvent composing(u"か"_s, {});
    QCoreApplication::sendEvent(m_editor.get(), &composing);
    QInputMethodEvent composed(QString(), {});
    composed.setCommitString(u"蚊"_s);
    QCoreApplication::sendEvent(m_editor.get(), &composed);
    QCOMPARE(m_editor->markdown(), u"蚊b 蚊b 蚊b"_s);
    type(u"!"_s);
    QCOMPARE(m_editor->markdown(), u"蚊!b 蚊!b 蚊!b"_s);
}

void CursorsTest::otherCaretsAreSeen()
{
    show(*m_editor, u"one|\ntwo"_s);
    const QRect first = m_editor->cursorRect();
    m_editor->aids().cursors().addLine(1); // The editor's own is now in the second line.
    const QImage image = m_editor->viewport()->grab().toImage();
    const QColor ink = m_editor->palette().color(QPalette::Text);
    QCOMPARE(image.pixelColor(first.left(), first.center().y()), ink);
    press(Qt::Key_Escape);
    const QImage without = m_editor->viewport()->grab().toImage();
    QVERIFY(without.pixelColor(first.left(), first.center().y()) != ink);
}

void CursorsTest::aThousandCursorsType()
{
    show(*m_editor, u"›a|"_s + u" b\na"_s.repeated(900));
    m_editor->aids().cursors().addAll();
    QVERIFY(m_editor->aids().cursors().others().size() >= 900);
    QElapsedTimer clock;
    clock.start();
    type(u"xyz"_s);
    QVERIFY2(clock.elapsed() < 6'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(m_editor->markdown().startsWith(u"xyz b\nxyz b\n"_s));
}

QTEST_MAIN(CursorsTest)
#include "tst_cursors.moc"
