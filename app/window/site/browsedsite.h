// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/serve/pageserver.h"
#include "app/serve/servedsite.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace galley::app {

/// A Press site shown in the browser while the window is open: its pages as they would be, drafts among them. Looks for
/// changes only while somebody looks at a page.
class BrowsedSite : public QObject
{
    Q_OBJECT

public:
    explicit BrowsedSite(LibraryThread &library, QObject *parent = nullptr);

    /// Makes the pages off this thread, then says `opened`. Another site that was open is shown no more.
    void open(const model::Site &site);

Q_SIGNALS:
    void opened(const QString &address);
    void problemMet(const galley::Error &error);

private:
    /// What the library had to say.
    struct Found
    {
        QByteArray stamp;
        QList<model::SiteText> texts;
        bool isNews = false;
    };

    void look();
    void take(const Result<Found> &found);
    void lookedAt();

    LibraryThread &m_library;
    PageServer m_server;
    QTimer m_timer;
    model::Site m_site;
    std::shared_ptr<ServedSite> m_pages; ///< With the job while `m_isLooking`.
    QByteArray m_stamp;
    QByteArray m_files;
    bool m_isLooking = false;
    bool m_isAsked = false; ///< The author waits for the browser.
};

} // namespace galley::app
