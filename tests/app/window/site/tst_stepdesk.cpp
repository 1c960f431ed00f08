// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/rail.h"
#include "app/window/site/stepdesk.h"
#include "tests/app/window/realwindow.h"
#include "tests/support/scratchrepository.h"

#include <QApplication>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// The window keeps its site in step: what comes from outside is told, taken in, and asked about.
class StepDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void openingTellsWhatIsThere();
    void aChangeOfAnotherPostIsNoticed();
    void aPullIsNoticedAndTakenIn();
    void aNewFolderIsWatchedToo();
    void aConflictIsSettledByMouse();
    void aConflictIsSettledByKeys();
    void whatIsTypedMeanwhileIsMerged();
    void theSiteIsShownAgain();

private:
    static QString path(const QString &name) { return u"content/posts/%1.md"_s.arg(name); }
    static QByteArray post(const QByteArray &title)
    {
        return "---\ntitle: " + title + "\n---\n\nThe first paragraph.\n\nThe second paragraph.\n\nThe last one.\n";
    }
    void change(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        const QByteArray text = m_site->read(path(name));
        QVERIFY(text.contains(before));
        m_site->write(path(name), QByteArray(text).replace(before, after));
    }
    model::Post stored(const QString &name) const
    {
        return m_galley->library->with([&](model::Library &library) {
            const auto found = library.postAt(m_galley->window->rail().site().id, path(name));
            return found ? found->value_or(model::Post()) : model::Post();
        });
    }
    void openPost(const QString &name)
    {
        const model::PostId id = stored(name).id;
        m_galley->window->openPost().open(id);
        QTRY_COMPARE(m_galley->window->openPost().post().id, id);
        m_galley->click("bodyEditor");
    }
    QString message() const
    {
        for (const QFrame *bar : m_galley->window->findChildren<QFrame *>(u"messageBar"_s)) {
            if (bar->isVisible())
                return bar->findChild<QLabel *>(u"messageText"_s)->text();
        }
        return {};
    }
    void clickOffer(const QString &text)
    {
        for (QPushButton *button : m_galley->window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(text + u" is not offered."_s));
    }
    /// Changed in the same place here and there.
    void makeConflict();

    std::unique_ptr<ScratchRepository> m_site;
    std::unique_ptr<RealWindow> m_galley;
};

void StepDeskTest::init()
{
    m_site = std::make_unique<ScratchRepository>();
    m_site->write(u"hugo.toml"_s, "title = \"Blog\"\n");
    for (const char *name : {"one", "two", "three"})
        m_site->write(path(QString::fromLatin1(name)), post(name));
    m_site->write(path(u"broken"_s), "\xFF\xFE broken");
    m_site->commitAll(u"Posts"_s);
    m_galley = std::make_unique<RealWindow>();
    QTRY_VERIFY(m_galley->shows("newSiteButton"));
    m_galley->window->steps().openSite(m_site->folder());
    QTRY_VERIFY(m_galley->shows("skippedList"));
    if (QTest::currentTestFunction() == QByteArray("openingTellsWhatIsThere"))
        return;
    m_galley->click("siteReportClose");
    QTRY_COMPARE(m_galley->window->rail().posts().rowCount(), 3);
    QTRY_VERIFY(m_galley->window->openPost().isOpen());
    QTest::qWait(1500); // The first look of the desk is over.
}

void StepDeskTest::cleanup()
{
    m_galley.reset();
    m_site.reset();
}

void StepDeskTest::openingTellsWhatIsThere()
{
    auto *skipped = m_galley->find<QTreeWidget>("skippedList");
    QCOMPARE(skipped->topLevelItemCount(), 1);
    QCOMPARE(skipped->topLevelItem(0)->text(0), path(u"broken"_s));
    QVERIFY(skipped->topLevelItem(0)->text(1).contains(u"UTF-8"_s));
    QVERIFY(m_galley->find<QLabel>("siteReportWords")->text().contains(u'3'));
    QVERIFY(!m_galley->shows("siteReportProgress"));
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_galley->shows("siteReport"));
    QTRY_COMPARE(m_galley->window->rail().posts().rowCount(), 3);
}

void StepDeskTest::aChangeOfAnotherPostIsNoticed()
{
    openPost(u"one"_s);
    change(u"two"_s, "second", "second, by vi,");
    QTRY_VERIFY(stored(u"two"_s).source.contains("by vi"));
    QTRY_VERIFY(message().contains(u"“two” was changed in the site"_s));
    QVERIFY(QFile::remove(m_site->path(path(u"three"_s))));
    QTRY_VERIFY(message().contains(u"The post is in the trash"_s));
    QTRY_COMPARE(m_galley->window->rail().posts().rowCount(), 2);
}

void StepDeskTest::aPullIsNoticedAndTakenIn()
{
    openPost(u"one"_s);
    m_site->git({u"switch"_s, u"-q"_s, u"-c"_s, u"other"_s});
    change(u"one"_s, "second", "second, pulled,");
    m_site->write(path(u"four"_s), "---\ntitle: Four\n---\nNot like the others at all.\n");
    m_site->commitAll(u"Other"_s);
    QTRY_VERIFY(m_galley->window->paper().editor().markdown().contains(u"second, pulled,"_s));
    QTRY_COMPARE(m_galley->window->rail().posts().rowCount(), 4);
    QTRY_COMPARE(int(stored(u"four"_s).state), int(model::PostState::Committed));
    m_site->git({u"switch"_s, u"-q"_s, u"main"_s});
    QTRY_VERIFY(!m_galley->window->paper().editor().markdown().contains(u"pulled"_s));
    QTRY_COMPARE(m_galley->window->rail().posts().rowCount(), 3);
}

void StepDeskTest::aNewFolderIsWatchedToo()
{
    m_site->write(u"content/notes/first.md"_s, "---\ntitle: A note\n---\nText of the note.\n");
    QTRY_COMPARE(m_galley->window->rail().posts().rowCount(), 4);
    QTest::qWait(1000);
    m_site->write(u"content/notes/second.md"_s, "---\ntitle: Another\n---\nWords of another kind.\n");
    QTRY_COMPARE(m_galley->window->rail().posts().rowCount(), 5);
}

void StepDeskTest::makeConflict()
{
    openPost(u"one"_s);
    m_galley->press(Qt::Key_Home, Qt::ControlModifier);
    m_galley->type(u"Mine: "_s);
    QTRY_VERIFY(m_galley->window->openPost().isSaved());
    change(u"one"_s, "The first", "Theirs: the first");
    change(u"one"_s, "last one", "very last one");
    QTRY_COMPARE(int(stored(u"one"_s).state), int(model::PostState::Conflict));
    QTRY_VERIFY(!message().isEmpty());
    m_galley->window->steps().compare();
    QTRY_VERIFY(m_galley->shows("conflictSheet"));
}

void StepDeskTest::aConflictIsSettledByMouse()
{
    makeConflict();
    QVERIFY(m_galley->find<QTextBrowser>("mineText")->toPlainText().contains(u"Mine:"_s));
    QVERIFY(m_galley->find<QTextBrowser>("theirText")->toPlainText().contains(u"Theirs:"_s));
    auto *result = m_galley->find<QTextBrowser>("conflictResult");
    QVERIFY(result->toPlainText().contains(u"very last one"_s));
    QVERIFY(result->toPlainText().contains(u"Mine: The first"_s));
    QWidget *theirs = m_galley->find<QTextBrowser>("theirText")->viewport();
    QTest::mouseClick(theirs, Qt::LeftButton, {}, QPoint(20, 8));
    QVERIFY(m_galley->find<QRadioButton>("takeTheirs")->isChecked());
    QTRY_VERIFY(result->toPlainText().contains(u"Theirs:"_s));
    QTest::mouseClick(m_galley->find("keepBoth"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(m_galley->find<QRadioButton>("keepBoth")->isChecked());
    m_galley->click("conflictConfirm");
    QTRY_VERIFY(!m_galley->shows("conflictSheet"));
    QTRY_COMPARE(stored(u"one"_s).source,
                 "---\ntitle: one\n---\n\nMine: The first paragraph.\n\nTheirs: the first paragraph.\n\n"
                 "The second paragraph.\n\nThe very last one.\n"_ba);
    QTRY_VERIFY(m_galley->window->paper().editor().markdown().contains(u"very last"_s));
    QVERIFY(stored(u"one"_s).state != model::PostState::Conflict);
}

void StepDeskTest::aConflictIsSettledByKeys()
{
    makeConflict();
    auto *mine = m_galley->find<QRadioButton>("keepMine");
    QTRY_VERIFY(mine->hasFocus());
    m_galley->press(Qt::Key_Right);
    if (!m_galley->find<QRadioButton>("takeTheirs")->isChecked())
        m_galley->press(Qt::Key_Down);
    QTRY_VERIFY(m_galley->find<QRadioButton>("takeTheirs")->isChecked());
    auto *confirm = m_galley->find<QPushButton>("conflictConfirm");
    for (int tab = 0; tab < 12 && !confirm->hasFocus(); ++tab)
        m_galley->press(Qt::Key_Tab);
    QVERIFY(confirm->hasFocus());
    m_galley->press(Qt::Key_Return);
    QTRY_COMPARE(stored(u"one"_s).source, m_site->read(path(u"one"_s)));
    QTRY_VERIFY(!m_galley->shows("conflictSheet"));
    QVERIFY(m_galley->window->paper().isAncestorOf(QApplication::focusWidget()));
}

void StepDeskTest::whatIsTypedMeanwhileIsMerged()
{
    openPost(u"one"_s);
    m_galley->press(Qt::Key_Home, Qt::ControlModifier);
    m_galley->type(u"Mine: "_s);
    change(u"one"_s, "last one", "very last one");
    m_galley->type(u"and "_s);
    QTRY_VERIFY(stored(u"one"_s).source.contains("Mine: and The first"));
    QTRY_VERIFY(stored(u"one"_s).source.contains("very last one"));
    QTRY_VERIFY(m_galley->window->paper().editor().markdown().contains(u"very last one"_s));
    QVERIFY(m_galley->window->paper().editor().markdown().startsWith(u"Mine: and The first"_s));
}

void StepDeskTest::theSiteIsShownAgain()
{
    m_galley->window->steps().showSite();
    QTRY_VERIFY(m_galley->shows("skippedList"));
    QCOMPARE(m_galley->find<QTreeWidget>("skippedList")->topLevelItemCount(), 1);
    m_galley->click("siteReportClose");
    QTRY_VERIFY(!m_galley->shows("siteReport"));
    m_galley->press(Qt::Key_F5);
    QTRY_VERIFY(message().contains(u"Nothing has changed"_s));
}

} // namespace galley::app

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    galley::app::StepDeskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stepdesk.moc"
