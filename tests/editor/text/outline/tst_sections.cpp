// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/markdowneditor.h"
#include "editor/text/modes/editormodes.h"

#include <QTest>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

class SectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void shiftsLevels_data();
    void shiftsLevels();
    void theCursorStaysWithItsWords();
    void whereItStandsAlreadyNothingHappens();
};

void SectionsTest::moves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("heading");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("moved");

    QTest::newRow("up, with what stands under it")
        << u"# A\n\na\n\n# B\n\nb\n\n## C\n\nc\n"_s << 1 << 0 << u"# B\n\nb\n\n## C\n\nc\n\n# A\n\na\n"_s;
    QTest::newRow("down to the end") << u"# A\n\na\n\n# B\n\nb"_s << 0 << 2 << u"# B\n\nb\n\n# A\n\na"_s;
    QTest::newRow("past two others") << u"# A\n\n# B\n\n# C\n"_s << 2 << 0 << u"# C\n\n# A\n\n# B\n"_s;
    QTest::newRow("what stands before the first heading stays")
        << u"intro\n\n# A\n\n# B\n"_s << 1 << 0 << u"intro\n\n# B\n\n# A\n"_s;
    QTest::newRow("an underlined heading never swallows the paragraph above it")
        << u"# A\na\nB\n===\nb"_s << 1 << 0 << u"B\n===\nb\n\n# A\na"_s;
    QTest::newRow("code that looks like a heading goes along")
        << u"# A\n```\n# no\n```\n\n# B\n"_s << 1 << 0 << u"# B\n\n# A\n```\n# no\n```\n"_s;
}

void SectionsTest::moves()
{
    QFETCH(QString, text);
    QFETCH(int, heading);
    QFETCH(int, before);
    QFETCH(QString, moved);
    MarkdownEditor editor;
    editor.setMarkdown(text);
    QVERIFY(editor.modes().sections().move(heading, before));
    QCOMPARE(editor.markdown(), moved);
    editor.undo();
    QCOMPARE(editor.markdown(), text);
    QVERIFY(!editor.document()->isUndoAvailable());
}

void SectionsTest::shiftsLevels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("shifted"); // Empty: refused.

    QTest::newRow("deeper with its children") << u"# A\n\n## B ##\n\n# C\n"_s << 1 << u"## A\n\n### B ##\n\n# C\n"_s;
    QTest::newRow("higher") << u"## A\n### B\n"_s << -1 << u"# A\n## B\n"_s;
    QTest::newRow("not above the first level") << u"# A\n"_s << -1 << QString();
    QTest::newRow("not with a child below the sixth") << u"# A\n###### B\n"_s << 1 << QString();
    QTest::newRow("an underline becomes another") << u"A\n=====\na"_s << 1 << u"A\n-----\na"_s;
    QTest::newRow("an underline that has no third level") << u"A\n---\na"_s << 1 << u"### A\na"_s;
}

void SectionsTest::shiftsLevels()
{
    QFETCH(QString, text);
    QFETCH(int, by);
    QFETCH(QString, shifted);
    MarkdownEditor editor;
    editor.setMarkdown(text);
    QCOMPARE(editor.modes().sections().shiftLevel(0, by), !shifted.isEmpty());
    QCOMPARE(editor.markdown(), shifted.isEmpty() ? text : shifted);
    editor.undo();
    QCOMPARE(editor.markdown(), text);
}

void SectionsTest::theCursorStaysWithItsWords()
{
    MarkdownEditor editor;
    editor.setMarkdown(u"# A\n\nalpha\n\n# B\n\nbeta\n"_s);
    for (const QString &word : {u"alpha"_s, u"beta"_s}) {
        editor.setTextCursor(editor.document()->find(word));
        const int column = editor.textCursor().positionInBlock();
        QVERIFY(editor.modes().sections().moveBy(0, 1));
        QCOMPARE(editor.textCursor().block().text(), word);
        QCOMPARE(editor.textCursor().positionInBlock(), column);
    }
    QCOMPARE(editor.markdown(), u"# A\n\nalpha\n\n# B\n\nbeta\n"_s); // There and back.
}

void SectionsTest::whereItStandsAlreadyNothingHappens()
{
    MarkdownEditor editor;
    editor.setMarkdown(u"# A\n## B\n# C\n"_s);
    Sections &sections = editor.modes().sections();
    QVERIFY(!sections.move(0, 0));
    QVERIFY(!sections.move(0, 1)); // Into itself.
    QVERIFY(!sections.move(0, 2));
    QVERIFY(!sections.moveBy(0, -1));
    QVERIFY(!sections.moveBy(1, 1)); // An only child.
    QVERIFY(!sections.moveBy(2, 1));
    QVERIFY(!editor.document()->isUndoAvailable());
}

QTEST_MAIN(SectionsTest)
#include "tst_sections.moc"
