// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/markdowneditor.h"
#include "editor/text/modes/editormodes.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QWheelEvent>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

namespace {

/// QPlainTextEdit scrolls by whole lines, and within a block from letters to letters: the air above the topmost line is
/// seen or not.
constexpr int airPx = 5;

} // namespace

class TypewriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLineStaysWhileOneTypes();
    void theLineStaysFromTheFirstToTheLast();
    void aLongJumpComesToTheSameHeight();
    void theWheelIsFree();
    void withoutItTheTextStartsAtTheTop();

private:
    int caretTop() const { return m_editor->cursorRect().center().y(); }

    std::unique_ptr<MarkdownEditor> m_editor;
};

void TypewriterTest::init()
{
    m_editor = std::make_unique<MarkdownEditor>();
    m_editor->resize(900, 600);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_editor->modes().typewriter().setOn(true);
}

void TypewriterTest::theLineStaysWhileOneTypes()
{
    m_editor->setMarkdown({});
    QTest::keyClicks(m_editor.get(), u"a"_s);
    const int height = caretTop();
    QVERIFY2(height > 200 && height < 300, qPrintable(QString::number(height)));
    for (int line = 0; line < 60; ++line) {
        QTest::keyClicks(m_editor.get(), u"some words "_s.repeated(line % 3 * 4));
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        QVERIFY2(qAbs(caretTop() - height) <= airPx, qPrintable(u"line %1: %2"_s.arg(line).arg(caretTop())));
    }
}

void TypewriterTest::theLineStaysFromTheFirstToTheLast()
{
    m_editor->setMarkdown(u"words and words\n"_s.repeated(80) + u"end"_s);
    m_editor->moveCursor(QTextCursor::Start);
    QTest::keyClick(m_editor.get(), Qt::Key_Right);
    const int height = caretTop();
    for (int line = 0; line < 80; ++line) {
        QTest::keyClick(m_editor.get(), Qt::Key_Down);
        QVERIFY2(qAbs(caretTop() - height) <= airPx, qPrintable(u"line %1: %2"_s.arg(line).arg(caretTop())));
    }
    QCOMPARE(m_editor->textCursor().block().text(), u"end"_s);
    for (int line = 0; line < 80; ++line)
        QTest::keyClick(m_editor.get(), Qt::Key_Up);
    QVERIFY(qAbs(caretTop() - height) <= airPx);
}

void TypewriterTest::aLongJumpComesToTheSameHeight()
{
    m_editor->setMarkdown((u"# Heading\n\n"_s + u"words and words "_s.repeated(30) + u"\n\n"_s).repeated(200));
    QTest::keyClick(m_editor.get(), Qt::Key_Right);
    const int height = caretTop();
    m_editor->setTextCursor(QTextCursor(m_editor->document()->findBlockByNumber(602)));
    QVERIFY(qAbs(caretTop() - height) <= m_editor->fontMetrics().height()); // Headings are taller than lines.
}

void TypewriterTest::theWheelIsFree()
{
    m_editor->setMarkdown(u"words\n"_s.repeated(200));
    m_editor->goToLine(100);
    QTest::keyClicks(m_editor.get(), u"x"_s);
    const int height = caretTop();
    const QPointF middle = m_editor->viewport()->rect().center();
    QWheelEvent turn(middle, m_editor->viewport()->mapToGlobal(middle), {}, {0, -360}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_editor->viewport(), &turn);
    QVERIFY(caretTop() < height);
    QTest::keyClicks(m_editor.get(), u"y"_s);
    QVERIFY(qAbs(caretTop() - height) <= airPx);
}

void TypewriterTest::withoutItTheTextStartsAtTheTop()
{
    m_editor->setMarkdown(u"one\ntwo"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Right);
    QVERIFY(caretTop() > 200);
    m_editor->modes().typewriter().setOn(false);
    QVERIFY(caretTop() < 60);
}

QTEST_MAIN(TypewriterTest)
#include "tst_typewriter.moc"
