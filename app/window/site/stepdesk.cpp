// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/site/stepdesk.h"

#include "app/actions/step/conflict.h"
#include "app/backgroundjob.h"
#include "app/followsearch.h"
#include "app/publishing/conflictsheet.h"
#include "app/window/paper/openpost.h"
#include "app/window/parts/messagebar.h"
#include "app/window/site/sitereport.h"
#include "app/window/site/syncwords.h"
#include "model/site/sitekind.h"
#include "publish/git/repository.h"

#include <QApplication>
#include <QDirIterator>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int restMs = 700; ///< Programs write in several steps, and git one file after the other.
constexpr int againMs = 1'500;
constexpr qsizetype mostFolders = 4'000;

} // namespace

StepDesk::StepDesk(LibraryThread &library, OpenPost &post, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_post(post)
    , m_messages(messages)
    , m_window(window)
{
    for (QTimer *timer : {&m_soon, &m_again})
        timer->setSingleShot(true);
    m_soon.setInterval(restMs);
    m_again.setInterval(againMs);
    connect(&m_watch, &FolderWatch::changed, this, &StepDesk::look);
    connect(&m_soon, &QTimer::timeout, this, [this] { start(Asked::ByItself); });
    connect(&m_again, &QTimer::timeout, this, [this] { start(Asked::ByItself); });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look(); // Also where the system lets no folder be watched: a network, say.
    });
    connect(&post, &OpenPost::opened, this, [this] {
        if (m_post.post().state != PostState::Conflict)
            return;
        const PostId id = m_post.post().id;
        m_messages.showNotice(tr("“%1” was changed here and in its site, in the same place. Your text is on the paper.")
                                  .arg(m_post.post().fields.title),
                              {{tr("Compare both texts…"), [this, id] { comparePost(id); }}});
    });
}

StepDesk::~StepDesk()
{
    if (m_job)
        m_job->cancel();
}

void StepDesk::setSite(const Site &site)
{
    if (site == m_site)
        return;
    if (m_job)
        std::exchange(m_job, nullptr)->cancel();
    m_isWanted = false;
    m_again.stop();
    m_site = site;
    m_watch.setFolders({});
    if (!site.id.isEmpty())
        look(); // It may have changed since Galley was last open.
}

void StepDesk::look()
{
    if (!m_site.id.isEmpty() && !m_soon.isActive())
        m_soon.start(); // Not put off by what comes meanwhile: a program may write without end.
}

void StepDesk::lookNow()
{
    if (!m_site.id.isEmpty())
        start(Asked::ByAuthor);
}

/// All folders of posts, and those where git notes that something was committed or checked out.
QStringList StepDesk::foldersOf(const Site &site)
{
    QStringList folders;
    if (const auto repository = publish::Repository::discover(site.folder))
        folders = repository->gitFolders();
    const QDir root(site.folder);
    const QStringList contents =
        site.contentFolders.isEmpty() ? siteKind(site.kind).contentFolders(root) : site.contentFolders;
    for (const QString &content : contents) {
        const QString path = root.filePath(content);
        folders.append(path);
        QDirIterator below(path, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (below.hasNext() && folders.size() < mostFolders) {
            const QString folder = below.next();
            if (!folder.contains("/node_modules"_L1))
                folders.append(folder);
        }
    }
    folders.removeDuplicates();
    return folders;
}

void StepDesk::start(Asked asked)
{
    if (m_job) {
        m_isWanted = true;
        return;
    }
    Q_EMIT aboutToLook();
    m_job = BackgroundJob::start(
        this,
        [&library = m_library, site = m_site](const Progress &progress) {
            Looked looked{SyncReport(), foldersOf(site)};
            looked.report = syncSite(library, site, progress);
            return looked;
        },
        [this, asked](const Looked &looked) { take(looked, asked); });
}

void StepDesk::take(const Looked &looked, Asked asked)
{
    m_job.reset();
    m_watch.setFolders(looked.folders);
    if (std::exchange(m_isWanted, false))
        look();
    if (!looked.report) {
        if (isOnlyBusy(looked.report.error()) && asked == Asked::ByItself)
            m_again.start();
        else if (asked == Asked::ByAuthor)
            Q_EMIT problemMet(looked.report.error()); // By itself it is tried again at the next change.
        return;
    }
    if (looked.report->isNews()) {
        tell(*looked.report);
        Q_EMIT cameIn();
        followSearch(m_library, this);
    } else if (asked == Asked::ByAuthor) {
        m_messages.showNotice(tr("Nothing has changed in the folder of “%1”.").arg(m_site.name));
    }
}

void StepDesk::tell(const SyncReport &report)
{
    QList<Offer> offers;
    if (!report.conflicts.isEmpty()) {
        const PostId id = report.conflicts.constFirst().id;
        offers.append({tr("Compare both texts…"), [this, id] { comparePost(id); }});
    }
    m_messages.showNotice(wordsOf(report), offers);
}

void StepDesk::compare()
{
    if (m_post.isOpen())
        comparePost(m_post.post().id);
}

void StepDesk::comparePost(const PostId &id)
{
    Q_EMIT aboutToLook();
    m_library.then(
        this, [id](Library &library) { return conflictOf(library, id); },
        [this](const Result<Conflict> &conflict) {
            if (!conflict) {
                Q_EMIT problemMet(conflict.error());
                return;
            }
            auto *sheet = new ConflictSheet(*conflict, m_window);
            connect(sheet, &ConflictSheet::settled, this,
                    [this, conflict = *conflict](const QByteArray &source) { settle(conflict, source); });
            sheet->open();
        });
}

void StepDesk::settle(const Conflict &conflict, const QByteArray &source)
{
    m_library.then(
        this, [conflict, source](Library &library) { return settleConflict(library, conflict, source); },
        [this](const Result<Post> &post) {
            if (!post) {
                Q_EMIT problemMet(post.error());
                return;
            }
            m_messages.showNotice(tr("“%1” is one text again. Both are kept as versions.").arg(post->fields.title));
            Q_EMIT cameIn();
            look(); // The repository's part is noted with the next look.
        });
}

void StepDesk::showSite()
{
    if (!m_site.id.isEmpty())
        (new SiteReport(m_site, m_window))->open();
}

void StepDesk::openSite(const QString &folder)
{
    auto *sheet = new SiteReport(m_library, folder, m_window);
    connect(sheet, &SiteReport::opened, this, [this](const SiteId &site) {
        Q_EMIT siteOpened(site);
        followSearch(m_library, this);
    });
    sheet->open();
}

} // namespace galley::app
