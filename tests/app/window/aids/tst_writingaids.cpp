// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/posts.h"
#include "app/window/paper/openpost.h"
#include "app/window/rail/rail.h"
#include "model/library/templates/posttemplates.h"
#include "tests/app/window/realwindow.h"
#include "tests/support/scratchrepository.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// The aids of the editor as the window offers them, by keys and clicks.
class WritingAidsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void shortcutsWorkInTheTextOnly();
    void theNextPlaceIsTheEditorsKey();
    void aLinkToAnotherPost();
    void aLinkToAnAddress();
    void aTableOfASize();
    void aFootnote();
    void aSnippetOfOnesOwn();
    void anEmojiFromTheList();
    void everythingIsInThePalette();
    void aPostFromATemplate();

private:
    QString text() const { return m_galley->window->paper().editor().markdown(); }
    void write(const QString &words)
    {
        editor::MarkdownEditor &editor = m_galley->window->paper().editor();
        editor.setFocus();
        editor.selectAll();
        m_galley->press(Qt::Key_Delete);
        m_galley->type(words);
    }

    std::unique_ptr<RealWindow> m_galley;
};

void WritingAidsTest::initTestCase()
{
    ScratchRepository::isolate();
    m_galley = std::make_unique<RealWindow>();
    QTRY_VERIFY(m_galley->shows("sampleSiteButton"));
    m_galley->click("sampleSiteButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->shows("titleField") && m_galley->window->openPost().isOpen(), 20'000);
    m_galley->library->run([&](model::Library &library) {
        NewPostRequest request;
        request.site = m_galley->window->rail().site().id;
        request.title = u"Low [Tide] at Six"_s;
        QVERIFY(newPost(library, request).has_value());
    });
    m_galley->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_galley->find<QLineEdit>("titleField")->hasFocus());
    m_galley->type(u"Mine\n"_s);
}

void WritingAidsTest::init() { QApplication::clipboard()->clear(); }

void WritingAidsTest::shortcutsWorkInTheTextOnly()
{
    write(u"word"_s);
    m_galley->press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(text(), u"**word**"_s);
    m_galley->press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(text(), u"# **word**"_s);
    m_galley->click("titleField");
    m_galley->press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(text(), u"# **word**"_s);
}

void WritingAidsTest::theNextPlaceIsTheEditorsKey()
{
    write(u"one two one"_s);
    m_galley->press(Qt::Key_D, Qt::ControlModifier);
    m_galley->press(Qt::Key_D, Qt::ControlModifier);
    m_galley->type(u"1"_s);
    QCOMPARE(text(), u"1 two 1"_s);
    m_galley->press(Qt::Key_Escape);
    m_galley->press(Qt::Key_Up, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(text(), u"1 two 1\n1 two 1"_s);
}

void WritingAidsTest::aLinkToAnotherPost()
{
    write(u"see "_s);
    m_galley->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_galley->find<QLineEdit>("linkAddress")->hasFocus());
    m_galley->type(u"low tide"_s);
    auto *list = m_galley->find<QListWidget>("linkTargets");
    QTRY_VERIFY(list->currentItem() && list->currentItem()->text().startsWith(u"Low [Tide] at Six"_s));
    m_galley->press(Qt::Key_Return);
    QTRY_VERIFY(text().startsWith(u"see [Low \\[Tide\\] at Six]("_s));
    QVERIFY(text().contains(u"low-tide-at-six"_s));
    QVERIFY(!m_galley->shows("linkSheet"));
    QVERIFY(m_galley->window->paper().editor().hasFocus());
}

void WritingAidsTest::aLinkToAnAddress()
{
    write(u"word"_s);
    m_galley->press(Qt::Key_A, Qt::ControlModifier);
    QApplication::clipboard()->setText(u"https://example.org/copied"_s);
    m_galley->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(m_galley->find<QLineEdit>("linkAddress")->text(), u"https://example.org/copied"_s);
    m_galley->find<QLineEdit>("linkAddress")->selectAll();
    m_galley->type(u"example.org/typed"_s);
    m_galley->press(Qt::Key_Return);
    QTRY_COMPARE(text(), u"[word](https://example.org/typed)"_s);
}

void WritingAidsTest::aTableOfASize()
{
    write({});
    QAction *action = nullptr;
    for (QAction *each : m_galley->window->paper().editor().actions())
        action = each->text() == u"&Table…"_s ? each : action;
    QVERIFY(action);
    action->trigger();
    QTRY_VERIFY(m_galley->shows("tableSheet"));
    m_galley->press(Qt::Key_Return);
    QTRY_COMPARE(text().count(u'\n'), 3);
    m_galley->type(u"x\ty\t"_s);
    QVERIFY(text().startsWith(u"| x   | y   |     |\n"_s));
}

void WritingAidsTest::aFootnote()
{
    write(u"word"_s);
    m_galley->press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    m_galley->type(u"note"_s);
    QCOMPARE(text(), u"word[^1]\n\n[^1]: note"_s);
}

void WritingAidsTest::aSnippetOfOnesOwn()
{
    write({});
    m_galley->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    m_galley->type(u"change the snippets\n"_s);
    QTRY_VERIFY(m_galley->shows("namedTextsSheet"));
    m_galley->click("addText");
    m_galley->find<QLineEdit>("namedTextName")->selectAll();
    m_galley->type(u"Greeting"_s);
    m_galley->click("namedTextTrigger");
    m_galley->type(u"hi"_s);
    m_galley->find<QPlainTextEdit>("namedTextBody")->setFocus();
    m_galley->type(u"Dear ${1:you}, $0."_s);
    m_galley->click("keepTexts");
    QTRY_VERIFY(!m_galley->shows("namedTextsSheet"));
    QVERIFY(QSettings().value(u"editor/snippets"_s).toByteArray().contains("Greeting"));
    m_galley->window->paper().editor().setFocus();
    m_galley->type(u"hi\tAnn\tgo"_s);
    QCOMPARE(text(), u"Dear Ann, go."_s);
}

void WritingAidsTest::anEmojiFromTheList()
{
    write(u"a "_s);
    m_galley->press(Qt::Key_Semicolon, Qt::ControlModifier);
    QTRY_VERIFY(m_galley->shows("palette"));
    m_galley->type(u"tada\n"_s);
    QTRY_COMPARE(text(), u"a 🎉"_s);
}

void WritingAidsTest::everythingIsInThePalette()
{
    write(u"|a|b|\n"_s);
    m_galley->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    m_galley->type(u"bulleted\n"_s);
    QTRY_VERIFY(text().contains(u"- "_s));
}

void WritingAidsTest::aPostFromATemplate()
{
    const QString site = m_galley->window->rail().site().id;
    m_galley->library->run([&](model::Library &library) {
        QVERIFY(model::savePostTemplate(
                    library, site, {u"Review"_s, "---\ntitle: Review ${date:yyyy}\ntags: [review]\n---\n## Verdict\n"})
                    .has_value());
    });
    m_galley->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_galley->shows("palette"));
    m_galley->type(u"rev\n"_s);
    QTRY_COMPARE(text(), u"## Verdict"_s);
    QCOMPARE(m_galley->window->openPost().post().fields.title, u"Review %1"_s.arg(QDate::currentDate().year()));
}

} // namespace galley::app

QTEST_MAIN(galley::app::WritingAidsTest)
#include "tst_writingaids.moc"
