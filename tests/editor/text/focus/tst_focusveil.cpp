// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/markdowneditor.h"
#include "editor/text/modes/editormodes.h"

#include <QTest>
#include <QTextBlock>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

class FocusVeilTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsParagraphAndSentence_data();
    void findsParagraphAndSentence();
    void theRestStepsBack();
};

void FocusVeilTest::findsParagraphAndSentence_data()
{
    QTest::addColumn<QString>("text"); // The cursor stands at |.
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("within the second of three")
        << u"One.\n\nTwo is he|re. Three.\nFour?\n\nFive."_s << u"Two is here. Three.\nFour?"_s << u"Two is here."_s;
    QTest::newRow("at the very start") << u"|One. Two."_s << u"One. Two."_s << u"One."_s;
    QTest::newRow("at the very end") << u"One. Two.|"_s << u"One. Two."_s << u"Two."_s;
    QTest::newRow("between two sentences") << u"One. |Two."_s << u"One. Two."_s << u"Two."_s;
    QTest::newRow("a sentence over two lines")
        << u"One is\nlo|ng. Two."_s << u"One is\nlong. Two."_s << u"One is\nlong."_s;
    QTest::newRow("an empty line") << u"One.\n|\nTwo."_s << QString() << QString();
    QTest::newRow("Japanese") << u"一つ。二|つ。"_s << u"一つ。二つ。"_s << u"二つ。"_s;
}

void FocusVeilTest::findsParagraphAndSentence()
{
    QFETCH(QString, text);
    QFETCH(QString, paragraph);
    QFETCH(QString, sentence);
    const int place = int(text.indexOf(u'|'));
    QTextDocument document(text.remove(u'|'));
    QTextCursor cursor(&document);
    cursor.setPosition(place);
    const auto words = [&](TextStretch stretch) {
        return document.toPlainText().mid(stretch.begin, stretch.end - stretch.begin);
    };
    QCOMPARE(words(paragraphAround(cursor)), paragraph);
    QCOMPARE(words(sentenceAround(cursor)), sentence);
}

/// The darkest pixel of a line tells how loud it is.
void FocusVeilTest::theRestStepsBack()
{
    MarkdownEditor editor;
    TextColours colours;
    colours.paper = Qt::white;
    colours.ink = Qt::black;
    colours.soft = colours.faint = Qt::gray;
    editor.setColours(colours);
    editor.resize(900, 400);
    editor.setMarkdown(u"one one\n\ntwo two. And three.\n\nfour"_s);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    const auto darkest = [&](const QString &word) {
        const QTextCursor found = editor.document()->find(word);
        QTextCursor start(found);
        start.setPosition(found.selectionStart());
        const QRect from = editor.cursorRect(start);
        QRect area = from.united(editor.cursorRect(found)).adjusted(4, 0, -2, 0);
        const QImage picture = editor.viewport()->grab(area).toImage();
        int least = 255;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                least = qMin(least, qGray(picture.pixel(x, y)));
        }
        return least;
    };
    editor.setTextCursor(QTextCursor(editor.document()->findBlockByNumber(2)));
    QVERIFY(darkest(u"one one"_s) < 80);
    editor.modes().focus().setFocus(Focus::Paragraph);
    QVERIFY(darkest(u"one one"_s) > 120);
    QVERIFY(darkest(u"two two"_s) < 80);
    QVERIFY(darkest(u"three"_s) < 80);
    editor.modes().focus().setFocus(Focus::Sentence);
    QVERIFY(darkest(u"two two"_s) < 80);
    QVERIFY(darkest(u"three"_s) > 120);
    QTest::keyClick(&editor, Qt::Key_End);
    QVERIFY(darkest(u"two two"_s) > 120);
    QVERIFY(darkest(u"three"_s) < 80);
    editor.modes().focus().setFocus(Focus::Everything);
    QVERIFY(darkest(u"one one"_s) < 80);
}

QTEST_MAIN(FocusVeilTest)
#include "tst_focusveil.moc"
