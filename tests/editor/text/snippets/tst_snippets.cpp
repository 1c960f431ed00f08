// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/editor/text/aids/editorfixture.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;
using namespace galley::editor::test;

class SnippetsTest : public EditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void expanded_data();
    void expanded();
    void words();
    void tabGoesFromPlaceToPlace();
    void placesOfOneNumberAreFilledInTogether();
    void aTriggerIsExpandedByTab();
    void anotherWordIsNoTrigger();
    void escapeAndLeavingEndIt();
    void theSelectionAndTheClipboardGoIn();
};

namespace {

SnippetValues values()
{
    return {.now = QDateTime(QDate(2026, 11, 22), QTime(14, 30)),
            .title = u"Title"_s,
            .selection = u"sel"_s,
            .clipboard = u"clip"_s};
}

} // namespace

void SnippetsTest::expanded_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("begins"); ///< Of the first range of each stop.
    const auto row = [](const char *name, const QString &body, const QString &text, const QList<int> &begins) {
        QTest::newRow(name) << body << text << begins;
    };
    row("plain text ends behind it", u"abc"_s, u"abc"_s, {3});
    row("places in their order", u"a $2 b $1 $0c"_s, u"a  b  c"_s, {5, 2, 6});
    row("with text to begin with", u"[${1:text}](${2:address})"_s, u"[text](address)"_s, {1, 7, 15});
    row("words", u"${date} ${date:yyyy} ${time} ${title} ${selection} ${clipboard}"_s,
        u"2026-11-22 2026 14:30 Title sel clip"_s, {36});
    row("words within a place", u"${1:${title}}!"_s, u"Title!"_s, {0, 6});
    row("the same place again", u"$1 ${1:x}"_s, u" "_s, {0, 1});
    row("dollar signs that are meant", u"\\$1 $ ${unknown} $x"_s, u"$1 $ ${unknown} $x"_s, {18});
    row("a clipboard with places in it is text", u"${clipboard}"_s, u"clip"_s, {4});
}

void SnippetsTest::expanded()
{
    QFETCH(QString, body);
    const ExpandedSnippet snippet = galley::editor::expanded(body, values());
    QTEST(snippet.text, "text");
    QList<int> begins;
    for (const SnippetStop &stop : snippet.stops)
        begins += int(stop.ranges.first().begin);
    QTEST(begins, "begins");
}

void SnippetsTest::words()
{
    QCOMPARE(withWords(u"title: ${title}\nprice: $5 ${date} ${no}"_s, values()),
             u"title: Title\nprice: $5 2026-11-22 ${no}"_s);
}

void SnippetsTest::tabGoesFromPlaceToPlace()
{
    show(*m_editor, u"a | b"_s);
    SnippetSession &session = m_editor->aids().snippets();
    session.insert({u"Image"_s, {}, u"![${1:what}](${2:where})$0"_s});
    QCOMPARE(shown(*m_editor), u"a ![›what|](where) b"_s);
    type(u"A cat"_s);
    press(Qt::Key_Tab);
    QCOMPARE(shown(*m_editor), u"a ![A cat](›where|) b"_s);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(shown(*m_editor), u"a ![›A cat|](where) b"_s);
    press(Qt::Key_Tab);
    type(u"c.png"_s);
    press(Qt::Key_Tab);
    QCOMPARE(shown(*m_editor), u"a ![A cat](c.png)| b"_s);
    QVERIFY(!session.isActive());
}

void SnippetsTest::placesOfOneNumberAreFilledInTogether()
{
    show(*m_editor, u"|"_s);
    m_editor->aids().snippets().insert({u"Tag"_s, {}, u"<${1:b}>$2</$1>$0"_s});
    type(u"div"_s);
    QCOMPARE(m_editor->markdown(), u"<div></div>"_s);
    press(Qt::Key_Tab);
    type(u"x"_s);
    QCOMPARE(m_editor->markdown(), u"<div>x</div>"_s);
    press(Qt::Key_Tab);
    QCOMPARE(shown(*m_editor), u"<div>x</div>|"_s);
}

void SnippetsTest::aTriggerIsExpandedByTab()
{
    m_editor->aids().snippets().setSnippets({{u"Image"_s, u"img"_s, u"![$1]()"_s}});
    show(*m_editor, u"an img|"_s);
    press(Qt::Key_Tab);
    QCOMPARE(shown(*m_editor), u"an ![|]()"_s);
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), u"an img"_s);
}

void SnippetsTest::anotherWordIsNoTrigger()
{
    m_editor->aids().snippets().setSnippets({{u"Image"_s, u"img"_s, u"![$1]()"_s}});
    show(*m_editor, u"himg|"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_editor->markdown(), u"himg    "_s);
}

void SnippetsTest::escapeAndLeavingEndIt()
{
    SnippetSession &session = m_editor->aids().snippets();
    show(*m_editor, u"|\n\nend"_s);
    session.insert({u"x"_s, {}, u"[$1]($2)"_s});
    press(Qt::Key_Escape);
    QVERIFY(!session.isActive());
    show(*m_editor, u"|\n\nend"_s);
    session.insert({u"x"_s, {}, u"[$1]($2)"_s});
    QVERIFY(session.isActive());
    m_editor->moveCursor(QTextCursor::End);
    QVERIFY(!session.isActive());
}

void SnippetsTest::theSelectionAndTheClipboardGoIn()
{
    QApplication::clipboard()->setText(u"https://e.org/$1"_s);
    show(*m_editor, u"  a ›word|"_s);
    m_editor->aids().snippets().insert({u"x"_s, {}, u"[${selection}](${clipboard})\nmore$0"_s});
    QCOMPARE(shown(*m_editor), u"  a [word](https://e.org/$1)\n  more|"_s);
}

QTEST_MAIN(SnippetsTest)
#include "tst_snippets.moc"
