// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/change/preview.h"
#include "app/librarythread.h"
#include "app/window/parts/sheet.h"

#include <QTimer>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace galley::app {

class BackgroundJob;

/// A change of the whole site: what is asked for above, the posts that it would change below, worked out beside the
/// window while the author decides. Made as one step, and published as one commit if the author likes.
class ChangeSheet : public Sheet
{
    Q_OBJECT

public:
    ~ChangeSheet() override;

Q_SIGNALS:
    void changed(const QString &words, qint64 step);
    void publishRequested(const QList<galley::model::PostId> &posts);

protected:
    using Work = std::function<Result<SiteChange>(model::LibraryAccess &, const Progress &)>;

    /// Subclasses put their fields into `form()` and call `finish()` once.
    ChangeSheet(LibraryThread &library, const QString &title, const QString &hint, QWidget *window);
    QVBoxLayout *form() { return content(); }
    void finish();
    /// What is wished now is worked out and shown, soon; an empty work: the fields say nothing yet.
    void look(const Work &work);
    LibraryThread &library() { return m_library; }

private:
    struct ShownPost
    {
        QString title;
        QString change; ///< The first place, “old → new”; or why it stays.
        QString all;
        bool isLeft = false;
    };
    struct Looked
    {
        Result<SiteChange> change;
        QList<ShownPost> posts;
        qsizetype changed = 0;
        qsizetype places = 0;
    };
    enum class Then { Stop, Publish };

    static Looked lookedAt(model::LibraryAccess &library, const Work &work, const Progress &progress);
    void startLooking();
    void show(const Looked &looked);
    void setReady(qsizetype posts);
    void make(Then then);

    LibraryThread &m_library;
    QString m_hint;
    QLabel *m_words;
    QTreeWidget *m_posts;
    QPushButton *m_make;
    QPushButton *m_publish;
    QTimer m_soon;
    Work m_work;
    std::optional<SiteChange> m_change; ///< As it was looked at: just that is made.
    std::shared_ptr<BackgroundJob> m_job;
};

} // namespace galley::app
