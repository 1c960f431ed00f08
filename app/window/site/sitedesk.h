// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "model/site/site.h"

#include <QObject>

namespace galley::app {

class ChangeSheet;
class BrowsedSite;
class Rail;

/// What can be done with the site that the rail lists as a whole: its settings, and changes of all its posts.
class SiteDesk : public QObject
{
    Q_OBJECT

public:
    SiteDesk(LibraryThread &library, Rail &rail, QWidget *window);

public Q_SLOTS:
    void openInBrowser(); ///< The whole site as it would be, drafts among it.
    void showSettings();
    void renameLabels();
    void changeField();
    void changeLinks();
    void moveImages();

Q_SIGNALS:
    void aboutToChange();                            ///< What is being typed must be in the library first.
    void changed(const QString &words, qint64 step); ///< Done; 0: there is nothing to undo.
    void problemMet(const galley::Error &error);
    void siteOpened(const QString &address); ///< It can be looked at there.
    void settled();                          ///< The site is another now.
    void publishRequested(const QList<galley::model::PostId> &posts);

private:
    template<typename Kind>
    void open();

    LibraryThread &m_library;
    Rail &m_rail;
    QWidget *m_window;
    BrowsedSite *m_opened;
};

} // namespace galley::app
