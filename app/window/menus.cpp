// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/menus.h"

#include "app/publishing/publishdesk.h"
#include "app/window/aids/writingaids.h"
#include "app/window/back/backdesk.h"
#include "app/window/bulk/bulkdesk.h"
#include "app/window/check/checkdesk.h"
#include "app/window/help/helpmenu.h"
#include "app/window/mainwindow.h"
#include "app/window/palette/palette.h"
#include "app/window/paper/paper.h"
#include "app/window/paper/spellingchoice.h"
#include "app/window/proof/proofmenu.h"
#include "app/window/rail/rail.h"
#include "app/window/settings/settingssheet.h"
#include "app/window/shortcuts/shortcuts.h"
#include "app/window/site/sitemenu.h"
#include "app/window/site/stepdesk.h"
#include "app/window/textmenus.h"
#include "app/window/upkeep/libraryupkeep.h"
#include "app/window/writing/copyas.h"
#include "app/window/writing/deskmodes.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

using Text = editor::MarkdownEditor;

QString tr(const char *text) { return noteMenuWords(QCoreApplication::translate("Menus", text), text); }

void addFileMenu(MainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&New post"), QKeySequence::New, &window, &MainWindow::newPost);
    menu->addAction(tr("New post from a te&mplate…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &window,
                    &MainWindow::newPostFromTemplate);
    menu->addAction(tr("&Keep this post as a template"), &window.aids(), &WritingAids::keepAsTemplate);
    menu->addAction(tr("Change the templates…"), &window,
                    [&window] { window.aids().editTemplates(window.rail().site().id); });
    menu->addSeparator();
    menu->addAction(tr("New &site…"), &window, &MainWindow::newSite);
    menu->addAction(tr("&Open a site repository…"), QKeySequence::Open, &window, &MainWindow::openSite);
    menu->addAction(tr("Look for changes in the site’s &folder"), QKeySequence(Qt::Key_F5), &window.steps(),
                    &StepDesk::lookNow);
    menu->addAction(tr("What is in th&is site…"), &window.steps(), &StepDesk::showSite);
    menu->addAction(tr("&Try a sample site"), &window, &MainWindow::trySampleSite);
    menu->addAction(tr("&Check the site…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), &window.siteCheck(),
                    &CheckDesk::toggle);
    menu->addSeparator();
    menu->addAction(tr("&Write to its file"), QKeySequence::Save, &window, &MainWindow::saveToFile);
    addPrinting(menu, window.proof());
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &window, &QWidget::close);
}

void addEditMenu(MainWindow &window)
{
    Text *text = &window.paper().editor();
    QMenu *menu = window.menuBar()->addMenu(tr("&Edit"));
    menu->addAction(tr("&Undo"), QKeySequence::Undo, text, &Text::undo);
    menu->addAction(tr("&Redo"), QKeySequence::Redo, text, &Text::redo);
    menu->addSeparator();
    menu->addAction(tr("Cu&t"), text, &Text::cut);
    menu->addAction(tr("&Copy"), text, &Text::copy);
    addCopyAs(*menu->addMenu(tr("Copy &as")), window);
    menu->addAction(tr("&Paste"), text, &Text::paste);
    menu->addAction(tr("Paste as plain te&xt"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), text,
                    &Text::pasteAsPlainText);
    menu->addAction(tr("Select &all"), text, &Text::selectAll);
    menu->addSeparator();
    QMenu *spelling = menu->addMenu(tr("Sp&elling"));
    QObject::connect(spelling, &QMenu::aboutToShow, &window.spelling(),
                     [spelling, &window] { window.spelling().fill(*spelling); });
    menu->addAction(tr("Next unknown &word"), QKeySequence(Qt::Key_F7), text, &Text::goToUnknownWord);
    menu->addSeparator();
    menu->addAction(tr("I&mage…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), &window, &MainWindow::insertImage);
    addSectionsTo(*menu, window);
    menu->addSeparator();
    editor::FindBar *find = &window.paper().findBar();
    menu->addAction(tr("&Find…"), QKeySequence::Find, find, &editor::FindBar::openToFind);
    menu->addAction(tr("Find &next"), QKeySequence(Qt::Key_F3), find, &editor::FindBar::findNext);
    menu->addAction(tr("Find pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3), find, &editor::FindBar::findPrevious);
    menu->addAction(tr("&Replace…"), QKeySequence(Qt::CTRL | Qt::Key_H), find, &editor::FindBar::openToReplace);
    menu->addSeparator();
    menu->addAction(tr("Find a &post"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), &window.rail(),
                    &Rail::focusSearch);
    menu->addAction(tr("Replace in the posts…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &window,
                    &MainWindow::replaceInPosts);
    menu->addSeparator();
    menu->addAction(tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), &window,
                    [&window] { openSettings(window); });
}

void addPostMenu(MainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&Post"));
    menu->addAction(tr("&Publish…"), QKeySequence(Qt::CTRL | Qt::Key_Return), &window, &MainWindow::publishPost);
    menu->addAction(tr("P&ush what is committed"), &window, &MainWindow::pushSite);
    menu->addAction(tr("Chec&k the connection…"), &window, &MainWindow::checkConnection);
    menu->addAction(tr("Publish at a &time…"), &window.back(), &BackDesk::schedule);
    menu->addAction(tr("Ta&ke the last publish back…"), &window.back(), &BackDesk::undoPublish);
    menu->addAction(tr("Take the post o&ff its site…"), &window.back(), &BackDesk::unpublish);
    menu->addAction(tr("What was pub&lished…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), &window,
                    [&window] { window.publishing().showActivity(); });
    menu->addSeparator();
    menu->addAction(tr("H&ow long is it…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W), &window.modes(),
                    &DeskModes::showStatistics);
    menu->addAction(tr("&Details"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &window,
                    &MainWindow::toggleInspector);
    menu->addAction(tr("&History…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), &window,
                    &MainWindow::toggleHistory);
    menu->addAction(tr("&Compare with the site’s text…"), &window.steps(), &StepDesk::compare);
    menu->addAction(tr("&Next post"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), &window.rail(),
                    [&window] { window.rail().selectNeighbour(1); });
    menu->addAction(tr("P&revious post"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), &window.rail(),
                    [&window] { window.rail().selectNeighbour(-1); });
    menu->addSeparator();
    menu->addAction(tr("&Tags…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), &window.bulk(),
                    &BulkDesk::chooseTags);
    menu->addAction(tr("Re&name…"), &window.bulk(), &BulkDesk::rename);
    menu->addAction(tr("&Move to another site…"), &window.bulk(), &BulkDesk::chooseSite);
    menu->addSeparator();
    menu->addAction(tr("Move to the &trash"), QKeySequence(Qt::CTRL | Qt::Key_Delete), &window,
                    &MainWindow::moveToTrash);
}

void addViewMenu(MainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&View"));
    menu->addAction(tr("&Do anything…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &window, [&window] {
        (new Palette(tr("What do you want to do?"), actionsOf(window), window.centralWidget()))->open();
    });
    menu->addAction(tr("&Go to a heading…"), QKeySequence(Qt::CTRL | Qt::Key_G), &window, [&window] {
        (new Palette(tr("Where do you want to go?"), headingsOf(window), window.centralWidget()))->open();
    });
    menu->addSeparator();
    menu->addAction(tr("&List of posts"), QKeySequence(Qt::Key_F8), &window, &MainWindow::toggleRail);
    menu->addAction(tr("&Preview"), QKeySequence(Qt::Key_F9), &window, &MainWindow::toggleProof);
    menu->addAction(tr("&Only the paper"), QKeySequence(Qt::Key_F11), &window, &MainWindow::toggleFocus);
    addModesTo(*menu, window);
    menu->addSeparator();
    addProofChoices(menu, window.proof());
    menu->addSeparator();
    auto *choices = new QActionGroup(menu);
    const auto addChoice = [&](const QString &name, Appearance::Choice choice) {
        QAction *action = menu->addAction(name, &window, [&window, choice] { window.setAppearance(choice); });
        action->setCheckable(true);
        action->setChecked(Appearance::chosen() == choice);
        choices->addAction(action);
    };
    addChoice(tr("As the &desktop"), Appearance::Choice::System);
    addChoice(tr("L&ight"), Appearance::Choice::Light);
    addChoice(tr("D&ark"), Appearance::Choice::Dark);
}

void addLibraryMenu(MainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&Library"));
    menu->addAction(tr("&Images and files…"), &window.bulk(), &BulkDesk::showMedia);
    menu->addAction(tr("Tras&h…"), &window.bulk(), &BulkDesk::showTrash);
    menu->addAction(tr("U&ndo the last change of posts"), &window.bulk(), &BulkDesk::undoLast);
    menu->addSeparator();
    menu->addAction(tr("&Back up the library…"), &window, &MainWindow::backUpLibrary);
    menu->addAction(tr("&Restore a backup…"), &window, &MainWindow::restoreLibrary);
    menu->addAction(tr("&Show the daily backups"), &window, &MainWindow::showDailyBackups);
    menu->addSeparator();
    menu->addAction(tr("&Check and repair the library"), &window.upkeep(), &LibraryUpkeep::check);
}

} // namespace

void makeMenus(MainWindow &window)
{
    addFileMenu(window);
    addEditMenu(window);
    addFormatMenu(window);
    addInsertMenu(window);
    addPostMenu(window);
    addSiteMenu(window);
    addViewMenu(window);
    addLibraryMenu(window);
    addHelpMenu(window);
    window.modes().readShortcuts();
}

} // namespace galley::app
