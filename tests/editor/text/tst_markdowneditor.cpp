// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/markdowneditor.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;

namespace {

void select(MarkdownEditor &editor, int from, int to)
{
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

} // namespace

class MarkdownEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void settingATextIsNoEdit();
    void typingIsAnEdit();
    void theTextComesOutExactly();
    void enterContinuesAListInOneStep();
    void shiftEnterEndsTheLineAsMarkdownKnowsIt();
    void tabIndentsAndControlTabMovesOn();
    void aSignGoesAroundTheSelectionInOneStep();
    void aPastedAddressMakesALink();
    void aPastedImageIsOffered();
    void pastedHtmlIsMarkdown();
    void aClickBetweenTheLinesHitsTheLetters();
    void scrollingIsToldOnlyWhenTheAuthorScrolls();
    void whereTheCursorGoesTheViewIsToldToo_data();
    void whereTheCursorGoesTheViewIsToldToo();
    void theTopLineIsFoundAgain();

private:
    std::unique_ptr<MarkdownEditor> m_editor;
};

void MarkdownEditorTest::init()
{
    m_editor = std::make_unique<MarkdownEditor>();
    m_editor->resize(900, 600);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void MarkdownEditorTest::cleanup() { m_editor.reset(); }

void MarkdownEditorTest::settingATextIsNoEdit()
{
    const QSignalSpy edits(m_editor.get(), &MarkdownEditor::textEdited);
    m_editor->setMarkdown(u"one *two* \r\nthree\n# Four"_s);
    QTRY_VERIFY(!m_editor->document()->firstBlock().layout()->formats().isEmpty());
    QCOMPARE(edits.size(), 0);
    QVERIFY(!m_editor->document()->isUndoAvailable());
}

void MarkdownEditorTest::typingIsAnEdit()
{
    m_editor->setMarkdown(u"one"_s);
    const QSignalSpy edits(m_editor.get(), &MarkdownEditor::textEdited);
    QTest::keyClick(m_editor.get(), Qt::Key_A);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(m_editor->markdown(), u"aone"_s);
}

void MarkdownEditorTest::theTextComesOutExactly()
{
    const QString text = u"\ufeffa\u00a0b\u2028c\r\nd\ne\t \r\n"_s;
    m_editor->setMarkdown(text);
    QCOMPARE(m_editor->markdown(), text);
}

void MarkdownEditorTest::enterContinuesAListInOneStep()
{
    m_editor->setMarkdown(u"1. one"_s);
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(m_editor->markdown(), u"1. one\n2. "_s);
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), u"1. one"_s);
    m_editor->redo();
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(m_editor->markdown(), u"1. one\n"_s);
    QTest::keyClicks(m_editor.get(), u"end"_s);
    QCOMPARE(m_editor->markdown(), u"1. one\nend"_s);
}

void MarkdownEditorTest::shiftEnterEndsTheLineAsMarkdownKnowsIt()
{
    m_editor->setMarkdown(u"- one"_s);
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_editor->markdown(), u"- one\n"_s);
}

void MarkdownEditorTest::tabIndentsAndControlTabMovesOn()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *other = new QPlainTextEdit(&window);
    auto *editor = new MarkdownEditor(&window);
    column->addWidget(editor);
    column->addWidget(other);
    editor->setMarkdown(u"- one\n- two"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    editor->setFocus();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClick(editor, Qt::Key_Tab);
    QCOMPARE(editor->markdown(), u"- one\n  - two"_s);
    QTest::keyClick(editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(editor->markdown(), u"- one\n- two"_s);
    QTest::keyClick(editor, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(window.focusWidget(), other);
    QCOMPARE(editor->markdown(), u"- one\n- two"_s);
}

void MarkdownEditorTest::aSignGoesAroundTheSelectionInOneStep()
{
    m_editor->setMarkdown(u"a word b"_s);
    select(*m_editor, 2, 6);
    QTest::keyClick(m_editor.get(), '*');
    QTest::keyClick(m_editor.get(), '*');
    QCOMPARE(m_editor->markdown(), u"a **word** b"_s);
    QCOMPARE(m_editor->textCursor().selectedText(), u"word"_s);
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), u"a *word* b"_s);
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), u"a word b"_s);
}

void MarkdownEditorTest::aPastedAddressMakesALink()
{
    m_editor->setMarkdown(u"a word b"_s);
    select(*m_editor, 2, 6);
    QApplication::clipboard()->setText(u"https://example.org/ \n"_s);
    m_editor->paste();
    QCOMPARE(m_editor->markdown(), u"a [word](https://example.org/) b"_s);
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), u"a word b"_s);
    QApplication::clipboard()->setText(u"other"_s);
    select(*m_editor, 2, 6);
    m_editor->paste();
    QCOMPARE(m_editor->markdown(), u"a other b"_s);
}

void MarkdownEditorTest::aPastedImageIsOffered()
{
    QSignalSpy offers(m_editor.get(), &MarkdownEditor::filesOffered);
    auto *data = new QMimeData;
    data->setData(u"image/png"_s, "bytes");
    QApplication::clipboard()->setMimeData(data);
    m_editor->paste();
    QCOMPARE(offers.size(), 1);
    const auto files = offers[0][0].value<QList<galley::editor::OfferedFile>>();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files[0].name, u"pasted-image.png"_s);
    QCOMPARE(files[0].bytes, "bytes");
    QCOMPARE(m_editor->markdown(), QString());
}

void MarkdownEditorTest::pastedHtmlIsMarkdown()
{
    auto *data = new QMimeData;
    data->setHtml(u"<p>one <b onclick='x'>two</b></p><script>three</script>"_s);
    QApplication::clipboard()->setMimeData(data);
    m_editor->paste();
    QCOMPARE(m_editor->markdown(), u"one **two**"_s);
}

void MarkdownEditorTest::aClickBetweenTheLinesHitsTheLetters()
{
    m_editor->setMarkdown(u"one two three\nfour five six"_s);
    select(*m_editor, 8, 8);
    const QRect caret = m_editor->cursorRect();
    for (int y = caret.top() - 3; y <= caret.bottom() + 3; ++y) {
        m_editor->moveCursor(QTextCursor::End);
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, QPoint(caret.left() + 1, y));
        QCOMPARE(m_editor->textCursor().position(), 8);
        QTest::qWait(0);
    }
}

void MarkdownEditorTest::scrollingIsToldOnlyWhenTheAuthorScrolls()
{
    m_editor->setMarkdown(u"line\n"_s.repeated(500));
    QSignalSpy scrolls(m_editor.get(), &MarkdownEditor::topLineChanged);
    m_editor->setTopLine(100);
    QCOMPARE(m_editor->topLine(), 100.0);
    QCOMPARE(scrolls.size(), 0);
    m_editor->verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
    QCOMPARE(scrolls.size(), 1);
    QCOMPARE(scrolls[0][0].toDouble(), 101.0);
}

void MarkdownEditorTest::whereTheCursorGoesTheViewIsToldToo_data()
{
    using Move = std::function<void(MarkdownEditor &)>;
    const auto keys = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1) {
        return Move([=](MarkdownEditor &editor) {
            for (int time = 0; time < times; ++time)
                QTest::keyClick(&editor, key, modifiers);
        });
    };
    QTest::addColumn<Move>("move");
    QTest::newRow("to the start of the text") << keys(Qt::Key_Home, Qt::ControlModifier);
    QTest::newRow("to the end of the text") << keys(Qt::Key_End, Qt::ControlModifier);
    QTest::newRow("a page down") << keys(Qt::Key_PageDown);
    QTest::newRow("a page up") << keys(Qt::Key_PageUp);
    QTest::newRow("down, line by line") << keys(Qt::Key_Down, {}, 80);
    QTest::newRow("up, line by line") << keys(Qt::Key_Up, {}, 80);
    QTest::newRow("to a heading of the outline") << Move([](MarkdownEditor &editor) { editor.goToLine(40); });
    QTest::newRow("to what was found") << Move(
        [](MarkdownEditor &editor) { editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(450))); });
}

void MarkdownEditorTest::whereTheCursorGoesTheViewIsToldToo()
{
    using Move = std::function<void(MarkdownEditor &)>;
    QFETCH(const Move, move);
    m_editor->setMarkdown(u"line\n"_s.repeated(500));
    m_editor->goToLine(250);
    QSignalSpy scrolls(m_editor.get(), &MarkdownEditor::topLineChanged);
    move(*m_editor);
    QTRY_VERIFY(!scrolls.isEmpty());
    QTRY_COMPARE(scrolls.last().first().toDouble(), m_editor->topLine());
    QVERIFY(m_editor->topLine() != 250);
}

void MarkdownEditorTest::theTopLineIsFoundAgain()
{
    m_editor->setMarkdown((u"word "_s.repeated(200) + u"\n"_s).repeated(30));
    for (const double line : {3.0, 10.25, 20.5, 0.0}) {
        m_editor->setTopLine(line);
        QVERIFY2(std::abs(m_editor->topLine() - line) < 0.07, qPrintable(QString::number(m_editor->topLine())));
        const double found = m_editor->topLine();
        m_editor->setTopLine(found);
        QCOMPARE(m_editor->topLine(), found);
    }
}

QTEST_MAIN(MarkdownEditorTest)
#include "tst_markdowneditor.moc"
