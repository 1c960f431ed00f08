// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/window/parts/messagebar.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace galley::app {

class Notifier;
class PublishSheet;

/// Publishing in the window: one sheet at a time, word of its end where the author is, and what was published.
class PublishDesk : public QObject
{
    Q_OBJECT

public:
    /// Sheets come over `ground`.
    PublishDesk(LibraryThread &library, QWidget *ground, MessageBar &messages, QWidget *window);

    /// Shows what publishing these would do; or the publish that is under way.
    void publish(const QList<model::PostId> &posts);
    void showActivity(const model::SiteId &site = {});
    /// What happened while the sheet was not looked at: in the window, and on the desktop when that is not in front.
    void tell(const QString &words, const Error *problem);

Q_SIGNALS:
    void published();
    void changed(const QString &words, qint64 step);
    void placeWanted(const galley::model::PostId &post, int line);
    void scheduleWanted(const galley::model::PostId &post);
    void closed(); ///< The keyboard goes back to the text.

private:
    void takeEnd(const QString &words, const Error *problem, bool isAside);

    LibraryThread &m_library;
    QWidget *m_ground;
    MessageBar &m_messages;
    QWidget *m_window;
    Notifier *m_notifier;
    QPointer<PublishSheet> m_sheet;
};

} // namespace galley::app
