// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/publishing/live/livewatch.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace galley::app {

struct PushedPost;
class MessageBar;
class OpenPost;

/// What becomes of posts after they are written: published at a time, watched until readers find them, taken back,
/// taken off their site.
class BackDesk : public QObject
{
    Q_OBJECT

public:
    BackDesk(LibraryThread &library, OpenPost &post, MessageBar &messages, QWidget *window);
    ~BackDesk() override;

public Q_SLOTS:
    void undoPublish(); ///< The last publish of the open post.
    void unpublish();   ///< The open post.
    void schedule();    ///< The open post.
    void schedulePost(const galley::model::PostId &post);
    /// Posts were pushed: their sites are asked until readers find them there.
    void watchPosts(const QList<galley::model::PostId> &posts);
    void lookForDue();

Q_SIGNALS:
    void aboutToChange(); ///< What is being typed must be in the library first.
    void changed();       ///< States are others now.
    void problemMet(const galley::Error &error);

private:
    bool isAsking() const; ///< A sheet is open already, or there is no post to ask for.
    void askWhen(const model::Post &post, const model::Site &site);
    void publishDue();
    void watch(const PushedPost &post);
    void tellLive(const PushedPost &post, const LiveAnswer &answer);

    LibraryThread &m_library;
    OpenPost &m_post;
    MessageBar &m_messages;
    QWidget *m_window;
    QTimer m_tick;
    QHash<model::PostId, LiveWatch *> m_watches;
    bool m_isPublishing = false;
};

} // namespace galley::app
