// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/site/browsedsite.h"

#include "app/backgroundjob.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int lookMs = 700;

/// Pages made anew, or none where nothing changed.
struct Made
{
    QByteArray files;
    std::optional<ServedPages> pages;
};

} // namespace

BrowsedSite::BrowsedSite(LibraryThread &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_server.hasWatchers())
            look();
    });
    connect(&m_server, &PageServer::asked, this, &BrowsedSite::look);
}

void BrowsedSite::open(const model::Site &site)
{
    if (site.kind != u"press"_s) {
        Q_EMIT problemMet({tr("“%1” is not made by Press.").arg(site.name),
                           tr("Use the server of its own generator; the preview shows its posts."),
                           {}});
        return;
    }
    m_isAsked = true;
    if (site != m_site || !m_server.isListening()) {
        m_server.close();
        if (const Result<> listening = m_server.listen(0); !listening) {
            Q_EMIT problemMet(listening.error());
            return;
        }
        m_site = site;
        m_pages = std::make_shared<ServedSite>(site);
        m_stamp.clear();
        m_files.clear();
        m_timer.start();
    }
    look();
}

void BrowsedSite::look()
{
    if (m_isLooking)
        return; // It is looked at again when the next page is asked for, or by the timer.
    m_isLooking = true;
    m_library.then(
        this,
        [site = m_site.id, stamp = m_stamp, since = m_pages->newestMs()](model::Library &library) -> Result<Found> {
            const Result<QByteArray> now = model::siteStamp(library, site);
            if (!now)
                return std::unexpected(now.error());
            if (*now == stamp)
                return Found{stamp, {}, false};
            const Result<QList<model::SiteText>> texts = model::siteTexts(library, site, since);
            if (!texts)
                return std::unexpected(texts.error());
            return Found{*now, *texts, true};
        },
        [this, asked = m_site](const Result<Found> &found) {
            if (asked == m_site)
                take(found);
            else
                lookedAt();
        });
}

void BrowsedSite::take(const Result<Found> &found)
{
    if (!found) {
        m_isLooking = false;
        Q_EMIT problemMet(found.error());
        return;
    }
    BackgroundJob::start(
        this,
        [pages = m_pages, found = *found, known = m_files](const Progress &progress) {
            Made made{pages->filesStamp(), std::nullopt};
            if (found.isNews)
                pages->take(found.texts);
            if (found.isNews || made.files != known)
                made.pages = pages->make(progress);
            return made;
        },
        [this, stamp = found->stamp, of = m_pages](const Made &made) {
            if (of == m_pages) {
                m_stamp = stamp;
                m_files = made.files;
                if (made.pages)
                    m_server.setPages(*made.pages);
            }
            lookedAt();
        });
}

void BrowsedSite::lookedAt()
{
    m_isLooking = false;
    if (m_stamp.isEmpty())
        look(); // Another site was opened meanwhile.
    else if (std::exchange(m_isAsked, false))
        Q_EMIT opened(m_server.address());
}

} // namespace galley::app
