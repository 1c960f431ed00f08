// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/outline/outlinepane.h"
#include "app/window/writing/deskmodes.h"
#include "app/window/writing/fullscreen.h"
#include "app/window/writing/writingsettings.h"
#include "editor/text/modes/editormodes.h"
#include "tests/app/window/realwindow.h"
#include "tests/support/scratchrepository.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QSettings>
#include <QSpinBox>
#include <QTextBlock>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// The ways to write, with the keys and the mouse of an author, in the real window.
class ModesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theOutlineFollowsAndJumps();
    void sectionsMoveByKeysAndByDragging();
    void keysFoldAndUnfold();
    void fullScreenIsOnlyThePaperAndEscapeLeaves();
    void fullScreenMayKeepThePreview();
    void zoomByKeysAndWheel();
    void whatWasChosenIsThereNextTime();
    void panesAreReachedByKeys();
    void theTargetIsShownAndReachedOnce();
    void theSelectionIsCounted();

private:
    editor::MarkdownEditor &editor() const { return m_galley->window->paper().editor(); }
    QListView *outline() const { return m_galley->find<QListView>("outlineList"); }
    void write(const QString &text) const;
    void openWindow();

    std::unique_ptr<QTemporaryDir> m_library;
    std::unique_ptr<RealWindow> m_galley;
};

void ModesTest::initTestCase() { ScratchRepository::isolate(); }

void ModesTest::init()
{
    QSettings().clear();
    m_library = std::make_unique<QTemporaryDir>();
    openWindow();
    QTRY_VERIFY(m_galley->shows("newSiteButton"));
    const model::PostId post = m_galley->library->with([this](model::Library &library) {
        const auto site = library.addSite({{}, u"Blog"_s, m_library->path(), u"hugo"_s});
        const auto created = library.createPost(site.value_or(model::Site()).id, "---\ntitle: A post\n---\n\nwords\n");
        return created.value_or(model::Post()).id;
    });
    m_galley->window->refresh();
    QTRY_VERIFY(m_galley->shows("titleField"));
    m_galley->window->openPost().open(post);
    QTRY_COMPARE(m_galley->find<QLineEdit>("titleField")->text(), u"A post"_s);
}

void ModesTest::cleanup() { m_galley.reset(); }

void ModesTest::openWindow() { m_galley = std::make_unique<RealWindow>(m_library->filePath(u"library"_s)); }

void ModesTest::write(const QString &text) const
{
    editor().setFocus();
    editor().selectAll();
    editor().insertPlainText(text);
    editor().moveCursor(QTextCursor::Start);
}

void ModesTest::theOutlineFollowsAndJumps()
{
    write(u"intro\n\n# One\n\na\n\n## Two\n\nb\n\n# Three\n\nc\n"_s);
    m_galley->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(outline()->model()->rowCount(), 3);
    QVERIFY(outline()->hasFocus());
    m_galley->press(Qt::Key_Down);
    m_galley->press(Qt::Key_Down);
    const int row = outline()->currentIndex().row();
    m_galley->press(Qt::Key_Return);
    QVERIFY(editor().hasFocus());
    QCOMPARE(editor().textCursor().block().text(),
             outline()->model()->index(row, 0).data().toString().prepend(row == 1 ? u"## "_s : u"# "_s));
    editor().setTextCursor(editor().document()->find(u"c"_s, editor().document()->characterCount() - 4));
    QCOMPARE(outline()->currentIndex().row(), 2);
    editor().moveCursor(QTextCursor::Start);
    QVERIFY(!outline()->currentIndex().isValid());
    QTest::mouseClick(outline()->viewport(), Qt::LeftButton, {},
                      outline()->visualRect(outline()->model()->index(1, 0)).center());
    QCOMPARE(editor().textCursor().block().text(), u"## Two"_s);
    m_galley->type(u"#"_s); // A heading that is typed comes into the list.
    QTRY_COMPARE(outline()->currentIndex().row(), 1);
    m_galley->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_galley->shows("outlineList"));
}

void ModesTest::sectionsMoveByKeysAndByDragging()
{
    const QString text = u"# One\n\na\n\n## Two\n\nb\n\n# Three\n\nc\n"_s;
    write(text);
    m_galley->press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(editor().markdown(), u"# Three\n\nc\n\n# One\n\na\n\n## Two\n\nb\n"_s);
    m_galley->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor().markdown(), text);
    editor().moveCursor(QTextCursor::Start);
    m_galley->press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(editor().markdown().startsWith("## One\n\na\n\n### Two"_L1));
    m_galley->press(Qt::Key_Z, Qt::ControlModifier);

    m_galley->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(outline()->model()->rowCount(), 3);
    outline()->setCurrentIndex(outline()->model()->index(2, 0));
    m_galley->press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(editor().markdown(), u"# Three\n\nc\n\n# One\n\na\n\n## Two\n\nb\n"_s);
    QCOMPARE(outline()->currentIndex().data().toString(), u"Three"_s); // It stays with what it moved.
    // A drag of the first row to below the last one.
    const std::unique_ptr<QMimeData> data(outline()->model()->mimeData({outline()->model()->index(0, 0)}));
    const QRect last = outline()->visualRect(outline()->model()->index(2, 0));
    const QPoint below(last.center().x(), last.bottom() + 20);
    QDragEnterEvent enter(below, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(outline()->viewport(), &enter);
    QDragMoveEvent move(below, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(outline()->viewport(), &move);
    QDropEvent drop(below, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(outline()->viewport(), &drop);
    QCOMPARE(editor().markdown(), text);
    QTRY_COMPARE(outline()->model()->index(0, 0).data().toString(), u"One"_s);
}

void ModesTest::keysFoldAndUnfold()
{
    write(u"# One\n\na\n\n# Two\n\nb\n"_s);
    m_galley->press(Qt::Key_Minus, Qt::AltModifier);
    QVERIFY(!editor().document()->findBlockByNumber(2).isVisible());
    m_galley->press(Qt::Key_F, Qt::ControlModifier); // Find shows what it finds.
    m_galley->type(u"a\n"_s);
    QTRY_VERIFY(editor().document()->findBlockByNumber(2).isVisible());
    m_galley->press(Qt::Key_Escape);
    m_galley->press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(!editor().document()->findBlockByNumber(6).isVisible());
    m_galley->press(Qt::Key_0, Qt::AltModifier);
    QVERIFY(editor().document()->findBlockByNumber(6).isVisible());
    QCOMPARE(editor().markdown(), u"# One\n\na\n\n# Two\n\nb\n"_s);
}

void ModesTest::fullScreenIsOnlyThePaperAndEscapeLeaves()
{
    m_galley->press(Qt::Key_F11);
    QTRY_VERIFY(m_galley->window->isFullScreen());
    QVERIFY(!m_galley->shows("rail"));
    QVERIFY(!m_galley->shows("proof"));
    QCOMPARE(m_galley->window->menuBar()->height(), 0);
    QVERIFY(editor().hasFocus());
    m_galley->press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(m_galley->shows("findBar"));
    m_galley->press(Qt::Key_Escape); // The find bar's.
    QVERIFY(m_galley->window->modes().fullScreen().isOn());
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_galley->window->isFullScreen());
    QVERIFY(m_galley->shows("rail"));
    QVERIFY(m_galley->shows("proof"));
    QVERIFY(m_galley->window->menuBar()->height() > 0);
}

void ModesTest::fullScreenMayKeepThePreview()
{
    m_galley->window->modes().writing().setPreviewInFullScreen(true);
    m_galley->press(Qt::Key_F11);
    QVERIFY(m_galley->shows("proof"));
    QVERIFY(!m_galley->shows("rail"));
    m_galley->press(Qt::Key_F11);
    QVERIFY(m_galley->shows("rail"));
}

void ModesTest::zoomByKeysAndWheel()
{
    editor().setFocus();
    const int size = QFontInfo(editor().font()).pixelSize();
    m_galley->press(Qt::Key_Plus, Qt::ControlModifier);
    m_galley->press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(QFontInfo(editor().font()).pixelSize(), qRound(size * 1.2));
    m_galley->press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(QFontInfo(editor().font()).pixelSize(), qRound(size * 1.1));
    m_galley->press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(QFontInfo(editor().font()).pixelSize(), size);
    const QPointF middle = editor().viewport()->rect().center();
    QWheelEvent turn(middle, editor().viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(editor().viewport(), &turn);
    QCOMPARE(QFontInfo(editor().font()).pixelSize(), qRound(size * 1.1));
    for (int step = 0; step < 40; ++step)
        m_galley->press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_galley->window->modes().writing().look().zoomPercent, editor::TextLook::leastZoomPercent);
}

void ModesTest::whatWasChosenIsThereNextTime()
{
    WritingSettings &writing = m_galley->window->modes().writing();
    editor::TextLook look;
    look.family = u"DejaVu Sans"_s;
    look.sizePx = 21;
    look.measure = 55;
    look.lineHeight = 1.9;
    look.zoomPercent = 120;
    writing.setLook(look);
    writing.setFocus(editor::Focus::Sentence);
    writing.setTypewriter(true);
    writing.setThemes({u"Solarized Light"_s, u"Dracula"_s});
    m_galley.reset();
    openWindow();
    WritingSettings &again = m_galley->window->modes().writing();
    QCOMPARE(again.look(), look);
    QCOMPARE(again.focus(), editor::Focus::Sentence);
    QVERIFY(again.isTypewriter());
    QCOMPARE(again.themes(), (editor::HighlightThemes{u"Solarized Light"_s, u"Dracula"_s}));
    QCOMPARE(editor().font().family(), u"DejaVu Sans"_s);
    QCOMPARE(editor().font().pixelSize(), 25);
}

void ModesTest::panesAreReachedByKeys()
{
    m_galley->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    write(u"# One\n"_s);
    QTRY_COMPARE(outline()->model()->rowCount(), 1);
    const auto isIn = [this](const char *pane) {
        return m_galley->find(pane)->isAncestorOf(QApplication::focusWidget());
    };
    QVERIFY(isIn("paper"));
    m_galley->press(Qt::Key_F6);
    QVERIFY(isIn("proof"));
    m_galley->press(Qt::Key_F6);
    QVERIFY(isIn("rail"));
    m_galley->press(Qt::Key_F6);
    QVERIFY(isIn("outline"));
    m_galley->press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn("rail"));
}

void ModesTest::theTargetIsShownAndReachedOnce()
{
    write(u"one two three"_s);
    auto *status = m_galley->find<QLabel>("postStatus");
    QTRY_VERIFY2(status->text().endsWith("3 words"_L1), qPrintable(status->text()));
    m_galley->press(Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    auto *target = m_galley->find<QSpinBox>("statisticsTarget");
    target->setFocus();
    target->selectAll();
    m_galley->type(u"5\n"_s);
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(status->text().endsWith("3 of 5 words"_L1));
    QCOMPARE(m_galley->find<QProgressBar>("targetProgress")->value(), 60);
    const auto hasNews = [this] {
        for (const QLabel *label : m_galley->window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains("set out to"_L1))
                return true;
        }
        return false;
    };
    QVERIFY(!hasNews());
    editor().setFocus();
    editor().moveCursor(QTextCursor::End);
    m_galley->type(u" four five"_s);
    QTRY_VERIFY(hasNews());
    QTRY_COMPARE(m_galley->find<QProgressBar>("targetProgress")->value(), 100);
    m_galley->window->flush();
    QTRY_VERIFY(m_galley->window->openPost().isSaved());
    m_galley.reset();
    openWindow(); // The target is the post's.
    QTRY_VERIFY(m_galley->shows("targetProgress"));
    const auto *again = m_galley->find<QLabel>("postStatus");
    QTRY_VERIFY2(again->text().endsWith("5 of 5 words"_L1), qPrintable(again->text()));
    QVERIFY(!hasNews());
}

void ModesTest::theSelectionIsCounted()
{
    write(u"# Title\n\none **two** three\n\n```\ncode\n```\n"_s);
    auto *status = m_galley->find<QLabel>("postStatus");
    QTRY_VERIFY(status->text().endsWith("4 words"_L1));
    editor().setTextCursor(editor().document()->find(u"one **two**"_s));
    QTRY_VERIFY2(status->text().endsWith("2 of 4 words selected"_L1), qPrintable(status->text()));
    editor().moveCursor(QTextCursor::End);
    QTRY_VERIFY(status->text().endsWith("4 words"_L1));
}

} // namespace galley::app

QTEST_MAIN(galley::app::ModesTest)
#include "tst_modes.moc"
