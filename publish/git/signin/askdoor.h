// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/filehandle.h"
#include "publish/git/signin/signin.h"

#include <QList>
#include <QString>
#include <QTemporaryDir>

#include <utility>

namespace galley::publish {

/// Where galley-askpass knocks when git or ssh ask something: a socket in a folder that only this user may enter, for
/// one run of git. Only a process of that run is let in. Secrets go through it and nowhere else: not by command lines,
/// the environment or the disk.
class AskDoor
{
public:
    explicit AskDoor(SignIn &signIn);

    bool isOpen() const { return bool(m_listening); }
    /// What git must be started with to knock here.
    QList<std::pair<QString, QString>> environment() const;
    /// Answers whoever knocks, if anybody does; `run` is the process that was started. True when somebody was answered
    /// or is still to be.
    bool serve(qint64 run, const Progress &wanted);

private:
    bool isOfRun(int socket, qint64 run) const;

    SignIn &m_signIn;
    QTemporaryDir m_folder;
    QString m_path;
    FileHandle m_listening;
    FileHandle m_touched; ///< A security key waits for its button; ssh ends this one itself.
};

} // namespace galley::publish
