// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/markdowneditor.h"
#include "editor/text/spelling/spellchecker.h"
#include "editor/text/spelling/spelling.h"

#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QTimer>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knows_data();
    void knows();
    void suggestsAndLearns();
    void learnedWordsAreForgotten();
    void keysGoFromWordToWord();
    void menuMendsTheWord();
    void marksOnlyWhatIsWrong();

private:
    static int redPixels(MarkdownEditor &editor)
    {
        const QImage seen = editor.viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                const QColor colour = seen.pixelColor(x, y);
                count += colour.red() > 200 && colour.green() < 160 && colour.blue() < 160 ? 1 : 0;
            }
        }
        return count;
    }
};

void SpellingTest::knows_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");

    const QStringList english{u"en_US"_s};
    const QStringList both{u"en_US"_s, u"de_DE"_s};
    QTest::newRow("a right word") << english << u"colorful"_s << true;
    QTest::newRow("a wrong word") << english << u"colurful"_s << false;
    QTest::newRow("a typographer's apostrophe") << english << u"isn\u2019t"_s << true;
    QTest::newRow("German is not English") << english << u"Größe"_s << false;
    QTest::newRow("German in a text of both") << both << u"Größe"_s << true;
    QTest::newRow("English in a text of both") << both << u"colorful"_s << true;
    QTest::newRow("without a dictionary nothing is wrong") << QStringList{u"xx_XX"_s} << u"colurful"_s << true;
}

void SpellingTest::knows()
{
    QFETCH(QStringList, languages);
    QFETCH(QString, word);
    QFETCH(bool, known);
    SpellChecker checker;
    checker.setLanguages(languages);
    QCOMPARE(checker.isKnown(word), known);
}

void SpellingTest::suggestsAndLearns()
{
    SpellChecker checker;
    QVERIFY(checker.languages().contains(u"en_US"_s));
    checker.setLanguages({u"en_US"_s});
    QVERIFY(checker.suggestions(u"teh"_s).contains(u"the"_s));
    QVERIFY(!checker.isKnown(u"galleyish"_s));
    checker.ignore(u"galleyish"_s);
    QVERIFY(checker.isKnown(u"galleyish"_s));
    checker.learn(u"proofish"_s);
    SpellChecker later;
    later.setLanguages({u"en_US"_s});
    QVERIFY(later.isKnown(u"proofish"_s));
    QVERIFY(!later.isKnown(u"galleyish"_s));
}

void SpellingTest::learnedWordsAreForgotten()
{
    SpellChecker checker;
    checker.setLanguages({u"en_US"_s});
    QVERIFY(!checker.learnedWords().contains(u"pressish"_s));
    QVERIFY(!checker.isKnown(u"pressish"_s));
    checker.learn(u"pressish"_s);
    QVERIFY(checker.isKnown(u"pressish"_s));
    QVERIFY(checker.learnedWords().contains(u"pressish"_s));
    checker.forget(u"pressish"_s);
    QVERIFY(!checker.isKnown(u"pressish"_s));
    QVERIFY(!checker.learnedWords().contains(u"pressish"_s));
    checker.learn(u"pressish"_s); // Once more.
    QVERIFY(checker.isKnown(u"pressish"_s));
}

void SpellingTest::keysGoFromWordToWord()
{
    MarkdownEditor editor;
    editor.setMarkdown(u"wrod right `cdoe`\n\n```\nwrnog\n```\nnext teh end"_s);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.setSpelling({u"en_US"_s});
    int menus = 0;
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, [&menus] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            ++menus;
            menu->close();
        }
    });
    closer.start(5);
    for (const QString &word : {u"wrod"_s, u"teh"_s, u"wrod"_s}) {
        QTRY_VERIFY(editor.document()->lastBlock().userState() >= 0); // What is code is known.
        const int before = menus;
        editor.goToUnknownWord();
        QCOMPARE(editor.textCursor().selectedText(), word);
        QTRY_COMPARE(menus, before + 1); // It opens on the word.
    }
}

void SpellingTest::menuMendsTheWord()
{
    MarkdownEditor editor;
    editor.setMarkdown(u"one `teh` teh two"_s);
    Spelling spelling(&editor);
    spelling.setLanguages({u"en_US"_s});
    QTextCursor place(editor.document());
    place.setPosition(6);
    QVERIFY(!spelling.unknownWordAt(place).has_value()); // In code nothing is wrong.
    place.setPosition(12);
    QMenu menu;
    menu.addAction(u"Copy"_s);
    spelling.addToMenu(menu, place);
    QAction *the = nullptr;
    for (QAction *action : menu.actions())
        the = action->text() == u"the"_s ? action : the;
    QVERIFY(the);
    QCOMPARE(menu.actions().last()->text(), u"Copy"_s);
    the->trigger();
    QCOMPARE(editor.markdown(), u"one `teh` the two"_s);
}

void SpellingTest::marksOnlyWhatIsWrong()
{
    MarkdownEditor editor;
    editor.setColours({.paper = Qt::white,
                       .ink = Qt::black,
                       .soft = Qt::black,
                       .faint = Qt::black,
                       .line = Qt::black,
                       .accent = Qt::black,
                       .selection = Qt::blue,
                       .hit = Qt::yellow,
                       .bad = Qt::red});
    editor.resize(600, 300);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.setSpelling({u"en_US"_s});
    editor.setMarkdown(u"Right words only.\n"_s);
    QCOMPARE(redPixels(editor), 0);
    editor.setMarkdown(u"Right wrods only.\n"_s);
    QVERIFY(redPixels(editor) > 20);
    editor.setSpelling({});
    QCOMPARE(redPixels(editor), 0);
}

QTEST_MAIN(SpellingTest)
#include "tst_spelling.moc"
