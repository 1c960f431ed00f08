// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/publishing/publishprocess.h"
#include "app/window/parts/sheet.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace galley::app {

class ChangesView;
class MessageField;
class PublishNotes;

/// Shows what a publish will change, publishes it, and says what is true afterwards. While it publishes the author can
/// put it aside and write on.
class PublishSheet : public Sheet
{
    Q_OBJECT

public:
    PublishSheet(model::LibraryAccess &library, const QList<model::PostId> &posts, QWidget *window);

    void dismiss() override;
    /// Comes back from where the author put it aside.
    void comeBack();

Q_SIGNALS:
    void published(); ///< Something was committed or pushed: states have changed.
    /// It is over, in words for a message; `problem` is null when all of it was done. `isAside`: nobody looks.
    void ended(const QString &words, const galley::Error *problem, bool isAside);
    void changed(const QString &words, qint64 step); ///< A mend changed a post.
    void placeWanted(const galley::model::PostId &post, int line);
    void activityWanted();
    void scheduleWanted(const galley::model::PostId &post); ///< Not now, but at a time.

private:
    void makeLayout();
    void connectParts();
    void showState();
    void show(const PublishProcess::Planning &);
    void show(const PublishProcess::Ready &ready);
    void show(const PublishProcess::Working &working);
    void show(const PublishProcess::Done &done);
    void show(const PublishProcess::Refused &refused);
    void showAnswers();
    void showEarlier();
    void showResult(const QString &title, const QString &words);
    void showDetails(const QString &words);
    void putAside();
    void changeEvent(QEvent *event) override;

    PublishProcess m_process;
    bool m_isOnePost = false;
    bool m_hasFiles = false; ///< Of a plan that is shown already.
    QLabel *m_summary;
    QPushButton *m_earlier;
    QLabel *m_programs;
    ChangesView *m_changes;
    PublishNotes *m_notes;
    MessageField *m_message;
    QProgressBar *m_progress;
    QPushButton *m_activity;
    QPushButton *m_aside;
    QPushButton *m_later; ///< Of one post: for several there is no one time.
    QPushButton *m_cancel;
    QPushButton *m_publish;
};

} // namespace galley::app
