// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/endsignals.h"
#include "savingwindow.h"

#include <QApplication>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// What the author sees and keeps when saving meets trouble: a full disk, another program, a window that closes.
class SavingTest : public SavingWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachPostKeepsItsOwnText();
    void aFullDiskIsToldUntilThereIsRoom();
    void aWindowThatCannotSaveDoesNotClose();
    void theSystemEndsTheSession();
    void aCommandsFieldJoinsWhatIsTyped();
    void aCommandsTextIsKeptBesideWhatIsTyped();
    void aFileChangedOutsideIsFollowedOrKept();
    void theNextWindowOpensAtTheSamePlace();
};

void SavingTest::init() { makeWindow(); }

void SavingTest::cleanup() { dropWindow(); }

void SavingTest::eachPostKeepsItsOwnText()
{
    const model::PostId one = add(u"One"_s, "First\n");
    const model::PostId two = add(u"Two"_s, "Second\n");
    for (int round = 0; round < 5; ++round) {
        open(one);
        m_galley->type(u"a"_s);
        open(two);
        m_galley->type(u"b"_s);
        m_galley->window->openPost().open(one); // And away again before it has come.
        m_galley->type(u"c"_s);
        m_galley->window->openPost().open(two);
    }
    QTRY_VERIFY(m_galley->window->openPost().isSaved());
    QTRY_COMPARE(stored(one).count('a'), 5);
    QCOMPARE(stored(two).count('b'), 5);
    QCOMPARE(stored(one).count('c') + stored(two).count('c'), 5 + QByteArray("Second").count('c'));
    QVERIFY(stored(one).contains("First") && stored(two).contains("Second"));
}

void SavingTest::aFullDiskIsToldUntilThereIsRoom()
{
    const model::PostId id = add(u"One"_s, "Text\n");
    open(id);
    m_disk->failAt(1, model::FaultyVfs::Fault::DiskFull, model::FaultyVfs::Times::FromThenOn);
    m_galley->type(u" typed"_s);
    QTRY_VERIFY(message("troubleBar").contains(u"full"));
    QVERIFY(m_galley->find<QLabel>("postStatus")->text().contains(u"not saved yet"));
    m_galley->type(u" on and on"_s);
    QTest::qWait(1000); // It goes on failing.
    QVERIFY(!message("troubleBar").isEmpty());
    QVERIFY(!m_galley->find<QLabel>("postStatus")->text().contains(u"saved just now"));
    m_disk->heal();
    QTRY_VERIFY_WITH_TIMEOUT(message("troubleBar").isEmpty(), 6000);
    QVERIFY(stored(id).endsWith("Text typed on and on\n"));
    QTRY_VERIFY(m_galley->find<QLabel>("postStatus")->text().contains(u"just now"));
}

void SavingTest::aWindowThatCannotSaveDoesNotClose()
{
    const model::PostId id = add(u"One"_s, "Text\n");
    open(id);
    m_disk->failAt(1, model::FaultyVfs::Fault::DiskFull, model::FaultyVfs::Times::FromThenOn);
    m_galley->type(u" typed"_s);
    m_galley->window->close();
    QTRY_VERIFY(offer(u"Close without saving"_s));
    QVERIFY(m_galley->window->isVisible());
    m_disk->heal();
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->window->openPost().isSaved(), 6000);
    m_galley->window->close();
    QTRY_VERIFY(!m_galley->window->isVisible());
    QVERIFY(stored(id).endsWith("Text typed\n"));
}

/// As at a logout: the last key was just now.
void SavingTest::theSystemEndsTheSession()
{
    const EndSignals endSignals;
    connect(&endSignals, &EndSignals::endRequested, m_galley->window.get(), &MainWindow::endSession);
    const model::PostId id = add(u"One"_s, "Text\n");
    open(id);
    m_galley->type(u" typed"_s);
    QVERIFY(stored(id).endsWith("Text\n"));
    ::kill(::getpid(), SIGTERM);
    QTRY_VERIFY(!m_galley->window->isVisible());
    QVERIFY(stored(id).endsWith("Text typed\n"));
}

void SavingTest::aCommandsFieldJoinsWhatIsTyped()
{
    const model::PostId id = add(u"One"_s, "Text\n");
    open(id);
    m_galley->type(u" typed"_s);
    storeFromOutside(id, "title: One\n", "title: One\ntags: [sea]\n");
    m_galley->type(u" on"_s);
    QTRY_VERIFY(stored(id).endsWith("Text typed on\n"));
    QVERIFY(stored(id).contains("tags: [sea]"));
    QTRY_COMPARE(m_galley->window->openPost().post().fields.tags, QStringList{u"sea"_s});
    QCOMPARE(editor().markdown(), u"Text typed on"_s);
    QVERIFY(message("messageBar").contains(u"both changes"));
    m_galley->click("titleField");
    m_galley->press(Qt::Key_End);
    m_galley->type(u" more"_s);
    QTRY_VERIFY(stored(id).contains("title: One more\ntags: [sea]"));
}

void SavingTest::aCommandsTextIsKeptBesideWhatIsTyped()
{
    const model::PostId id = add(u"One"_s, "Text\n");
    open(id);
    m_galley->type(u" typed"_s);
    storeFromOutside(id, "Text", "Other text");
    QTRY_VERIFY(message("messageBar").contains(u"Your text stays"));
    QCOMPARE(stored(id), "---\ntitle: One\n---\n\nText typed\n"_ba);
    offer(u"Look at it"_s)->click();
    QTRY_VERIFY(m_galley->shows("takeOutsideButton"));
    m_galley->click("takeOutsideButton");
    m_galley->click("conflictConfirm");
    QTRY_COMPARE(editor().markdown(), u"Other text"_s);
    QVERIFY(stored(id).endsWith("Other text\n"));
}

void SavingTest::aFileChangedOutsideIsFollowedOrKept()
{
    const model::PostId id = add(u"One"_s, "Text\n");
    const auto write = [&](const QByteArray &text) {
        QFile file(m_siteFolder->filePath(u"one.md"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    };
    const QByteArray base = "---\ntitle: One\n---\n\nText\n";
    write(base);
    m_galley->library->run([&](model::Library &library) {
        QVERIFY(library.setPublished(id, {u"one.md"_s, base, u"c"_s, model::PostState::Committed}));
    });
    open(id);
    write("---\ntitle: One\n---\n\nText of another program\n");
    QTRY_COMPARE(editor().markdown(), u"Text of another program"_s); // Nothing of the author's was there to lose.
    m_galley->press(Qt::Key_End, Qt::ControlModifier);
    m_galley->type(u", and mine"_s);
    write("---\ntitle: One\n---\n\nYet another\n");
    QTRY_VERIFY(message("messageBar").contains(u"Your text stays"));
    QVERIFY(stored(id).endsWith("Text of another program, and mine\n"));
    write(""); // As a crash in the other program leaves it.
    QTest::qWait(1000);
    QVERIFY(editor().markdown().endsWith(u"and mine"));
    offer(u"Take the other text"_s)->click();
    QTRY_COMPARE(editor().markdown(), u"Yet another"_s);
}

void SavingTest::theNextWindowOpensAtTheSamePlace()
{
    const model::PostId id = add(u"Long"_s, QByteArray("A line of some words.\n\n").repeated(400));
    open(id);
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(4005);
    editor().setTextCursor(cursor);
    m_galley->type(u"x"_s);
    const double topLine = editor().topLine();
    QVERIFY(topLine > 10);
    const QString folder = m_galley->folder.filePath(u"library"_s);
    m_galley->window->close();
    QTRY_VERIFY(!m_galley->window->isVisible());
    m_galley->window.reset();
    m_galley->library.reset();

    const RealWindow next(folder);
    QTRY_COMPARE(next.window->openPost().post().id, id);
    const editor::MarkdownEditor &shown = next.window->paper().editor();
    QTRY_COMPARE(shown.textCursor().position(), 4006);
    QTRY_VERIFY(std::abs(shown.topLine() - topLine) < 2);
    QVERIFY(!next.shows("messageBar"));        // A goodbye was said: nothing to tell.
    m_galley = std::make_unique<RealWindow>(); // For cleanup.
}

} // namespace galley::app

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    galley::app::SavingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_saving.moc"
