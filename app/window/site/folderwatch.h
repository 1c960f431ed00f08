// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QSocketNotifier;

namespace galley::app {

/// Tells when something was written, put, moved or deleted in one of many folders, not in those below them. Unlike
/// QFileSystemWatcher it notices a file that is written over in place without watching each file.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override;

    /// Watches these and no others. A folder that is not there is left out; where the system allows no more of them,
    /// the first are watched.
    void setFolders(const QStringList &folders);
    int count() const;

Q_SIGNALS:
    void changed();

private:
    void take();

    class Watches;
    std::unique_ptr<Watches> m_watches;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace galley::app
