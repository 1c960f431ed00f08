// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/site/sitedesk.h"

#include "app/window/rail/rail.h"
#include "app/window/site/change/changesheets.h"
#include "app/window/site/sitesettings.h"

namespace galley::app {

SiteDesk::SiteDesk(LibraryThread &library, Rail &rail, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_rail(rail)
    , m_window(window)
{
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

void SiteDesk::renameLabels() { open<LabelsSheet>(); }
void SiteDesk::changeField() { open<FieldSheet>(); }
void SiteDesk::changeLinks() { open<LinksSheet>(); }
void SiteDesk::moveImages() { open<BundlesSheet>(); }

} // namespace galley::app
