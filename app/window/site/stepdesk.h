// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/step/syncsite.h"
#include "app/librarythread.h"
#include "app/window/site/folderwatch.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace galley::app {

class BackgroundJob;
class MessageBar;
class OpenPost;
struct Conflict;

/// Keeps the site that is shown in step with its folder and repository while the window is open: notices outside
/// changes, takes them in beside the window, says in a quiet bar what came in, and asks where two texts meet.
class StepDesk : public QObject
{
    Q_OBJECT

public:
    StepDesk(LibraryThread &library, OpenPost &post, MessageBar &messages, QWidget *window);
    ~StepDesk() override;

    /// The site to watch; an empty id: none.
    void setSite(const model::Site &site);

public Q_SLOTS:
    void look();     ///< At the site, soon; one look at a time, at most one more waiting.
    void lookNow();  ///< Because the author asks: also says that there is nothing new.
    void compare();  ///< The two texts of the open post, side by side.
    void showSite(); ///< What is in the site that is shown, and what was left out.
    /// Takes in the site in this folder, with its progress shown; then says what is in it.
    void openSite(const QString &folder);
    void comparePost(const galley::model::PostId &id);

Q_SIGNALS:
    void aboutToLook(); ///< What is being typed must be in the library first.
    void cameIn();      ///< Posts are others now.
    void siteOpened(const galley::model::SiteId &site);
    void problemMet(const galley::Error &error);

private:
    enum class Asked { ByItself, ByAuthor };
    struct Looked
    {
        Result<SyncReport> report;
        QStringList folders; ///< To watch from now on.
    };
    void start(Asked asked);
    void take(const Looked &looked, Asked asked);
    void tell(const SyncReport &report);
    void settle(const Conflict &conflict, const QByteArray &source);
    static QStringList foldersOf(const model::Site &site);

    LibraryThread &m_library;
    OpenPost &m_post;
    MessageBar &m_messages;
    QWidget *m_window;
    model::Site m_site;
    FolderWatch m_watch;
    QTimer m_soon;
    QTimer m_again; ///< git was at work.
    std::shared_ptr<BackgroundJob> m_job;
    bool m_isWanted = false; ///< Another look, when this one is done.
};

} // namespace galley::app
