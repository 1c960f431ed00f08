// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/bodytext.h"

#include <QRandomGenerator>
#include <QTextCursor>
#include <QTextDocument>
#include <QtTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class BodyTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesATextDocument_data();
    void survivesATextDocument();
    void refusesOtherEncodings_data();
    void refusesOtherEncodings();
    void changesOnlyWhatChanged_data();
    void changesOnlyWhatChanged();
    void randomEditsKeepUntouchedLines();
};

void BodyTextTest::survivesATextDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("plain") << QByteArray("one\ntwo\n");
    QTest::newRow("no line end at the end") << QByteArray("one\ntwo");
    QTest::newRow("many at the end") << QByteArray("one\n\n\n");
    QTest::newRow("CRLF") << QByteArray("one\r\ntwo\r\n");
    QTest::newRow("CR") << QByteArray("one\rtwo\r");
    QTest::newRow("mixed") << QByteArray("one\r\ntwo\nthree\rfour\r\r\n\n\rfive");
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBFone\n");
    QTest::newRow("BOM twice and within") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBFone\n\xEF\xBB\xBFtwo\n");
    QTest::newRow("NUL") << QByteArray("a\0b\n\0", 5);
    QTest::newRow("no-break space") << u"a\u00A0b\n"_s.toUtf8();
    QTest::newRow("line and paragraph separators") << u"a\u2028b\u2029c\n"_s.toUtf8();
    QTest::newRow("characters of QTextDocument's own") << u"a\uFDD0b\uFDD1c\uFFFCd\n"_s.toUtf8();
    QTest::newRow("other breaks of Unicode") << u"a\u0085b\vc\fd\n"_s.toUtf8();
    QTest::newRow("beyond 16 bits") << u"𝄞🎉👩‍💻\n"_s.toUtf8();
    QTest::newRow("noncharacters") << u"a\uFFFE\uFFFFb"_s.toUtf8();
    QTest::newRow("right to left and tabs") << u"שלום\t\u202Eabc \n"_s.toUtf8();
}

void BodyTextTest::survivesATextDocument()
{
    QFETCH(QByteArray, bytes);
    const Result<BodyText> body = BodyText::fromBytes(bytes);
    QVERIFY(body);
    QCOMPARE(body->bytes(), bytes);
    QVERIFY(!body->toEditor().contains(u'\r'));

    QTextDocument document;
    document.setPlainText(body->toEditor());
    QCOMPARE(body->withEdited(document.toRawText()), bytes);
    QCOMPARE(body->withEdited(body->toEditor()), bytes);

    // A line typed at the end and taken away again.
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(u"\nnew"_s);
    QVERIFY(body->withEdited(document.toRawText()).startsWith(bytes));
    document.undo();
    QCOMPARE(body->withEdited(document.toRawText()), bytes);
}

void BodyTextTest::refusesOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Latin-1") << QByteArray("caf\xE9\n");
    QTest::newRow("cut in a character") << QByteArray("caf\xC3");
    QTest::newRow("overlong") << QByteArray("a\xC0\xAF");
    QTest::newRow("a surrogate in UTF-8") << QByteArray("a\xED\xA0\x80");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE\x61\x00", 4);
}

void BodyTextTest::refusesOtherEncodings()
{
    QFETCH(QByteArray, bytes);
    const Result<BodyText> body = BodyText::fromBytes(bytes);
    QVERIFY(!body);
    QVERIFY(body.error().message.contains(u"UTF-8"));
    QVERIFY(!body.error().hint.isEmpty());
}

void BodyTextTest::changesOnlyWhatChanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("edited");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("a changed line keeps its odd end")
        << QByteArray("a\r\nb\nc\r\n") << u"a\nB\nc\n"_s << QByteArray("a\r\nB\nc\r\n");
    QTest::newRow("a new line gets the usual end")
        << QByteArray("a\r\nb\r\nc\n") << u"a\nb\nnew\nc\n"_s << QByteArray("a\r\nb\r\nnew\r\nc\n");
    QTest::newRow("two edits leave what is between")
        << QByteArray("a\nb\r\nc\rd\ne\n") << u"A\nb\nc\nd\nE\n"_s << QByteArray("A\nb\r\nc\rd\nE\n");
    QTest::newRow("lines before move the others along")
        << QByteArray("a\nb\r\nc\n") << u"x\ny\na\nb\nc\n"_s << QByteArray("x\ny\na\nb\r\nc\n");
    QTest::newRow("a removed line takes its end along")
        << QByteArray("a\nb\r\nc\n") << u"a\nc\n"_s << QByteArray("a\nc\n");
    QTest::newRow("repeated lines") << QByteArray("x\r\nx\nx\n") << u"x\nx\nx\nx\n"_s << QByteArray("x\r\nx\nx\nx\n");
    QTest::newRow("an end typed at the end") << QByteArray("a\r\nb") << u"a\nb\n"_s << QByteArray("a\r\nb\r\n");
    QTest::newRow("the end taken away") << QByteArray("a\r\nb\r\n") << u"a\nb"_s << QByteArray("a\r\nb");
    QTest::newRow("everything removed keeps the BOM") << QByteArray("\xEF\xBB\xBF"
                                                                    "a\n")
                                                      << u""_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("a separator in an untouched line")
        << u"a\u2029b\nc\n"_s.toUtf8() << u"a\nb\nC\n"_s << u"a\u2029b\nC\n"_s.toUtf8();
    QTest::newRow("blocks parted as toRawText does")
        << QByteArray("a\r\nb\r\n") << u"a\u2029B\u2029"_s << QByteArray("a\r\nB\r\n");
}

void BodyTextTest::changesOnlyWhatChanged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, edited);
    QTEST(BodyText::fromBytes(bytes)->withEdited(edited), "expected");
}

void BodyTextTest::randomEditsKeepUntouchedLines()
{
    QRandomGenerator random(20260101);
    const QByteArrayList ends = {"\n", "\r\n", "\r"};
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes;
        for (int line = 0; line < 60; ++line)
            bytes += "line " + QByteArray::number(line) + (random.bounded(4) ? "" : " ") + ends.at(random.bounded(3));
        const BodyText body = BodyText::fromBytes(bytes).value();
        QStringList lines = body.toEditor().split(u'\n');
        const int first = random.bounded(30);
        const int second = 30 + random.bounded(29);
        lines[first] = u"changed"_s;
        lines.insert(second, u"inserted"_s);
        const BodyText after = BodyText::fromBytes(body.withEdited(lines.join(u'\n'))).value();
        QCOMPARE(after.lines, lines);
        QByteArrayList keptEnds = after.lineEnds;
        keptEnds.removeAt(second);
        QCOMPARE(keptEnds, body.lineEnds);
    }
}

QTEST_MAIN(BodyTextTest)
#include "tst_bodytext.moc"
