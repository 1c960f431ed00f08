// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/outline/documentoutline.h"
#include "tests/support/seeded.h"

#include <QPlainTextDocumentLayout>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

class DocumentOutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFollowsEveryEdit();
    void itTellsOnlyWhatHeadingsAskFor();
    void sectionsHoldWhatStandsUnderThem();
    void foldsLieUnderTheirLine_data();
    void foldsLieUnderTheirLine();
};

/// Random edits, with undo; the outline kept in step is the one read anew.
void DocumentOutlineTest::itFollowsEveryEdit()
{
    QTextDocument document;
    document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
    DocumentOutline outline(&document);
    QRandomGenerator random = seededRandom();
    const QStringList pieces{u"# One\n"_s, u"## Two ##\n"_s, u"Under\n===\n"_s, u"text"_s,     u"\n"_s, u"```\n"_s,
                             u"~~~\n"_s,   u"\n---\n"_s,     u"### Three"_s,    u"- item\n"_s, u"#"_s,  u"+++\n"_s};
    for (int step = 0; step < 3'000; ++step) {
        QTextCursor cursor(&document);
        const int length = document.characterCount();
        cursor.setPosition(int(random.bounded(length)));
        switch (random.bounded(5)) {
        case 0:
            cursor.setPosition(qMin(length - 1, cursor.position() + int(random.bounded(30))), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
            break;
        case 1:
            random.bounded(2) ? document.undo() : document.redo();
            break;
        default:
            cursor.insertText(pieces.at(random.bounded(int(pieces.size()))));
        }
        if (random.bounded(3) == 0)
            QCOMPARE(outline.headings(), outlineOf(document.toPlainText()));
    }
    QCOMPARE(outline.headings(), outlineOf(document.toPlainText()));
}

void DocumentOutlineTest::itTellsOnlyWhatHeadingsAskFor()
{
    QTextDocument document(u"# One\n\ntext\n\n## Two\n"_s);
    document.setDocumentLayout(new QPlainTextDocumentLayout(&document)); // Without one it does not tell its changes.
    DocumentOutline outline(&document);
    QCOMPARE(outline.headings().size(), 2);
    QSignalSpy changes(&outline, &DocumentOutline::changed);
    QTextCursor cursor(document.findBlockByNumber(2));
    cursor.insertText(u"more"_s);
    (void)outline.headings();
    QCOMPARE(changes.size(), 0);
    cursor.insertText(u"\n"_s); // The second heading stands a line lower.
    QVERIFY(changes.wait(1'000));
    QCOMPARE(outline.headings().constLast().line, 5);
}

void DocumentOutlineTest::sectionsHoldWhatStandsUnderThem()
{
    QTextDocument document(u"intro\n# A\n## B\n### C\n## D\n# E"_s);
    DocumentOutline outline(&document);
    QCOMPARE(outline.section(0), (LineRange{1, 5}));
    QCOMPARE(outline.section(1), (LineRange{2, 4}));
    QCOMPARE(outline.section(4), (LineRange{5, 6}));
    QCOMPARE(outline.headingAbove(0), -1);
    QCOMPARE(outline.headingAbove(3), 2);
    QCOMPARE(outline.headingAbove(4), 3);
}

void DocumentOutlineTest::foldsLieUnderTheirLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("end");

    QTest::newRow("a section down to the next of its level") << u"# A\na\n## B\nb\n# C\n"_s << 0 << 1 << 4;
    QTest::newRow("an underlined heading keeps its underline") << u"A\n===\na\n"_s << 0 << 2 << 4;
    QTest::newRow("fenced code with its end") << u"a\n```cpp\nint i;\n```\nb"_s << 1 << 2 << 4;
    QTest::newRow("a fence that is left open") << u"```\na\nb"_s << 0 << 1 << 3;
    QTest::newRow("front matter") << u"---\ntitle: A\n---\ntext"_s << 0 << 1 << 3;
    QTest::newRow("a heading with nothing under it") << u"# A\n# B"_s << 0 << 0 << 0;
    QTest::newRow("a line of prose") << u"a\nb"_s << 0 << 0 << 0;
}

void DocumentOutlineTest::foldsLieUnderTheirLine()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(int, first);
    QFETCH(int, end);
    QTextDocument document(text);
    DocumentOutline outline(&document);
    QCOMPARE(outline.foldUnder(line), (LineRange{first, end}));
}

QTEST_MAIN(DocumentOutlineTest)
#include "tst_documentoutline.moc"
