// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QPair>
#include <QTemporaryDir>

/// A site of a test's own making, in a folder that goes with it.
class MadeUpSite
{
public:
    using Files = QList<QPair<QString, QByteArray>>;

    explicit MadeUpSite(const Files &files)
    {
        for (const auto &[path, bytes] : files) {
            folder().mkpath(QFileInfo(path).path());
            QFile file(folder().filePath(path));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("A file of the test site cannot be written.");
        }
    }

    QDir folder() const { return QDir(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};
