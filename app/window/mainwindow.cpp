// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"

#include "app/publishing/publishdesk.h"
#include "app/publishing/sendlater/outbox.h"
#include "app/settings/log.h"
#include "app/window/aids/writingaids.h"
#include "app/window/back/backdesk.h"
#include "app/window/bulk/bulkbar.h"
#include "app/window/bulk/bulkdesk.h"
#include "app/window/check/checkdesk.h"
#include "app/window/history/historyview.h"
#include "app/window/inspector/inspector.h"
#include "app/window/media/filedrop.h"
#include "app/window/media/inlineimagemover.h"
#include "app/window/menus.h"
#include "app/window/outline/sidecolumn.h"
#include "app/window/paper/paper.h"
#include "app/window/paper/savingnotices.h"
#include "app/window/paper/spellingchoice.h"
#include "app/window/parts/messagebar.h"
#include "app/window/proof/proof.h"
#include "app/window/rail/rail.h"
#include "app/window/statistics/poststatistics.h"
#include "app/window/upkeep/libraryupkeep.h"
#include "app/window/welcomepage.h"
#include "app/window/writing/deskmodes.h"

#include <QApplication>
#include <QCloseEvent>
#include <QListView>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int previewStartMs = 100;
constexpr int thinningStartMs = 120'000; ///< When the author has found the way into the text.

} // namespace

MainWindow::MainWindow(LibraryThread &library)
    : m_library(library)
    , m_post(library, {[this] { return m_paper->editor().markdown(); },
                       [this] { return m_paper->editor().takeTyped(); }, [this] { return m_paper->place(); }})
    , m_upkeep(new LibraryUpkeep(library, this))
    , m_thinner(library)
{
    setObjectName(u"galley"_s);
    setWindowTitle(tr("Galley"));
    makePanes();
    connectPanes();
    connectBulk();
    connectSaving();
    makeMenus(*this);
    restoreLayout();
    connect(&m_desktopColours, &DesktopColours::changed, this, [this] { setAppearance(Appearance::chosen()); });
    m_previewStart.setSingleShot(true);
    m_previewStart.setInterval(previewStartMs);
    connect(&m_previewStart, &QTimer::timeout, m_proof, &Proof::start);
    connect(&m_post, &OpenPost::opened, &m_previewStart, [this] { m_previewStart.start(); }, Qt::SingleShotConnection);
}

MainWindow::~MainWindow() = default;

void MainWindow::makePanes()
{
    auto *ground = new QWidget(this);
    auto *layout = new QVBoxLayout(ground);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_trouble = new MessageBar(ground);
    m_messages = new MessageBar(ground);
    m_pages = new QStackedWidget(ground);
    m_bulk = new BulkDesk(m_library, ground);
    m_outbox = new Outbox(m_library, *m_messages, this);
    connect(m_outbox, &Outbox::sent, this, &MainWindow::refresh);
    layout->addWidget(m_trouble);
    layout->addWidget(m_messages);
    layout->addWidget(new BulkBar(*m_bulk, ground));
    layout->addWidget(m_pages, 1);
    setCentralWidget(ground);

    m_welcome = new WelcomePage(m_pages);
    m_desk = new QSplitter(m_pages);
    m_desk->setHandleWidth(1);
    m_desk->setChildrenCollapsible(false);
    auto *side = new SideColumn(m_desk);
    m_rail = new Rail(m_library, side);
    side->addPane(m_rail);
    m_paper = new Paper(m_desk);
    m_paper->setPost(&m_post); // Before the proof, which shows what the paper holds.
    m_spelling = new SpellingChoice(*m_paper, m_post);
    m_aids = new WritingAids(m_library, m_post, *m_paper, ground);
    m_proof = new Proof(m_post, m_paper->editor(), m_desk);
    new FileDrop(m_proof, m_paper->images());
    auto *inlineImages = new InlineImageMover(m_post, m_paper->editor(), this);
    connect(inlineImages, &InlineImageMover::found, this, [this, inlineImages](int count) {
        if (count == 0) {
            m_messages->withdraw(inlineImages);
            return;
        }
        const QString words = count == 1
                                  ? tr("A picture is inside the text. Move it to the media store?")
                                  : tr("%1 pictures are inside the text. Move them to the media store?").arg(count);
        m_messages->showNotice(words, {{count == 1 ? tr("Move it") : tr("Move them"), [=] { inlineImages->move(); }}},
                               inlineImages);
    });
    m_inspector = new Inspector(m_library, m_post, m_proof);
    m_back = new BackDesk(m_library, m_post, *m_messages, ground);
    m_check = new CheckDesk(m_library, m_post, {m_desk, m_rail, m_paper, m_proof}, this);
    m_publishing = new PublishDesk(m_library, ground, *m_messages, this);
    m_modes = new DeskModes(*this, {side, m_rail, m_paper, m_proof}, m_library);
    m_rail->setMinimumWidth(200);
    m_paper->setMinimumWidth(320);
    m_proof->setMinimumWidth(280);
    m_desk->setStretchFactor(1, 3);
    m_desk->setStretchFactor(2, 3);
    m_pages->addWidget(m_desk);
    m_pages->addWidget(m_welcome);
}

void MainWindow::connectPanes()
{
    connect(m_welcome, &WelcomePage::newSiteRequested, this, &MainWindow::newSite);
    connect(m_welcome, &WelcomePage::openSiteRequested, this, &MainWindow::openSite);
    connect(m_welcome, &WelcomePage::sampleSiteRequested, this, &MainWindow::trySampleSite);
    connect(m_rail, &Rail::postChosen, &m_post, &OpenPost::open);
    connect(m_rail, &Rail::siteChosen, &m_post, &OpenPost::close);
    connect(m_rail, &Rail::sitesLoaded, this, [this](int count) { showDesk(count > 0); });
    connect(&m_post, &OpenPost::opened, this, [this] {
        m_rail->showPost(m_post.post());
        rememberOpenPost();
        if (!m_history && !m_paper->isAncestorOf(QApplication::focusWidget()))
            m_paper->editor().setFocus();
    });
    connect(&m_post, &OpenPost::fieldsChanged, this, [this] { m_rail->updatePost(m_post.post()); });
    connect(&m_post, &OpenPost::saved, this, [this] { m_rail->updatePost(m_post.post()); });
    connect(m_proof, &Proof::publishRequested, this, &MainWindow::publishPost);
    connect(m_proof, &Proof::inspectorRequested, this, &MainWindow::toggleInspector);
    connect(m_aids, &WritingAids::templateChosen, this, &MainWindow::createPost);
    connect(m_aids, &WritingAids::problemMet, this, &MainWindow::showError);
    connect(m_aids, &WritingAids::noticed, m_messages, [this](const QString &text) { m_messages->showNotice(text); });
    connect(&m_post, &OpenPost::problemMet, this, &MainWindow::showError);
    connect(m_rail, &Rail::problemMet, this, &MainWindow::showError);
    connect(m_rail, &Rail::aboutToList, this, &MainWindow::flush);
    connect(m_upkeep, &LibraryUpkeep::problemMet, this, &MainWindow::showError);
    connect(m_upkeep, &LibraryUpkeep::noticed, m_messages,
            [this](const QString &text) { m_messages->showNotice(text); });
    connect(m_modes, &DeskModes::noticed, m_messages, [this](const QString &text) { m_messages->showNotice(text); });
    connect(m_proof, &Proof::counted, &m_modes->statistics(), &PostStatistics::take);
    connect(m_proof, &Proof::previewMissing, &m_modes->statistics(), &PostStatistics::countAlone);
    connect(m_upkeep, &LibraryUpkeep::libraryReplaced, this, &MainWindow::takeReplacedLibrary);
}

void MainWindow::connectBulk()
{
    const auto chooseOpenPost = [this] {
        if (m_rail->selectedNumbers().size() < 2)
            m_bulk->setPosts(m_post.isOpen() ? QList{m_post.post().id} : QList<PostId>());
    };
    connect(&m_post, &OpenPost::opened, this, chooseOpenPost);
    connect(&m_post, &OpenPost::closed, this, chooseOpenPost);
    connect(m_rail, &Rail::postsSelected, m_bulk, &BulkDesk::setPosts);
    m_bulk->offerMenuOn(m_rail->list(), [this] { return m_rail->selectedPosts(); });
    connect(m_bulk, &BulkDesk::aboutToChange, this, &MainWindow::flush);
    connect(m_bulk, &BulkDesk::aboutToTrash, this, [this](const QList<PostId> &posts) {
        if (m_post.isOpen() && posts.contains(m_post.post().id))
            m_post.close();
    });
    connect(m_bulk, &BulkDesk::changed, this, &MainWindow::showDone);
    connect(m_back, &BackDesk::aboutToChange, this, &MainWindow::flush);
    connect(m_back, &BackDesk::changed, this, &MainWindow::refresh);
    connect(m_back, &BackDesk::problemMet, this, &MainWindow::showError);
    connect(m_check, &CheckDesk::aboutToChange, this, &MainWindow::flush);
    connect(m_check, &CheckDesk::changed, this, &MainWindow::showDone);
    connect(m_check, &CheckDesk::problemMet, this, &MainWindow::showError);
    connect(m_inspector, &Inspector::renameWanted, m_bulk, &BulkDesk::renameTo);
    connect(m_publishing, &PublishDesk::published, this, &MainWindow::refresh);
    connect(m_publishing, &PublishDesk::changed, this, &MainWindow::showDone);
    connect(m_publishing, &PublishDesk::scheduleWanted, m_back, &BackDesk::schedulePost);
    connect(m_publishing, &PublishDesk::placeWanted, m_check, &CheckDesk::goTo);
    connect(m_publishing, &PublishDesk::closed, &m_paper->editor(), qOverload<>(&QWidget::setFocus));
    connect(m_bulk, &BulkDesk::publishRequested, this, &MainWindow::publishPosts);
    connect(m_bulk, &BulkDesk::postWanted, &m_post, &OpenPost::open);
    connect(m_bulk, &BulkDesk::problemMet, this, &MainWindow::showError);
}

void MainWindow::showDone(const QString &words, qint64 step)
{
    refresh();
    if (step > 0)
        m_messages->showNotice(words, {{tr("Undo"), [this, step] { m_bulk->undo(step); }}});
    else
        m_messages->showNotice(words);
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value("window/geometry"_L1).toByteArray()))
        resize(QSize(1400, 900).boundedTo(screen()->availableSize() * 0.94)); // Room for the frame.
    if (!m_desk->restoreState(settings.value("window/panes"_L1).toByteArray()))
        m_desk->setSizes({260, 580, 560});
}

void MainWindow::libraryOpened()
{
    QTimer::singleShot(thinningStartMs, &m_thinner, &Thinner::start);
    m_upkeep->start();
    m_outbox->look();
    struct LastTime
    {
        QByteArray site;
        QByteArray post;
    };
    m_library.then(
        this,
        [](Library &library) {
            LastTime last{library.recall(u"open/site"_s).value_or(QByteArray()),
                          library.recall(u"open/post"_s).value_or(QByteArray())};
            if (!library.post(QString::fromUtf8(last.post)))
                last.post.clear(); // Another library was put in place of the one that had it.
            return last;
        },
        [this](const LastTime &last) {
            m_savingNotices->tellRecovered();
            m_rail->reload(QString::fromUtf8(last.site));
            if (!last.post.isEmpty() && m_filesToOpen.isEmpty())
                m_post.open(QString::fromUtf8(last.post));
            else if (m_filesToOpen.isEmpty())
                m_previewStart.start();
        });
}

void MainWindow::libraryRefused(const Error &error)
{
    m_pages->setEnabled(false);
    menuBar()->setEnabled(false);
    m_messages->showError(error);
}

void MainWindow::showDesk(bool hasSite)
{
    m_isReady = true;
    m_pages->setCurrentWidget(hasSite ? static_cast<QWidget *>(m_desk) : m_welcome);
    const QStringList files = std::exchange(m_filesToOpen, {});
    for (const QString &file : files)
        openDraft(file);
}

void MainWindow::showSite(const SiteId &site)
{
    m_post.close();
    m_rail->reload(site);
}

void MainWindow::rememberOpenPost()
{
    m_library.then(
        this,
        [site = m_post.site().id.toUtf8(), post = m_post.post().id.toUtf8()](Library &library) -> Result<> {
            const Result<> remembered = library.remember(u"open/site"_s, site);
            return remembered ? library.remember(u"open/post"_s, post) : remembered;
        },
        [](const Result<> &) {}); // A convenience: the text itself is kept elsewhere, with its errors shown.
}

void MainWindow::comeForward(const QStringList &files)
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    m_filesToOpen += files;
    if (m_isReady && !files.isEmpty())
        showDesk(true);
}

void MainWindow::showError(const Error &error)
{
    logError(error);
    m_messages->showError(error);
}

void MainWindow::refresh()
{
    m_rail->reload();
    m_post.refresh();
    m_outbox->look();
}

void MainWindow::publishPost()
{
    if (m_post.isOpen())
        publishPosts({m_post.post().id});
}

void MainWindow::publishPosts(const QList<PostId> &posts)
{
    m_post.flush();
    m_publishing->publish(posts);
}

void MainWindow::toggleInspector()
{
    if (!m_proof->isVisible())
        toggleProof();
    m_inspector->toggle();
}

void MainWindow::toggleRail() { m_rail->setVisible(!m_rail->isVisible()); }

void MainWindow::toggleProof() { m_proof->setVisible(!m_proof->isVisible()); }

void MainWindow::toggleFocus() { m_modes->toggleFullScreen(); }

void MainWindow::setAppearance(Appearance::Choice choice)
{
    QSettings().setValue("window/appearance"_L1, int(choice));
    Appearance::of(choice).apply(*qApp);
    m_paper->applyAppearance();
    m_proof->applyAppearance();
    m_inspector->applyAppearance();
    if (m_history)
        m_history->applyAppearance();
}

} // namespace galley::app
