// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/exacttext.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using galley::editor::ExactText;

class ExactTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesOutAsItWentIn_data();
    void comesOutAsItWentIn();
    void newLinesGetTheTextsOwnLineEnd();
    void lineEndsSurviveEditingAndUndo();
};

void ExactTextTest::comesOutAsItWentIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one line end") << u"\n"_s;
    QTest::newRow("lines without a last line end") << u"one\ntwo"_s;
    QTest::newRow("Windows line ends") << u"one\r\ntwo\r\n"_s;
    QTest::newRow("old Macintosh line ends") << u"one\rtwo\r"_s;
    QTest::newRow("line ends of all kinds") << u"a\nb\r\nc\rd\n\r\ne\r\r\nf"_s;
    QTest::newRow("mostly Windows line ends") << u"a\r\nb\nc\r\nd\r\n"_s;
    QTest::newRow("hard spaces") << u"a\u00a0b\u202fc"_s;
    QTest::newRow("line and paragraph separators") << u"a\u2028b\u2029c\u2029"_s;
    QTest::newRow("the signs that Qt keeps for frames") << u"a\xfdd0"_s + u"b\xfdd1"_s + u"c"_s;
    QTest::newRow("the sign that Qt keeps for objects") << u"a\ufffcb"_s;
    QTest::newRow("a byte order mark") << u"\ufeffa\ufeff"_s;
    QTest::newRow("a zero and other control signs") << u"a"_s + QChar(0) + u"b\x01\x1b\x7f\v\fc\x85"_s;
    QTest::newRow("half a pair of surrogates") << u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00) + u"c😀"_s;
    QTest::newRow("signs that turn the direction") << u"a\u202eb\u2066c\u2069"_s;
    QTest::newRow("tabs and blanks at the ends") << u"\ta \t\n  \n"_s;
}

void ExactTextTest::comesOutAsItWentIn()
{
    QFETCH(QString, text);
    QPlainTextEdit widget;
    ExactText exact(&widget);
    exact.set(u"something\r\nbefore"_s);
    exact.set(text);
    QCOMPARE(exact.get(), text);
    QVERIFY(!widget.document()->isUndoAvailable());
    QVERIFY(!widget.document()->isModified());
}

void ExactTextTest::newLinesGetTheTextsOwnLineEnd()
{
    QPlainTextEdit widget;
    ExactText exact(&widget);
    exact.set(u"one\r\ntwo\nthree\r\n"_s);
    widget.moveCursor(QTextCursor::End);
    QTest::keyClick(&widget, Qt::Key_Return);
    QCOMPARE(exact.get(), u"one\r\ntwo\nthree\r\n\r\n"_s);
}

void ExactTextTest::lineEndsSurviveEditingAndUndo()
{
    const QString text = u"one\r\ntwo\nthree\r\nfour"_s;
    QPlainTextEdit widget;
    ExactText exact(&widget);
    exact.set(text);
    widget.moveCursor(QTextCursor::Down);
    QTest::keyClicks(&widget, u"new "_s);
    QCOMPARE(exact.get(), u"one\r\nnew two\nthree\r\nfour"_s);
    widget.selectAll();
    QTest::keyClick(&widget, Qt::Key_Delete);
    QCOMPARE(exact.get(), QString());
    widget.undo();
    widget.undo();
    QCOMPARE(exact.get(), text);
}

QTEST_MAIN(ExactTextTest)
#include "tst_exacttext.moc"
