// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/archive/filetree.h"
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
    explicit Uploads(FileTree files);
    QString fileFor(const QString &address) const;

    FileTree m_files;
    QHash<QString, QStringList> m_byName; ///< Paths in the folder, by the file's name in lower case.
};

} // namespace galley::model
