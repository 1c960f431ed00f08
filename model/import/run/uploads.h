// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/archive/ziparchive.h"
#include "model/import/convert/convertedtext.h"

namespace galley::model {

/// The media beside an export, such as wp-content/uploads: a folder, of which links are not followed, or a ZIP archive.
class Uploads
{
public:
    /// Errors: there is no such folder or archive, or the archive cannot be read.
    static Result<Uploads> open(const QString &path);

    /// The file that an address means: by as much of its path as there is; in full size rather than the variant that
    /// the address names. A name alone is enough where only one file has it.
    std::optional<FoundFile> find(const QString &address) const;

private:
    void add(const QString &path) { m_byName[path.section(u'/', -1).toLower()].append(path); }
    QString fileFor(const QString &address) const;
    std::optional<QByteArray> read(const QString &path) const;

    QString m_folder; ///< Empty where it is an archive.
    std::optional<ZipArchive> m_archive;
    QHash<QString, QStringList> m_byName; ///< Paths in the folder, by the file's name in lower case.
};

} // namespace galley::model
