// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/site/sitedesk.h"

#include "app/window/rail/rail.h"
#include "app/window/site/browsedsite.h"
#include "app/window/site/change/changesheets.h"
#include "app/window/site/sitesettings.h"

#include <QDesktopServices>
#include <QUrl>

namespace galley::app {

SiteDesk::SiteDesk(LibraryThread &library, Rail &rail, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_rail(rail)
    , m_window(window)
    , m_opened(new BrowsedSite(library, this))
{
    connect(m_opened, &BrowsedSite::problemMet, this, &SiteDesk::problemMet);
    connect(m_opened, &BrowsedSite::opened, this, [this](const QString &address) {
        Q_EMIT siteOpened(address);
        Q_EMIT changed(tr("The site is shown at %1 while this window is open.").arg(address), 0);
        QDesktopServices::openUrl(QUrl(address));
    });
}

void SiteDesk::showSettings()
{
    if (m_rail.site().id.isEmpty())
        return;
    Q_EMIT aboutToChange();
    auto *sheet = new SiteSettings(m_library, m_rail.site(), m_window);
    connect(sheet, &SiteSettings::settled, this, [this](const QString &words) {
        Q_EMIT settled();
        Q_EMIT changed(words, 0);
    });
    sheet->open();
}

template<typename Kind>
void SiteDesk::open()
{
    if (m_rail.site().id.isEmpty())
        return;
    Q_EMIT aboutToChange();
    ChangeSheet *sheet = new Kind(m_library, m_rail.site(), m_window);
    connect(sheet, &ChangeSheet::changed, this, &SiteDesk::changed);
    connect(sheet, &ChangeSheet::publishRequested, this, &SiteDesk::publishRequested);
    sheet->open();
}

void SiteDesk::openInBrowser()
{
    if (m_rail.site().id.isEmpty())
        return;
    Q_EMIT aboutToChange();
    m_opened->open(m_rail.site());
}

void SiteDesk::renameLabels() { open<LabelsSheet>(); }
void SiteDesk::changeField() { open<FieldSheet>(); }
void SiteDesk::changeLinks() { open<LinksSheet>(); }
void SiteDesk::moveImages() { open<BundlesSheet>(); }

} // namespace galley::app
