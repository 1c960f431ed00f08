// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/address.h"
#include "app/actions/filedraft.h"
#include "app/actions/posts.h"
#include "app/actions/pushing.h"
#include "app/actions/sites.h"
#include "app/backgroundjob.h"
#include "app/publishing/doctor/doctorsheet.h"
#include "app/window/aids/writingaids.h"
#include "app/window/bulk/bulkdesk.h"
#include "app/window/history/historyview.h"
#include "app/window/mainwindow.h"
#include "app/window/media/imageinserter.h"
#include "app/window/media/insertsheet.h"
#include "app/window/newsitesheet.h"
#include "app/window/paper/paper.h"
#include "app/window/parts/messagebar.h"
#include "app/window/proof/proof.h"
#include "app/window/rail/rail.h"
#include "app/window/replace/replacesheet.h"
#include "app/window/site/stepdesk.h"
#include "app/window/upkeep/libraryupkeep.h"
#include "model/post/frontmatter.h"
#include "model/site/sitekind.h"
#include "publish/plan/publisher.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QSplitter>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

void MainWindow::newPost() { createPost({}); }

void MainWindow::newPostFromTemplate()
{
    if (!m_rail->site().id.isEmpty())
        m_aids->chooseTemplate(m_rail->site().id);
}

/// A draft from the first key on: it is in the library before it has a title.
void MainWindow::createPost(const std::optional<QString> &templateName)
{
    const SiteId site = m_rail->site().id;
    if (site.isEmpty())
        return;
    m_post.flush();
    m_library.then(
        this,
        [site, templateName](Library &library) {
            return newDraft(library, {.site = site,
                                      .title = {},
                                      .tags = {},
                                      .date = {},
                                      .slug = {},
                                      .body = {},
                                      .templateName = templateName});
        },
        [this](const Result<Post> &post) {
            if (!post) {
                showError(post.error());
                return;
            }
            m_rail->reload();
            connect(&m_post, &OpenPost::opened, m_paper, &Paper::focusTitle, Qt::SingleShotConnection);
            m_post.open(post->id);
        });
}

void MainWindow::openDraft(const QString &fileName)
{
    BackgroundJob::start(
        this,
        [&library = m_library, fileName, site = m_rail->site().id](const Progress &) {
            return openWord(library, fileName, site);
        },
        [this](const Result<Post> &post) {
            if (!post) {
                showError(post.error());
                return;
            }
            m_rail->reload(post->siteId);
            m_post.open(post->id);
        });
}

void MainWindow::saveToFile()
{
    if (!m_post.isOpen())
        return;
    m_post.flush();
    BackgroundJob::start(
        this, [&library = m_library, id = m_post.post().id](const Progress &) { return writeFile(library, id); },
        [this](const Result<> &written) {
            if (written)
                m_messages->showNotice(tr("The file holds this text now."));
            else
                showError(written.error());
        });
}

void MainWindow::newSite()
{
    auto *sheet = new NewSiteSheet(m_library, centralWidget());
    connect(sheet, &NewSiteSheet::made, this, [this](const NewSite &made) {
        showSite(made.site.id);
        if (!made.notPushed.message.isEmpty())
            showError(made.notPushed);
    });
    sheet->open();
}

void MainWindow::openSite()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Which folder holds the site?"));
    if (!folder.isEmpty())
        m_steps->openSite(folder);
}

void MainWindow::trySampleSite()
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/galley-sample"_s;
    QString folder = base;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = u"%1-%2"_s.arg(base).arg(number);
    BackgroundJob::start(
        this, [&library = m_library, folder](const Progress &) { return sampleSite(library, folder); },
        [this](const Result<NewSite> &made) {
            if (!made) {
                showError(made.error());
                return;
            }
            m_rail->showFirstPost();
            showSite(made->site.id);
        });
}

void MainWindow::pushSite()
{
    const Site site = m_rail->site();
    if (site.id.isEmpty())
        return;
    m_messages->showNotice(tr("Pushing…"));
    BackgroundJob::start(
        this,
        [&library = m_library, site](const Progress &progress) { return pushCommits(library, site, {}, progress); },
        [this](const Result<publish::PushAnswer> &answer) {
            if (answer)
                m_messages->showNotice(tr("The remote holds %1.").arg(answer->commit.first(10)));
            else
                showError(answer.error());
            refresh();
        });
}

void MainWindow::checkConnection()
{
    if (!m_rail->site().id.isEmpty())
        (new DoctorSheet(m_library, m_rail->site(), centralWidget()))->open();
}

void MainWindow::insertImage()
{
    if (!m_post.isOpen())
        return;
    auto *sheet = new InsertSheet(m_library, centralWidget());
    connect(sheet, &InsertSheet::chosen, &m_paper->images(), &ImageInserter::insertDescribed);
    sheet->open();
}

void MainWindow::replaceInPosts()
{
    if (m_rail->site().id.isEmpty())
        return;
    m_post.flush();
    auto *sheet = new ReplaceSheet(m_library, m_rail->filter(), centralWidget());
    connect(sheet, &ReplaceSheet::replaced, this, &MainWindow::showDone);
    sheet->open();
}

void MainWindow::moveToTrash() { m_bulk->moveToTrash(); }

void MainWindow::toggleHistory()
{
    if (m_history || !m_post.isOpen()) {
        closeHistory();
        return;
    }
    m_post.flush();
    m_post.keepVersion(); // So that the text as it is now is on the time line too.
    m_history = new HistoryView(m_library, m_post, m_desk);
    m_desk->addWidget(m_history);
    connect(m_history, &HistoryView::closed, this, &MainWindow::closeHistory);
    connect(m_history, &HistoryView::broughtBack, this, &MainWindow::refresh);
    connect(m_history, &HistoryView::problemMet, this, &MainWindow::showError);
    m_history->setReadingFont(m_paper->editor().font());
    m_history->setBehind({m_desk->sizes(), m_proof->isVisible()});
    m_paper->hide();
    m_proof->hide();
    m_desk->setSizes({m_rail->width(), 0, 0, m_desk->width() - m_rail->width()});
}

void MainWindow::closeHistory()
{
    if (!m_history)
        return;
    HistoryView *history = std::exchange(m_history, nullptr);
    m_paper->show();
    history->hide();
    m_proof->setVisible(history->behind().hasProof);
    m_desk->setSizes(history->behind().sizes);
    history->deleteLater();
    m_paper->editor().setFocus();
}

void MainWindow::backUpLibrary()
{
    const QString name = tr("galley-%1.sqlite").arg(QDate::currentDate().toString(Qt::ISODate));
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Where should the backup be?"), QDir::home().filePath(name));
    if (file.isEmpty())
        return;
    m_post.flush();
    m_upkeep->backUp(file);
}

void MainWindow::restoreLibrary()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Which backup should take the library's place?"),
                                                      m_upkeep->backupFolder(), tr("Backups (*.sqlite)"));
    if (file.isEmpty())
        return;
    m_post.flush();
    m_post.keepVersion();
    m_upkeep->restore(file);
}

void MainWindow::showDailyBackups() { QDesktopServices::openUrl(QUrl::fromLocalFile(m_upkeep->backupFolder())); }

/// The post on the paper is one of the library before; it may not be in this one.
void MainWindow::takeReplacedLibrary(const QString &text)
{
    m_post.close();
    m_rail->reload();
    m_messages->showNotice(text);
}

} // namespace galley::app
