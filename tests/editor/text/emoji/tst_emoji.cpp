// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/editor/text/aids/editorfixture.h"

#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;
using namespace galley::editor::test;

class EmojiTest : public EditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFound();
    void lettersOfferEmoji();
    void aClosedNameBecomesItsEmoji();
    void asNames();
    void escapeLeavesTheLetters();
    void inCodeAndInTimesThereAreNone();

private:
    QListWidget *popup() const { return m_editor->findChild<QListWidget *>(u"emojiPopup"_s); }
};

void EmojiTest::namesAreFound()
{
    QCOMPARE(emojiNamed(u"tada"_s), u"🎉"_s);
    QCOMPARE(emojiNamed(u"+1"_s), u"👍"_s);
    QCOMPARE(emojiNamed(u"no such emoji"_s), QString());
    const QList<Emoji> found = emojiLike(u"heart"_s, 8);
    QCOMPARE(found.size(), 8);
    QCOMPARE(found.first(), (Emoji{u"heart"_s, u"❤️"_s}));
    QVERIFY(emojiLike({}, 10'000).size() > 1'800);
}

void EmojiTest::lettersOfferEmoji()
{
    show(*m_editor, u"well |"_s);
    type(u":t"_s);
    QVERIFY(!popup()->isVisible());
    type(u"ad"_s);
    QVERIFY(popup()->isVisible());
    QCOMPARE(popup()->currentItem()->text(), u"🎉  :tada:"_s);
    press(Qt::Key_Return);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(shown(*m_editor), u"well 🎉|"_s);
    type(u":hear"_s);
    const QString second = popup()->item(1)->data(Qt::UserRole).toString();
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    QCOMPARE(m_editor->markdown(), u"well 🎉"_s + emojiNamed(second));
}

void EmojiTest::aClosedNameBecomesItsEmoji()
{
    show(*m_editor, u"|"_s);
    type(u":tada:"_s);
    QCOMPARE(m_editor->markdown(), u"🎉"_s);
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), u":tada:"_s);
    m_editor->setMarkdown({});
    type(u":nosuchname: a:b:c"_s);
    QCOMPARE(m_editor->markdown(), u":nosuchname: a:b:c"_s);
}

void EmojiTest::asNames()
{
    m_editor->aids().setChoices({.smartQuotes = false, .language = {}, .emoji = EmojiForm::Name});
    show(*m_editor, u"|"_s);
    type(u":tad"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_editor->markdown(), u":tada:"_s);
    type(u" :tada:"_s);
    QCOMPARE(m_editor->markdown(), u":tada: :tada:"_s);
}

void EmojiTest::escapeLeavesTheLetters()
{
    show(*m_editor, u"|"_s);
    type(u":tad"_s);
    press(Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(m_editor->markdown(), u":tad"_s);
    type(u"a"_s);
    press(Qt::Key_Backspace);
    m_editor->moveCursor(QTextCursor::Start);
    QVERIFY(!popup()->isVisible());
}

void EmojiTest::inCodeAndInTimesThereAreNone()
{
    show(*m_editor, u"`a |`"_s);
    type(u":tada:"_s);
    QCOMPARE(m_editor->markdown(), u"`a :tada:`"_s);
    show(*m_editor, u"at 12|"_s);
    type(u":tada"_s);
    QVERIFY(!popup()->isVisible());
}

QTEST_MAIN(EmojiTest)
#include "tst_emoji.moc"
