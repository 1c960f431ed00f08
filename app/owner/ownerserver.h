// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/owner/messages.h"

#include <QLocalServer>
#include <QObject>

#include <optional>

namespace galley::app {

/// The ear of the window that owns the library: commands of other processes run here, each as a job of its own, and a
/// second window start brings this one forward.
class OwnerServer : public QObject
{
    Q_OBJECT

public:
    OwnerServer(LibraryThread &library, const QString &libraryFolder, QObject *parent = nullptr);

    Result<> listen();

Q_SIGNALS:
    void windowRequested(const QStringList &files); ///< Absolute names, as given to a second `galley`.
    void commandStarting();                         ///< What is typed but not yet in the library must go there now.
    void commandDone();                             ///< The library may have changed.

private:
    void takeConnection();
    void takeMessage(QLocalSocket *socket, std::optional<OwnerRequest> &request);
    void serve(QLocalSocket *socket, const OwnerRequest &request);
    void runFor(QLocalSocket *socket, const CommandLine &line, const OwnerRequest &request);

    LibraryThread &m_library;
    QString m_socketName;
    QLocalServer m_server;
};

} // namespace galley::app
