// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/publishdesk.h"

#include "app/publishing/activitysheet.h"
#include "app/publishing/notifier.h"
#include "app/publishing/publishsheet.h"

namespace galley::app {

using namespace model;

PublishDesk::PublishDesk(LibraryThread &library, QWidget *ground, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_ground(ground)
    , m_messages(messages)
    , m_window(window)
    , m_notifier(new Notifier(window))
{
    connect(m_notifier, &Notifier::clicked, this, [this] {
        m_window->setWindowState((m_window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
        m_window->raise();
        m_window->activateWindow();
    });
}

void PublishDesk::publish(const QList<PostId> &posts)
{
    if (m_sheet) {
        m_sheet->comeBack(); // One at a time: the one that was put aside.
        return;
    }
    if (posts.isEmpty())
        return;
    m_sheet = new PublishSheet(m_library, posts, m_ground);
    connect(m_sheet, &PublishSheet::published, this, &PublishDesk::published);
    connect(m_sheet, &PublishSheet::changed, this, &PublishDesk::changed);
    connect(m_sheet, &PublishSheet::placeWanted, this, &PublishDesk::placeWanted);
    connect(m_sheet, &PublishSheet::scheduleWanted, this, &PublishDesk::scheduleWanted);
    connect(m_sheet, &PublishSheet::activityWanted, this, [this] { showActivity(); });
    connect(m_sheet, &PublishSheet::ended, this, &PublishDesk::takeEnd);
    connect(m_sheet, &Sheet::dismissed, this, &PublishDesk::closed);
    m_sheet->open();
}

void PublishDesk::takeEnd(const QString &words, const Error *problem, bool isAside)
{
    if (isAside) {
        tell(words, problem);
        m_sheet.clear();
    } else if (!m_window->isActiveWindow()) {
        m_notifier->tell(problem ? tr("Publishing met a problem") : tr("Published"), words, problem != nullptr);
    }
}

void PublishDesk::tell(const QString &words, const Error *problem)
{
    const QList<Offer> offers{{tr("What happened"), [this] { showActivity(); }}};
    if (problem)
        m_messages.showError({words, {}, problem->detail}, offers);
    else
        m_messages.showNotice(words, offers);
    if (!m_window->isActiveWindow())
        m_notifier->tell(problem ? tr("Publishing met a problem") : tr("Published"), words, problem != nullptr);
}

void PublishDesk::showActivity(const SiteId &site) { (new ActivitySheet(m_library, site, m_ground))->open(); }

} // namespace galley::app
