// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"

#include <QObject>
#include <QPointer>

class QSplitter;

namespace galley::app {

class CheckView;
class OpenPost;
class Paper;
class Proof;
class Rail;

/// Shows the check of the site that the rail lists in the place of the proof, and leads from it to the paper.
class CheckDesk : public QObject
{
    Q_OBJECT

public:
    struct Panes
    {
        QSplitter *desk;
        Rail *rail;
        Paper *paper;
        Proof *proof;
    };
    CheckDesk(LibraryThread &library, OpenPost &post, const Panes &panes, QObject *parent);

    void toggle();
    /// Opens a post at a line of its file; 0: as a whole.
    void goTo(const galley::model::PostId &post, int line);

Q_SIGNALS:
    void aboutToChange();
    void changed(const QString &words, qint64 step);
    void problemMet(const galley::Error &error);

private:
    void open();
    void close();
    void showLine(int line);

    LibraryThread &m_library;
    OpenPost &m_post;
    Panes m_panes;
    QPointer<CheckView> m_view;
    bool m_hadProof = false;
    QList<int> m_sizesBehind; ///< How the window was divided, and is to be again.
    QMetaObject::Connection m_whenOpened;
};

} // namespace galley::app
