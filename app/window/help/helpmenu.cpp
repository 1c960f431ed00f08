// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/help/helpmenu.h"

#include "app/version.h"
#include "app/window/help/helpbook.h"
#include "app/window/help/keyboardsheet.h"
#include "app/window/mainwindow.h"
#include "app/window/parts/messagebar.h"
#include "app/window/shortcuts/shortcuts.h"
#include "app/window/writing/deskmodes.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMenuBar>
#include <QMessageBox>
#include <QUrl>

namespace galley::app {

namespace {

QString tr(const char *text) { return noteMenuWords(QCoreApplication::translate("HelpMenu", text), text); }

void tellAbout(QWidget *window)
{
    QMessageBox::about(window, tr("About Galley"),
                       tr("Galley %1\n\nWrite a post, see it as a page, publish it as a git commit.\n\n"
                          "Free software under the GNU General Public License, version 3 or later.")
                           .arg(QString::fromLatin1(version)));
}

} // namespace

void addHelpMenu(MainWindow &window)
{
    auto *book = new HelpBook(&window);
    QObject::connect(book, &HelpBook::opened, &window,
                     [](const QString &address) { QDesktopServices::openUrl(QUrl(address)); });
    QObject::connect(book, &HelpBook::problemMet, &window, &MainWindow::showError);
    QMenu *menu = window.menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("Galley &Help"), QKeySequence(Qt::Key_F1), book, &HelpBook::open);
    menu->addAction(tr("&Keys…"), QKeySequence(Qt::CTRL | Qt::Key_F1), &window,
                    [&window] { (new KeyboardSheet(window.modes().shortcuts(), window.centralWidget()))->open(); });
    menu->addSeparator();
    menu->addAction(tr("&About Galley"), &window, [&window] { tellAbout(&window); });
}

} // namespace galley::app
