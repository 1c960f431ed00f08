// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/markdowneditor.h"
#include "editor/text/runs/longruns.h"
#include "editor/text/textlimits.h"
#include "model/post/typedtext.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using editor::MarkdownEditor;

namespace {

QString data(qsizetype length)
{
    QString text;
    for (qsizetype i = 0; i < length; ++i)
        text += QLatin1StringView(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")[(i * 7 + i / 64) % 64];
    return text;
}

const QString line = u"Before ![alt](data:image/png;base64,"_s + data(1'000'000) + u") behind"_s;

} // namespace

/// A line of a megabyte without a space. What is slow is what a document does with long lines, so the tests look at
/// what it gets, not at the clock; tests/bench has the times.
class LongRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAreFound_data();
    void runsAreFound();
    void theDocumentStaysSmall_data();
    void theDocumentStaysSmall();
    void theLineStaysEditable();
    void whatWasTypedIsTold();
    void pastedRunsAreHiddenInOneStep();
    void copiedRunsAreWhole();
    void signsOfTheTextsOwnStay();
};

void LongRunsTest::runsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<editor::LongRun>>("runs");
    using Runs = QList<editor::LongRun>;
    QTest::newRow("prose has none") << u"some words "_s.repeated(5000) << Runs();
    QTest::newRow("a word at the limit is none") << u"a"_s.repeated(8000) << Runs();
    QTest::newRow("a word beyond it is one") << u"a"_s.repeated(9000) << Runs{{48, 9000 - 64}};
    QTest::newRow("of an image its data alone")
        << u"x ![](data:image/png;base64,"_s + data(9000) + u") y"_s << Runs{{28, 9000}};
    QTest::newRow("two, with prose between and behind")
        << u"a"_s.repeated(9000) + u" b "_s.repeated(4000) + u"\n"_s + u"c"_s.repeated(10000) + u"\nend"_s
        << Runs{{48, 8936}, {9000 + 12000 + 1 + 48, 9936}};
}

void LongRunsTest::runsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QList<editor::LongRun>, runs);
    QCOMPARE(editor::longRunsIn(text), runs);
}

void LongRunsTest::theDocumentStaysSmall_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an image written into the text") << line;
    QTest::newRow("letters alone") << u"a"_s.repeated(1'000'000);
    QTest::newRow("with line ends of another kind") << u"one\r\n"_s + line + u"\r\ntwo\nthree\r\n"_s;
    QTest::newRow("several in one line") << line + u' ' + line + u"\n\n"_s + line;
}

void LongRunsTest::theDocumentStaysSmall()
{
    QFETCH(QString, text);
    QVERIFY(!editor::whyTooLarge(text.size(), text));
    MarkdownEditor widget;
    widget.resize(700, 500);
    widget.show();
    widget.setMarkdown(text);
    QVERIFY(widget.document()->characterCount() < 500);
    for (QTextBlock block = widget.document()->firstBlock(); block.isValid(); block = block.next())
        QVERIFY(block.layout()->lineCount() < 12);
    QCOMPARE(widget.markdown(), text);
    const QPixmap shown = widget.viewport()->grab(); // Painting it does not fall.
    QVERIFY(!shown.isNull());
}

void LongRunsTest::theLineStaysEditable()
{
    MarkdownEditor widget;
    widget.setMarkdown(line);
    widget.moveCursor(QTextCursor::End);
    QTest::keyClicks(&widget, u"!"_s);
    widget.moveCursor(QTextCursor::Start);
    QTest::keyClicks(&widget, u"x"_s);
    QCOMPARE(widget.markdown(), u"x"_s + line + u"!"_s);
    // The sign goes with one key, and comes back whole.
    widget.setTextCursor(QTextCursor(widget.document()));
    QTextCursor cursor(widget.document());
    cursor.setPosition(widget.documentPosition(1 + line.indexOf(u"base64,"_s) + 7) + 1);
    widget.setTextCursor(cursor);
    QTest::keyClick(&widget, Qt::Key_Backspace);
    QVERIFY(widget.markdown().size() < 200);
    QTest::keyClick(&widget, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(widget.markdown().contains(line));
}

void LongRunsTest::whatWasTypedIsTold()
{
    MarkdownEditor widget;
    const QByteArray source = (u"one\n"_s + line + u"\ntwo"_s).toUtf8();
    model::TypedText kept = model::TypedText::fromSource(source).value();
    widget.setMarkdown(kept.text());
    for (const auto move : {QTextCursor::End, QTextCursor::Start}) {
        widget.moveCursor(move);
        QTest::keyClicks(&widget, u"ab"_s);
        QVERIFY(kept.apply({.stretch = widget.takeTyped()}));
        QCOMPARE(kept.text(), widget.markdown());
    }
    QVERIFY(!widget.takeTyped());
    QCOMPARE(kept.source(), "ab" + source + "ab");
}

void LongRunsTest::pastedRunsAreHiddenInOneStep()
{
    MarkdownEditor widget;
    widget.setMarkdown(u"text "_s);
    model::TypedText kept = model::TypedText::fromSource("text ").value();
    widget.moveCursor(QTextCursor::End);
    QApplication::clipboard()->setText(line);
    widget.paste();
    QTRY_VERIFY(widget.document()->characterCount() < 200);
    QCOMPARE(widget.markdown(), u"text "_s + line);
    QVERIFY(kept.apply({.stretch = widget.takeTyped()}));
    QCOMPARE(kept.text(), widget.markdown());
    widget.undo();
    QCOMPARE(widget.markdown(), u"text "_s);
    widget.redo();
    QCOMPARE(widget.markdown(), u"text "_s + line);
}

void LongRunsTest::copiedRunsAreWhole()
{
    MarkdownEditor widget;
    widget.setMarkdown(line);
    widget.selectAll();
    widget.copy();
    QCOMPARE(QApplication::clipboard()->text(), line);
}

void LongRunsTest::signsOfTheTextsOwnStay()
{
    const QString text = u"a"_s + QChar(QChar::ObjectReplacementCharacter) + u"b "_s + line;
    MarkdownEditor widget;
    widget.setMarkdown(text);
    QCOMPARE(widget.markdown(), text);
}

QTEST_MAIN(LongRunsTest)
#include "tst_longruns.moc"
