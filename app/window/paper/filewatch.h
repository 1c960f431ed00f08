// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/outsidetext.h"
#include "app/librarythread.h"
#include "app/window/paper/openpost.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace galley::app {

/// Watches the file of the open post: what another program writes there comes in, or is kept beside the author's text.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    FileWatch(LibraryThread &library, OpenPost &post, QObject *parent = nullptr);

Q_SIGNALS:
    void followed(); ///< The post in the library has met the file: its text or its state is another.
    void changedOutside(galley::model::OutsideChange change);
    void problemMet(const galley::Error &error);

private:
    void watch();
    void look();

    LibraryThread &m_library;
    OpenPost &m_post;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< Programs write in several steps; half a file is no news.
    QString m_fileName;
};

} // namespace galley::app
