// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/archive/ziparchive.h"

#include <QDateTime>

#include <optional>

namespace galley::model {

/// The files of a folder or of a ZIP archive, read the same way. Links are not followed, and nothing is written.
class FileTree
{
public:
    /// Errors: there is no such folder or archive (`hint` says what to name), or the archive cannot be read.
    static Result<FileTree> open(const QString &path, const QString &hint);

    /// One file, and those that it may show: images, sounds and films in its folder or below.
    static Result<FileTree> ofFile(const QString &file);

    /// In their order by name, "/" between folders.
    const QStringList &paths() const { return m_paths; }
    bool contains(const QString &path) const;
    /// Errors: no such path; it cannot be read; it is larger than `mostBytes`, or a bomb.
    Result<QByteArray> read(const QString &path, qint64 mostBytes) const;
    /// Invalid where an archive does not say.
    QDateTime modified(const QString &path) const;

private:
    QString m_folder; ///< Empty where it is an archive.
    std::optional<ZipArchive> m_archive;
    QStringList m_paths;
};

/// Whether a file is one that texts show: an image, a sound, a film, a document to be read.
bool isShownInTexts(const QString &path);

} // namespace galley::model
