// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/markdowneditor.h"
#include "editor/text/modes/editormodes.h"
#include "tests/support/seeded.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foldingHidesTheLinesAndKeepsTheText();
    void aClickOnTheMarkFoldsAndUnfolds();
    void theCursorLeavesWhatIsFolded();
    void whatComesIntoAFoldOpensIt_data();
    void whatComesIntoAFoldOpensIt();
    void foldsWithinFoldsAreRemembered();
    void allIsFoldedAndUnfolded();
    void arrowsPassOverAFold();
    void aHeadingThatIsNoneAnyMoreOpens();
    void theCursorIsNeverHidden();

private:
    QStringList visibleLines() const;
    Folding &folding() const { return m_editor->modes().folding(); }

    std::unique_ptr<MarkdownEditor> m_editor;
};

void FoldingTest::init()
{
    m_editor = std::make_unique<MarkdownEditor>();
    m_editor->resize(900, 600);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

QStringList FoldingTest::visibleLines() const
{
    QStringList lines;
    for (QTextBlock block = m_editor->document()->firstBlock(); block.isValid(); block = block.next()) {
        if (block.isVisible())
            lines.append(block.text());
    }
    return lines;
}

void FoldingTest::foldingHidesTheLinesAndKeepsTheText()
{
    const QString text = u"# A\r\na\r\n## B\r\nb\r\n# C\r\nc"_s;
    m_editor->setMarkdown(text);
    const int highest = m_editor->verticalScrollBar()->maximum();
    folding().setFolded(0, true);
    QCOMPARE(visibleLines(), (QStringList{u"# A"_s, u"# C"_s, u"c"_s}));
    QCOMPARE(m_editor->markdown(), text);
    QVERIFY(!m_editor->document()->isUndoAvailable());
    QVERIFY(m_editor->verticalScrollBar()->maximum() <= highest);
    const QRect heading = m_editor->cursorRect(QTextCursor(m_editor->document()->findBlockByNumber(4)));
    QVERIFY2(heading.top() < 90, "The next section stands right below the fold.");
    folding().setFolded(0, false);
    QCOMPARE(visibleLines().size(), 6);
}

void FoldingTest::aClickOnTheMarkFoldsAndUnfolds()
{
    m_editor->setMarkdown(u"# A\na\n# B\nb"_s);
    const QRect line = m_editor->cursorRect(QTextCursor(m_editor->document()->firstBlock()));
    const QPoint mark(line.left() - 12, line.center().y());
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, mark);
    QVERIFY(folding().isFolded(0));
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, mark);
    QVERIFY(!folding().hasFolds());
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, mark + QPoint(0, 30)); // A line of prose has none.
    QVERIFY(!folding().hasFolds());
}

void FoldingTest::theCursorLeavesWhatIsFolded()
{
    m_editor->setMarkdown(u"# A\nalpha\n# B"_s);
    m_editor->setTextCursor(m_editor->document()->find(u"alpha"_s));
    folding().toggleAtCursor();
    QVERIFY(folding().isFolded(0));
    QCOMPARE(m_editor->textCursor().position(), 3);
    QTest::keyClicks(m_editor.get(), u"!"_s);
    QVERIFY(folding().isFolded(0)); // Typing in the heading itself hides nothing and opens nothing.
    folding().toggleAtCursor();
    QVERIFY(!folding().hasFolds());
}

void FoldingTest::whatComesIntoAFoldOpensIt_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("a find") << 0;
    QTest::newRow("undo") << 1;
    QTest::newRow("the arrow to the right") << 2;
    QTest::newRow("Enter at the end of the heading") << 3;
    QTest::newRow("a change of the program") << 4;
    QTest::newRow("Delete at the end of the heading") << 5;
    QTest::newRow("going to a line") << 6;
}

void FoldingTest::whatComesIntoAFoldOpensIt()
{
    QFETCH(int, way);
    m_editor->setMarkdown(u"# A\nalpha\n# B\nbeta"_s);
    const QTextCursor alpha = m_editor->document()->find(u"alpha"_s);
    QTextCursor(alpha).insertText(u"gamma"_s);
    QTextCursor end(m_editor->document()->firstBlock());
    end.movePosition(QTextCursor::EndOfBlock);
    m_editor->setTextCursor(end);
    folding().setFolded(0, true);
    QVERIFY(folding().isFolded(0));
    switch (way) {
    case 0:
        m_editor->setTextCursor(m_editor->document()->find(u"gamma"_s));
        break;
    case 1:
        m_editor->undo();
        break;
    case 2:
        QTest::keyClick(m_editor.get(), Qt::Key_Right);
        break;
    case 3:
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        break;
    case 4:
        m_editor->document()->find(u"gamma"_s).insertText(u"delta"_s);
        break;
    case 5:
        QTest::keyClick(m_editor.get(), Qt::Key_Delete);
        break;
    case 6:
        m_editor->goToLine(1);
        break;
    }
    QVERIFY(!folding().hasFolds());
    QCOMPARE(visibleLines().size(), m_editor->document()->blockCount());
    QVERIFY(m_editor->textCursor().block().isVisible());
}

void FoldingTest::foldsWithinFoldsAreRemembered()
{
    m_editor->setMarkdown(u"# A\n## B\nb\n## C\nc\n# D"_s);
    folding().setFolded(1, true);
    folding().setFolded(0, true);
    QCOMPARE(visibleLines(), (QStringList{u"# A"_s, u"# D"_s}));
    folding().setFolded(0, false);
    QCOMPARE(visibleLines(), (QStringList{u"# A"_s, u"## B"_s, u"## C"_s, u"c"_s, u"# D"_s}));
}

void FoldingTest::allIsFoldedAndUnfolded()
{
    m_editor->setMarkdown(u"---\ntitle: A\n---\nintro\n# A\n## B\nb\n```\nx\n```\n# C\nc"_s);
    m_editor->setTextCursor(m_editor->document()->find(u"b"_s));
    folding().foldAll();
    QCOMPARE(visibleLines(), (QStringList{u"---"_s, u"intro"_s, u"# A"_s, u"# C"_s}));
    QVERIFY(m_editor->textCursor().block().isVisible());
    folding().unfoldAll();
    QCOMPARE(visibleLines().size(), 12);
}

void FoldingTest::arrowsPassOverAFold()
{
    m_editor->setMarkdown(u"# A\na\n\naa\n# B\nb"_s);
    folding().setFolded(0, true);
    QTest::keyClick(m_editor.get(), Qt::Key_Down);
    QCOMPARE(m_editor->textCursor().block().text(), u"# B"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Up);
    QCOMPARE(m_editor->textCursor().block().text(), u"# A"_s);
    QVERIFY(folding().isFolded(0));
}

void FoldingTest::aHeadingThatIsNoneAnyMoreOpens()
{
    m_editor->setMarkdown(u"# A\na\n# B\nb"_s);
    folding().setFolded(0, true);
    QTest::keyClick(m_editor.get(), Qt::Key_Delete);
    QTRY_VERIFY(!folding().hasFolds());
    QCOMPARE(visibleLines().size(), 4);
}

/// Random folding, typing, moving and undoing.
void FoldingTest::theCursorIsNeverHidden()
{
    QString text;
    for (int section = 0; section < 20; ++section)
        text +=
            u"%1 Section %2\n\nSome words.\n\n```\ncode\n```\n\n"_s.arg(QString(section % 3 + 1, u'#')).arg(section);
    m_editor->setMarkdown(text);
    QRandomGenerator random = seededRandom();
    const QList<Qt::Key> keys{Qt::Key_Up,     Qt::Key_Down,      Qt::Key_Left,    Qt::Key_Right,
                              Qt::Key_Return, Qt::Key_End,       Qt::Key_X,       Qt::Key_Delete,
                              Qt::Key_PageUp, Qt::Key_Backspace, Qt::Key_PageDown};
    for (int step = 0; step < 600; ++step) {
        const int choice = int(random.bounded(8));
        if (choice == 0)
            folding().setFolded(int(random.bounded(m_editor->document()->blockCount())), true);
        else if (choice == 1)
            folding().toggleAtCursor();
        else if (choice == 2)
            m_editor->undo();
        else
            QTest::keyClick(m_editor.get(), keys.at(random.bounded(int(keys.size()))));
        QVERIFY2(m_editor->textCursor().block().isVisible(), qPrintable(QString::number(step)));
        QTextCursor anchor = m_editor->textCursor();
        anchor.setPosition(anchor.anchor());
        QVERIFY(anchor.block().isVisible());
    }
    folding().unfoldAll();
    QCOMPARE(visibleLines().size(), m_editor->document()->blockCount());
}

QTEST_MAIN(FoldingTest)
#include "tst_folding.moc"
