// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/backgroundjob.h"
#include "app/librarythread.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace galley::app {

/// Keeps the library safe while the window is open: the daily backup, made a few milliseconds at a time beside the
/// typing, and what the menu offers. GUI thread only; the work is done elsewhere.
class LibraryUpkeep : public QObject
{
    Q_OBJECT

public:
    explicit LibraryUpkeep(LibraryThread &library, QObject *parent = nullptr);
    ~LibraryUpkeep() override; ///< Stops what runs; a backup that is not whole leaves nothing behind.

    void start(); ///< The library is open: tells what was recovered, and makes a backup when one is due.

    void backUp(const QString &file);
    /// Puts a backup in the library's place. What was typed must be in the library before.
    void restore(const QString &file);
    void check(); ///< Looks through the library, and puts right what it can.
    QString backupFolder() const { return m_backupFolder; }

Q_SIGNALS:
    void noticed(const QString &text);
    void problemMet(const galley::Error &error);
    void libraryReplaced(const QString &text); ///< Posts and sites are others now.

private:
    void tellRecovery();
    void backUpWhenDue();
    template<typename Work, typename Done>
    void run(const QString &text, Work work, Done done);

    LibraryThread &m_library;
    QString m_backupFolder; ///< Known once the library is open.
    QTimer m_daily;
    std::shared_ptr<BackgroundJob> m_dailyJob;
    std::shared_ptr<BackgroundJob> m_job;
    QString m_lastDailyProblem; ///< Told once, not each hour.
};

} // namespace galley::app
