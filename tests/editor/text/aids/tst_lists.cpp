// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/textcommands.h"
#include "editorfixture.h"

#include <QElapsedTimer>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;
using namespace galley::editor::test;

using Command = std::function<void(QPlainTextEdit &)>;
Q_DECLARE_METATYPE(Command)

/// Lists, quotes and lines, by real keys and by commands.
class ListsTest : public EditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void enter_data();
    void enter();
    void tab_data();
    void tab();
    void commands_data();
    void commands();
    void hiddenRunsGoAlong();
    void aLongListCostsNoMoreThanItsNeighbourhood();
};

namespace {

void addColumns()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
}

void row(const char *name, const QString &before, const QString &after) { QTest::newRow(name) << before << after; }

} // namespace

void ListsTest::enter_data()
{
    addColumns();
    row("the items that follow are numbered on", u"1. a|\n2. b\n3. c"_s, u"1. a\n2. |\n3. b\n4. c"_s);
    row("in a nested list", u"- x\n  1. a|\n  2. b\n- y"_s, u"- x\n  1. a\n  2. |\n  3. b\n- y"_s);
    row("in a quote", u"> 1. a|\n> 2. b"_s, u"> 1. a\n> 2. |\n> 3. b"_s);
    row("another list is left alone", u"1. a|\n2. b\n\ntext\n\n5. c"_s, u"1. a\n2. |\n3. b\n\ntext\n\n5. c"_s);
    row("a list of ones stays one", u"1. a\n1. b|\n1. c"_s, u"1. a\n1. b\n1. |\n1. c"_s);
    row("text below a number that grows is moved along", u"9. a|\n9. b\n   more"_s, u"9. a\n10. |\n11. b\n    more"_s);
    row("an empty nested item becomes one of the list around it", u"- a\n  - b\n  - |"_s, u"- a\n  - b\n- |"_s);
    row("and of a numbered list around it", u"1. a\n   - b\n   - |\n2. c"_s, u"1. a\n   - b\n2. |\n3. c"_s);
    row("in a quote as well", u"> - a\n>   - |"_s, u"> - a\n> - |"_s);
    row("tasks", u"- [ ] a\n  - [x] b|"_s, u"- [ ] a\n  - [x] b\n  - [ ] |"_s);
}

void ListsTest::enter()
{
    QFETCH(QString, before);
    show(*m_editor, before);
    const QString text = m_editor->markdown();
    press(Qt::Key_Return);
    QTEST(shown(*m_editor), "after");
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), text);
}

void ListsTest::tab_data()
{
    addColumns();
    row("an item that goes in begins a list of its own", u"1. a\n2. b|\n3. c"_s, u"1. a\n   1. b|\n2. c"_s);
    row("an item that goes in joins the list there", u"1. a\n   1. b\n2. c|"_s, u"1. a\n   1. b\n   2. c|"_s);
    row("several go in together", u"- a\n›- b\n- c|"_s, u"- a\n  ›- b\n  - c|"_s);
}

void ListsTest::tab()
{
    QFETCH(QString, before);
    show(*m_editor, before);
    const QString text = m_editor->markdown();
    press(Qt::Key_Tab);
    QTEST(shown(*m_editor), "after");
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), text);
}

void ListsTest::commands_data()
{
    addColumns();
    QTest::addColumn<Command>("command");
    const auto add = [](const char *name, const QString &before, const QString &after, const Command &command) {
        QTest::newRow(name) << before << after << command;
    };
    const auto mark = [](LineMark kind) {
        return Command([kind](QPlainTextEdit &text) { toggleLineMark(text, kind); });
    };
    const auto heading = [](int level) { return Command([level](QPlainTextEdit &text) { setHeading(text, level); }); };
    const auto move = [](Direction to) { return Command([to](QPlainTextEdit &text) { moveLines(text, to); }); };
    const auto copy = [](Direction to) { return Command([to](QPlainTextEdit &text) { duplicateLines(text, to); }); };
    add("lines become bullets", u"›a\n\nb|"_s, u"- ›a\n\n- b|"_s, mark(LineMark::Bullets));
    add("bullets become lines", u"- ›a\n- b|"_s, u"›a\nb|"_s, mark(LineMark::Bullets));
    add("bullets become numbers", u"›- a\n- b|"_s, u"›1. a\n2. b|"_s, mark(LineMark::Numbers));
    add("bullets become tasks", u"- a|"_s, u"- [ ] a|"_s, mark(LineMark::Tasks));
    add("tasks become bullets", u"- [x] a|"_s, u"- a|"_s, mark(LineMark::Bullets));
    add("lines become a quote", u"›a\n\n- b|"_s, u"> ›a\n> \n> - b|"_s, mark(LineMark::Quote));
    add("a quote becomes lines", u"> a|\n"_s, u"a|\n"_s, mark(LineMark::Quote));
    add("a list in a quote", u"> a|"_s, u"> - a|"_s, mark(LineMark::Bullets));
    add("a heading", u"a|"_s, u"## a|"_s, heading(2));
    add("another heading", u"# a|"_s, u"### a|"_s, heading(3));
    add("the same heading again is none", u"## a|"_s, u"a|"_s, heading(2));
    add("no heading", u"###### a|"_s, u"a|"_s, heading(0));
    add("a task is ticked", u"- [ ] a|"_s, u"- [x] a|"_s, tickTasks);
    add("and unticked with others", u"›- [x] a\n- [ ] b|"_s, u"›- [ ] a\n- [ ] b|"_s, tickTasks);
    add("a line moves up", u"a\nb|\nc"_s, u"b|\na\nc"_s, move(Direction::Up));
    add("lines move down", u"›a\nb|\nc"_s, u"c\n›a\nb|"_s, move(Direction::Down));
    add("the first line stays", u"a|\nb"_s, u"a|\nb"_s, move(Direction::Up));
    add("a numbered item that moves takes its new number", u"1. a\n2. b|\n3. c"_s, u"1. b|\n2. a\n3. c"_s,
        move(Direction::Up));
    add("a line is doubled", u"a|\nb"_s, u"a\na|\nb"_s, copy(Direction::Down));
    add("a line is doubled above", u"a|\nb"_s, u"a|\na\nb"_s, copy(Direction::Up));
    add("a line is deleted", u"a\nbb|\nc"_s, u"a\nc|"_s, deleteLines);
    add("the last line is deleted", u"a\nb|"_s, u"a|"_s, deleteLines);
    add("strong", u"a ›b| c"_s, u"a **›b|** c"_s, [](QPlainTextEdit &text) { toggleMark(text, TextMark::Strong); });
    add("code", u"a ›b| c"_s, u"a `›b|` c"_s, [](QPlainTextEdit &text) { toggleMark(text, TextMark::Code); });
    add("no code", u"a `›b|` c"_s, u"a ›b| c"_s, [](QPlainTextEdit &text) { toggleMark(text, TextMark::Code); });
    add("struck out at the word", u"wo|rd"_s, u"~~wo|rd~~"_s,
        [](QPlainTextEdit &text) { toggleMark(text, TextMark::Strike); });
    add("a list is numbered anew", u"1. a\n4. b|\n9. c"_s, u"1. a\n2. b|\n3. c"_s, renumberList);
    add("a footnote", u"a| b\n"_s, u"a[^1] b\n\n[^1]: |"_s, insertFootnote);
    add("a second footnote", u"a[^1] b|\n\n[^1]: x"_s, u"a[^1] b[^2]\n\n[^1]: x\n[^2]: |"_s, insertFootnote);
    add("from a sign to its note", u"a[^x|] b\n\n[^x]: c"_s, u"a[^x] b\n\n[^x]|: c"_s, insertFootnote);
    add("from a note to its sign", u"a[^x] b\n\n[^x]: c|"_s, u"a[^x]| b\n\n[^x]: c"_s, insertFootnote);
    add("lines become a table", u"›a,b\n1,2\n3,4|"_s, u"¦ a ¦ b ¦"_s, [](QPlainTextEdit &text) { makeTable(text); });
}

void ListsTest::commands()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(Command, command);
    show(*m_editor, before);
    const QString text = m_editor->markdown();
    command(*m_editor);
    if (after == u"¦ a ¦ b ¦"_s)
        QCOMPARE(m_editor->markdown(), u"|   a |   b |\n| --: | --: |\n|   1 |   2 |\n|   3 |   4 |"_s);
    else
        QCOMPARE(shown(*m_editor), after);
    if (m_editor->markdown() != text) {
        m_editor->undo();
        QCOMPARE(m_editor->markdown(), text); // One step.
    }
}

void ListsTest::hiddenRunsGoAlong()
{
    const QString image = u"![a](data:image/png;base64,"_s + u"A"_s.repeated(20'000) + u')';
    const QString other = u"![b](data:image/png;base64,"_s + u"B"_s.repeated(20'000) + u')';
    const QString text = u"1. "_s + image + u"\n2. "_s + other + u"\n3. c"_s;
    m_editor->setMarkdown(text);
    QCOMPARE(m_editor->markdown(), text);
    moveLines(*m_editor, Direction::Down);
    QCOMPARE(m_editor->markdown(), u"1. "_s + other + u"\n2. "_s + image + u"\n3. c"_s);
    duplicateLines(*m_editor, Direction::Down);
    QCOMPARE(m_editor->markdown().count(u'A'), 2 * 20'000);
    m_editor->undo();
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), text);
    press(Qt::Key_Tab);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QCOMPARE(m_editor->markdown().count(u'A'), 20'000);
    QCOMPARE(m_editor->markdown().count(u'B'), 20'000);
}

void ListsTest::aLongListCostsNoMoreThanItsNeighbourhood()
{
    m_editor->setMarkdown(u"- item\n"_s.repeated(100'000));
    m_editor->moveCursor(QTextCursor::End);
    m_editor->textCursor().insertText(u"1. a"_s);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 20; ++i) {
        press(Qt::Key_Return);
        type(u"x"_s);
    }
    QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(m_editor->markdown().endsWith(u"\n21. x"_s));
}

QTEST_MAIN(ListsTest)
#include "tst_lists.moc"
