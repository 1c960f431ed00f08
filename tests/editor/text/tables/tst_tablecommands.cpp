// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/textcommands.h"
#include "editor/text/tables/tablecommands.h"
#include "tests/editor/text/aids/editorfixture.h"

#include <QTextBlock>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;
using namespace galley::editor::test;

using Command = std::function<void(QPlainTextEdit &)>;
Q_DECLARE_METATYPE(Command)

class TableCommandsTest : public EditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void commands_data();
    void commands();
    void aTableIsTidyWhenItsLineIsLeft();
    void undoingIsNotTidiedAgain();
    void aNewTable_data();
    void aNewTable();
    void aTableTypedSignBySign();
    void elsewhereTheKeysAreAsEver();
    void aHugeTableIsLeftAlone();
};

namespace {

const QString small = u"¦ a   ¦ b   ¦\n¦ --- ¦ --- ¦\n¦ c   ¦ d   ¦"_s;

/// The small table with the selection or caret that `marked` has in it.
void keyRow(const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &before, const QString &after)
{
    QTest::newRow(name) << key << modifiers << before << after;
}

} // namespace

void TableCommandsTest::keys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const Qt::KeyboardModifiers none;
    const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    keyRow("Tab goes to the next cell and tidies", Qt::Key_Tab, none, u"¦a|¦b¦\n¦-¦-¦\n¦c¦d¦"_s,
           u"¦ a   ¦ ›b|   ¦\n¦ --- ¦ --- ¦\n¦ c   ¦ d   ¦"_s);
    keyRow("Tab goes on in the next row", Qt::Key_Tab, none, u"¦a¦b|¦\n¦-¦-¦\n¦c¦d¦"_s,
           u"¦ a   ¦ b   ¦\n¦ --- ¦ --- ¦\n¦ ›c|   ¦ d   ¦"_s);
    keyRow("the last Tab adds a row", Qt::Key_Tab, none, u"¦a¦b¦\n¦-¦-¦\n¦c¦d|¦"_s,
           u"¦ a   ¦ b   ¦\n¦ --- ¦ --- ¦\n¦ c   ¦ d   ¦\n¦ |    ¦     ¦"_s);
    keyRow("Shift+Tab goes back", Qt::Key_Backtab, shift, u"¦a¦b¦\n¦-¦-¦\n¦c|¦d¦"_s,
           u"¦ a   ¦ ›b|   ¦\n¦ --- ¦ --- ¦\n¦ c   ¦ d   ¦"_s);
    keyRow("Shift+Tab stays in the first cell", Qt::Key_Backtab, shift, u"¦a|¦b¦\n¦-¦-¦"_s,
           u"¦ ›a|   ¦ b   ¦\n¦ --- ¦ --- ¦"_s);
    keyRow("from the delimiters to the first row", Qt::Key_Tab, none, u"¦a¦b¦\n¦-|¦-¦\n¦c¦d¦"_s,
           u"¦ a   ¦ b   ¦\n¦ --- ¦ --- ¦\n¦ ›c|   ¦ d   ¦"_s);
    keyRow("Enter adds a row", Qt::Key_Return, none, u"¦a¦b¦\n¦-¦-¦\n¦c¦d|¦\n¦e¦f¦"_s,
           u"¦ a   ¦ b   ¦\n¦ --- ¦ --- ¦\n¦ c   ¦ d   ¦\n¦ |    ¦     ¦\n¦ e   ¦ f   ¦"_s);
    keyRow("Enter in an empty last row leaves the table", Qt::Key_Return, none, u"¦a¦b¦\n¦-¦-¦\n¦c¦d¦\n¦|¦¦"_s,
           u"¦ a   ¦ b   ¦\n¦ --- ¦ --- ¦\n¦ c   ¦ d   ¦\n\n|"_s);
    keyRow("Shift+Enter is a line end within the cell", Qt::Key_Return, shift, u"¦a|¦b¦\n¦-¦-¦"_s,
           u"¦a<br>|¦b¦\n¦-¦-¦"_s);
    keyRow("a table in a quote", Qt::Key_Tab, none, u"> ¦a|¦b¦\n> ¦-¦-¦"_s, u"> ¦ a   ¦ ›b|   ¦\n> ¦ --- ¦ --- ¦"_s);
    keyRow("wide letters", Qt::Key_Tab, none, u"¦漢字漢|¦b¦\n¦-¦-¦\n¦c¦d¦"_s,
           u"¦ 漢字漢 ¦ ›b|   ¦\n¦ ------ ¦ --- ¦\n¦ c      ¦ d   ¦"_s);
    keyRow("a pipe in code is escaped", Qt::Key_Tab, none, u"¦a¦b¦\n¦-¦-¦\n¦`x¦y`¦d|¦"_s,
           u"¦ a      ¦ b   ¦\n¦ ------ ¦ --- ¦\n¦ `x\\¦y` ¦ d   ¦\n¦ |       ¦     ¦"_s);
}

void TableCommandsTest::keys()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, before);
    show(*m_editor, before);
    const QString text = m_editor->markdown();
    press(key, modifiers);
    QTEST(shown(*m_editor), "after");
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), text);
}

void TableCommandsTest::commands_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, TableChange kind, const QString &after) {
        QTest::newRow(name) << Command([kind](QPlainTextEdit &text) { changeTable(text, kind); }) << after;
    };
    const QString head = u"¦ a   ¦ b   ¦\n¦ --- ¦ --- ¦\n"_s;
    row("a row above", TableChange::AddRowAbove, head + u"¦     ¦ |    ¦\n¦ c   ¦ d   ¦\n¦ e   ¦ f   ¦"_s);
    row("a row below", TableChange::AddRowBelow, head + u"¦ c   ¦ d   ¦\n¦     ¦ |    ¦\n¦ e   ¦ f   ¦"_s);
    row("a row less", TableChange::DeleteRow, head + u"¦ e   ¦ f|   ¦"_s);
    row("a row down", TableChange::MoveRowDown, head + u"¦ e   ¦ f   ¦\n¦ c   ¦ d|   ¦"_s);
    row("a row up becomes the head", TableChange::MoveRowUp,
        u"¦ c   ¦ d|   ¦\n¦ --- ¦ --- ¦\n¦ a   ¦ b   ¦\n¦ e   ¦ f   ¦"_s);
    row("a column before", TableChange::AddColumnBefore,
        u"¦ a   ¦     ¦ b   ¦\n¦ --- ¦ --- ¦ --- ¦\n¦ c   ¦ |    ¦ d   ¦\n¦ e   ¦     ¦ f   ¦"_s);
    row("a column after", TableChange::AddColumnAfter,
        u"¦ a   ¦ b   ¦     ¦\n¦ --- ¦ --- ¦ --- ¦\n¦ c   ¦ d   ¦ |    ¦\n¦ e   ¦ f   ¦     ¦"_s);
    row("a column less", TableChange::DeleteColumn, u"¦ a   ¦\n¦ --- ¦\n¦ c|   ¦\n¦ e   ¦"_s);
    row("a column to the left", TableChange::MoveColumnLeft,
        u"¦ b   ¦ a   ¦\n¦ --- ¦ --- ¦\n¦ d|   ¦ c   ¦\n¦ f   ¦ e   ¦"_s);
    row("a column that cannot go further", TableChange::MoveColumnRight, u"¦a¦b¦\n¦-¦-¦\n¦c¦d|¦\n¦e¦f¦"_s);
    row("tidy", TableChange::Tidy, head + u"¦ c   ¦ d|   ¦\n¦ e   ¦ f   ¦"_s);
    QTest::newRow("aligned right") << Command([](QPlainTextEdit &text) {
        alignColumn(text, galley::model::TableAlignment::Right);
    }) << u"¦ a   ¦   b ¦\n¦ --- ¦ --: ¦\n¦ c   ¦   d| ¦\n¦ e   ¦   f ¦"_s;
    QTest::newRow("the key that moves lines moves the row")
        << Command([](QPlainTextEdit &text) { moveLines(text, Direction::Down); })
        << head + u"¦ e   ¦ f   ¦\n¦ c   ¦ d|   ¦"_s;
}

void TableCommandsTest::commands()
{
    QFETCH(Command, command);
    show(*m_editor, u"¦a¦b¦\n¦-¦-¦\n¦c¦d|¦\n¦e¦f¦"_s);
    const QString text = m_editor->markdown();
    command(*m_editor);
    QTEST(shown(*m_editor), "after");
    if (m_editor->document()->isUndoAvailable())
        m_editor->undo();
    QCOMPARE(m_editor->markdown(), text);
}

void TableCommandsTest::aTableIsTidyWhenItsLineIsLeft()
{
    show(*m_editor, u"before\n\n"_s + small + u"\n\nafter"_s);
    m_editor->find(u"c"_s);
    type(u"longer"_s);
    const QString typed = m_editor->markdown();
    QVERIFY(typed.contains(u"| longer   | d   |"_s)); // While one types nothing moves.
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QTRY_VERIFY(m_editor->markdown().contains(u"| a      | b   |"_s));
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), typed);
}

void TableCommandsTest::undoingIsNotTidiedAgain()
{
    show(*m_editor, small + u"\n\nafter"_s);
    m_editor->find(u"c"_s);
    type(u"longer"_s);
    m_editor->moveCursor(QTextCursor::End);
    QTRY_VERIFY(m_editor->markdown().contains(u"| a      | b   |"_s));
    m_editor->undo();
    m_editor->moveCursor(QTextCursor::End);
    QTest::qWait(0);
    QVERIFY(m_editor->document()->isRedoAvailable());
}

void TableCommandsTest::aNewTable_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString table = u"¦ |    ¦     ¦\n¦ --- ¦ --- ¦\n¦     ¦     ¦"_s;
    QTest::newRow("in an empty post") << u"|"_s << table;
    QTest::newRow("behind a line of text") << u"te|xt"_s << u"text\n\n"_s + table;
    QTest::newRow("right below a line of text") << u"text\n|"_s << u"text\n\n"_s + table;
    QTest::newRow("between paragraphs") << u"text\n\n|\n\nmore"_s << u"text\n\n"_s + table + u"\n\nmore"_s;
}

void TableCommandsTest::aNewTable()
{
    QFETCH(QString, before);
    show(*m_editor, before);
    const QString text = m_editor->markdown();
    insertTable(*m_editor, 1, 2);
    QTEST(shown(*m_editor), "after");
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), text);
}

void TableCommandsTest::aTableTypedSignBySign()
{
    m_editor->setMarkdown({});
    for (const QString &line : {u"| Find | Count |"_s, u"| --- | ---: |"_s, u"| Shells | 12 |"_s, u"| Crabs | 3 |"_s}) {
        type(line);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Return);
    type(u"end"_s);
    QCOMPARE(m_editor->markdown(),
             u"| Find   | Count |\n| ------ | ----: |\n| Shells |    12 |\n| Crabs  |     3 |\n\nend"_s);
}

void TableCommandsTest::elsewhereTheKeysAreAsEver()
{
    show(*m_editor, u"- a ¦ b|"_s);
    press(Qt::Key_Return);
    QCOMPARE(shown(*m_editor), u"- a ¦ b\n- |"_s);
    show(*m_editor, u"```\n¦a¦b¦\n¦-¦-¦|\n```"_s);
    QTRY_COMPARE(m_editor->document()->firstBlock().userState() > 0, true);
    press(Qt::Key_Return);
    QCOMPARE(shown(*m_editor), u"```\n¦a¦b¦\n¦-¦-¦\n|\n```"_s);
}

void TableCommandsTest::aHugeTableIsLeftAlone()
{
    const QString huge = u"|a|b|\n|-|-|\n"_s + u"|c|d|\n"_s.repeated(5'000);
    m_editor->setMarkdown(huge);
    m_editor->moveCursor(QTextCursor::Down);
    changeTable(*m_editor, TableChange::Tidy);
    QCOMPARE(m_editor->markdown(), huge);
}

QTEST_MAIN(TableCommandsTest)
#include "tst_tablecommands.moc"
