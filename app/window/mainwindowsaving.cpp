// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"
#include "app/window/paper/filewatch.h"
#include "app/window/paper/savingnotices.h"
#include "app/window/parts/messagebar.h"
#include "app/window/rail/rail.h"
#include "app/window/site/sitedesk.h"
#include "app/window/site/stepdesk.h"
#include "app/window/writing/deskmodes.h"
#include "app/window/writing/fullscreen.h"

#include <QCloseEvent>
#include <QSettings>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

void MainWindow::connectSaving()
{
    m_trouble->setObjectName(u"troubleBar"_s);
    m_savingNotices = new SavingNotices(m_library, m_post, m_trouble, m_messages);
    m_savingNotices->setParent(this);
    m_fileWatch = new FileWatch(m_library, m_post, this);
    connect(m_fileWatch, &FileWatch::followed, this, &MainWindow::refresh);
    connect(m_fileWatch, &FileWatch::changedOutside, &m_post, &OpenPost::changedOutside);
    connect(m_fileWatch, &FileWatch::problemMet, this, &MainWindow::showError);
    m_steps = new StepDesk(m_library, m_post, *m_messages, centralWidget());
    connect(m_steps, &StepDesk::aboutToLook, this, &MainWindow::flush);
    connect(m_steps, &StepDesk::cameIn, this, &MainWindow::refresh);
    connect(m_steps, &StepDesk::problemMet, this, &MainWindow::showError);
    connect(m_steps, &StepDesk::siteOpened, this, [this](const model::SiteId &site) {
        m_rail->showFirstPost();
        showSite(site);
    });
    m_siteDesk = new SiteDesk(m_library, *m_rail, centralWidget());
    connect(m_siteDesk, &SiteDesk::aboutToChange, this, &MainWindow::flush);
    connect(m_siteDesk, &SiteDesk::changed, this, &MainWindow::showDone);
    connect(m_siteDesk, &SiteDesk::problemMet, this, &MainWindow::showError);
    connect(m_siteDesk, &SiteDesk::publishRequested, this, &MainWindow::publishPosts);
    connect(m_siteDesk, &SiteDesk::settled, this, [this] { showSite(m_rail->site().id); });
    connect(m_savingNotices, &SavingNotices::compareWanted, m_steps, &StepDesk::comparePost);
    connect(m_rail, &Rail::sitesLoaded, m_steps, [this] { m_steps->setSite(m_rail->site()); });
    connect(m_rail, &Rail::siteChosen, m_steps, &StepDesk::setSite);
    connect(&m_post, &OpenPost::allSaved, this, [this] {
        if (m_closing == Closing::WhenSaved)
            close();
    });
    connect(&m_post, &OpenPost::savingFailed, this, [this] {
        if (m_closing == Closing::WhenSaved)
            close(); // It asks.
    });
}

void MainWindow::flush() { m_post.flush(); }

void MainWindow::endSession()
{
    m_closing = Closing::WhenSaved;
    close();
}

/// The window closes when what was typed is on the disk. That takes some milliseconds; where it cannot be, it asks.
void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    if (m_closing != Closing::Anyway) {
        m_post.keepVersion();
        m_post.keepPlace();
        if (m_post.hasFailed()) {
            m_closing = Closing::No;
            m_savingNotices->askBeforeClosing([this] {
                m_closing = Closing::Anyway;
                close();
            });
            event->ignore();
            return;
        }
        if (!m_post.isSaved()) {
            m_closing = Closing::WhenSaved;
            event->ignore();
            return;
        }
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::saveLayout() const
{
    if (m_modes->fullScreen().isOn())
        return; // The next window is to be as this one was before.
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/panes"_L1, m_desk->saveState());
}

} // namespace galley::app
