// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

#include <optional>

namespace galley::model {

/// A file that a post names.
struct PostFile
{
    QString name;     ///< As the library or the site has it, without folders.
    QByteArray bytes; ///< Of one in the library.
    QString path;     ///< Of one in the site's folder, absolute; empty: it is in the library.

    qint64 sizeBytes() const;
    /// Errors: the file cannot be read.
    Result<QByteArray> read() const;
};

/// What an address in a post means: one of the post's own media, or a file of its site's folder and nowhere else.
std::optional<PostFile> postFile(const Site &site, const Post &post, const QList<MediaFile> &media,
                                 const QString &address);

} // namespace galley::model
