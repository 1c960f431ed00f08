// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/site/sitemenu.h"

#include "app/window/mainwindow.h"
#include "app/window/shortcuts/shortcuts.h"
#include "app/window/site/sitedesk.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace galley::app {

namespace {

QString tr(const char *text) { return noteMenuWords(QCoreApplication::translate("Menus", text), text); }

} // namespace

void addSiteMenu(MainWindow &window)
{
    SiteDesk *desk = &window.siteDesk();
    QMenu *menu = window.menuBar()->addMenu(tr("&Site"));
    menu->addAction(tr("Settings of the &site…"), desk, &SiteDesk::showSettings);
    menu->addAction(tr("&Open the site in the browser"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B), desk,
                    &SiteDesk::openInBrowser);
    menu->addSeparator();
    menu->addAction(tr("Rename &tags or categories…"), desk, &SiteDesk::renameLabels);
    menu->addAction(tr("Change a &field of all posts…"), desk, &SiteDesk::changeField);
    menu->addAction(tr("Change the style of &links…"), desk, &SiteDesk::changeLinks);
    menu->addAction(tr("Move &images beside their posts…"), desk, &SiteDesk::moveImages);
}

} // namespace galley::app
