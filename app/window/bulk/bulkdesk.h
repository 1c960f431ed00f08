// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "model/library/bulk/bulkchange.h"

#include <QObject>

#include <functional>

class QMenu;

namespace galley::app {

/// What can be done with the posts that are chosen, many at once. Each change is one step; the window says what was
/// done and offers to undo it. The work runs beside the window.
class BulkDesk : public QObject
{
    Q_OBJECT

public:
    BulkDesk(LibraryThread &library, QWidget *window);

    void setPosts(const QList<model::PostId> &posts);
    const QList<model::PostId> &posts() const { return m_posts; }

    /// A list of posts gets a menu of all this, for what is selected there when it opens.
    void offerMenuOn(QWidget &list, const std::function<QList<model::PostId>()> &selected);

public Q_SLOTS:
    void chooseTags();
    void publish();
    void chooseSite();
    void rename(); ///< The one post that is chosen.
    void renameTo(const QString &slug);
    void moveToTrash();
    void restoreFromTrash();
    void markAsDraft();
    void markAsReady();
    void undo(qint64 step);
    void undoLast();
    void showTrash();
    void showMedia();

Q_SIGNALS:
    void postsChanged(const QList<galley::model::PostId> &posts); ///< Others are chosen now.
    void aboutToChange();                                         ///< What is being typed must be in the library first.
    void aboutToTrash(const QList<galley::model::PostId> &posts);
    void changed(const QString &words, qint64 step); ///< Done; 0: there is nothing to undo.
    void publishRequested(const QList<galley::model::PostId> &posts);
    void postWanted(const galley::model::PostId &post); ///< A list names it, and the author wants to see it.
    void problemMet(const galley::Error &error);

private:
    using Work = std::function<Result<model::BulkOutcome>(model::LibraryAccess &, const Progress &)>;
    void fillMenu(QMenu &menu);
    void start(const Work &work, const QString &before = {});

    LibraryThread &m_library;
    QWidget *m_window;
    QList<model::PostId> m_posts;
};

} // namespace galley::app
