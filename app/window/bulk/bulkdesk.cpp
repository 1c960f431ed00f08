// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/bulk/bulkdesk.h"

#include "app/actions/bulk/bulkedits.h"
#include "app/actions/bulk/labelling.h"
#include "app/actions/bulk/moveposts.h"
#include "app/backgroundjob.h"
#include "app/window/bulk/renamesheet.h"
#include "app/window/bulk/sitesheet.h"
#include "app/window/bulk/tagssheet.h"
#include "app/window/bulk/trashsheet.h"
#include "app/window/media/mediasheet.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

BulkDesk::BulkDesk(LibraryThread &library, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
{
}

void BulkDesk::setPosts(const QList<PostId> &posts)
{
    if (posts == m_posts)
        return;
    m_posts = posts;
    Q_EMIT postsChanged(posts);
}

void BulkDesk::offerMenuOn(QWidget &list, const std::function<QList<PostId>()> &selected)
{
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, [this, &list, selected](const QPoint &at) {
        setPosts(selected()); // Not what is open: a row may just have been clicked.
        if (m_posts.isEmpty())
            return;
        auto *menu = new QMenu(&list);
        menu->setObjectName(u"postsMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(list.mapToGlobal(at));
    });
}

void BulkDesk::fillMenu(QMenu &menu)
{
    menu.addAction(tr("&Tags…"), this, &BulkDesk::chooseTags);
    if (m_posts.size() == 1)
        menu.addAction(tr("&Rename…"), this, &BulkDesk::rename);
    menu.addAction(tr("&Publish…"), this, &BulkDesk::publish);
    menu.addSeparator();
    menu.addAction(tr("Mark as &draft"), this, &BulkDesk::markAsDraft);
    menu.addAction(tr("Mark as &ready"), this, &BulkDesk::markAsReady);
    menu.addAction(tr("&Move to another site…"), this, &BulkDesk::chooseSite);
    menu.addSeparator();
    menu.addAction(tr("Move to the tras&h"), this, &BulkDesk::moveToTrash);
}

void BulkDesk::start(const Work &work, const QString &before)
{
    Q_EMIT aboutToChange();
    BackgroundJob::start(
        this, [&library = m_library, work](const Progress &progress) { return work(library, progress); },
        [this, before](const Result<BulkOutcome> &outcome) {
            if (!outcome) {
                Q_EMIT problemMet(outcome.error());
                return;
            }
            Q_EMIT changed(before + spoken(*outcome), before.isEmpty() ? outcome->step : 0);
        });
}

void BulkDesk::chooseTags()
{
    if (m_posts.isEmpty())
        return;
    auto *sheet = new TagsSheet(m_library, m_posts, m_window);
    connect(sheet, &TagsSheet::chosen, this, [this, posts = m_posts](const Labelling &labelling) {
        start([posts, labelling](LibraryAccess &library, const Progress &progress) {
            return labelPosts(library, posts, labelling, progress);
        });
    });
    sheet->open();
}

void BulkDesk::publish()
{
    if (!m_posts.isEmpty())
        Q_EMIT publishRequested(m_posts);
}

void BulkDesk::chooseSite()
{
    if (m_posts.isEmpty())
        return;
    auto *sheet = new SiteSheet(m_library, m_posts, m_window);
    connect(sheet, &SiteSheet::chosen, this, [this, posts = m_posts](const Site &site, Transfer transfer) {
        start([posts, site, transfer](LibraryAccess &library, const Progress &progress) {
            return transferPosts(library, posts, site, transfer, progress);
        });
    });
    sheet->open();
}

void BulkDesk::rename() { renameTo({}); }

void BulkDesk::renameTo(const QString &slug)
{
    if (m_posts.size() != 1)
        return;
    Q_EMIT aboutToChange();
    auto *sheet = new RenameSheet(m_library, m_posts.constFirst(), slug, m_window);
    connect(sheet, &RenameSheet::renamed, this, &BulkDesk::changed);
    sheet->open();
}

void BulkDesk::moveToTrash()
{
    const QList<PostId> posts = m_posts; // The window closes those that are open.
    Q_EMIT aboutToTrash(posts);
    start([posts](LibraryAccess &library, const Progress &progress) { return trashPosts(library, posts, progress); });
}

void BulkDesk::restoreFromTrash()
{
    start([posts = m_posts](LibraryAccess &library, const Progress &progress) {
        return restorePosts(library, posts, progress);
    });
}

void BulkDesk::markAsDraft()
{
    start([posts = m_posts](LibraryAccess &library, const Progress &progress) {
        return markPosts(library, posts, DraftMark::Draft, progress);
    });
}

void BulkDesk::markAsReady()
{
    start([posts = m_posts](LibraryAccess &library, const Progress &progress) {
        return markPosts(library, posts, DraftMark::NoDraft, progress);
    });
}

void BulkDesk::undo(qint64 step)
{
    start([step](LibraryAccess &library, const Progress &progress) { return takeBack(library, step, progress); },
          tr("Undone. "));
}

void BulkDesk::undoLast()
{
    m_library.then(
        this, [](Library &library) { return bulkSteps(library); },
        [this](const Result<QList<BulkStep>> &steps) {
            if (!steps) {
                Q_EMIT problemMet(steps.error());
                return;
            }
            const auto last =
                std::find_if(steps->begin(), steps->end(), [](const BulkStep &step) { return !step.isTakenBack; });
            if (last == steps->end())
                Q_EMIT changed(tr("There is no change of posts to undo."), 0);
            else
                undo(last->number);
        });
}

void BulkDesk::showTrash()
{
    auto *sheet = new TrashSheet(m_library, m_window);
    connect(sheet, &TrashSheet::restoreRequested, this, [this](const QList<PostId> &posts) {
        start([posts](LibraryAccess &library, const Progress &progress) {
            return restorePosts(library, posts, progress);
        });
    });
    connect(sheet, &TrashSheet::emptied, this, [this](const QString &words) { Q_EMIT changed(words, 0); });
    connect(sheet, &TrashSheet::problemMet, this, &BulkDesk::problemMet);
    sheet->open();
}

void BulkDesk::showMedia()
{
    auto *sheet = new MediaSheet(m_library, m_window);
    connect(sheet, &MediaSheet::postWanted, this, &BulkDesk::postWanted);
    connect(sheet, &MediaSheet::aboutToChange, this, &BulkDesk::aboutToChange);
    connect(sheet, &MediaSheet::changed, this, &BulkDesk::changed);
    sheet->open();
}

} // namespace galley::app
